import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * The scripts that the browser fetches for these modules, among them what every screen needs.
 * @param {...string} modules
 */
function scripts(...modules) {
  const needed = new Set(modules);
  for (const name of needed) for (const other of manifest[name]?.imports ?? []) needed.add(other);
  return [...needed].map((name) => `dist/${manifest[name]?.file}`);
}

export default [
  {
    name: 'All scripts to open and read an article',
    path: scripts('src/ui/av-reader.ts'),
    limit: '40 kB',
    gzip: true,
  },
  {
    name: 'All scripts to show the library',
    path: scripts('src/ui/av-nav.ts', 'src/ui/av-library.ts'),
    limit: '40 kB',
    gzip: true,
  },
];
