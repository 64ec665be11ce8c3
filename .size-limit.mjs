import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** What the page carries within itself, as a file that can be weighed. */
const ofPage = 'node_modules/.cache/page-scripts.js';
const inline = readFileSync('dist/index.html', 'utf8').matchAll(/<script>([^]*?)<\/script>/g);
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(ofPage, Array.from(inline, ([, script]) => script).join('\n'));

/**
 * The scripts of the page, and those that the browser fetches for the app and these modules.
 * @param {...string} modules
 */
function scripts(...modules) {
  const needed = new Set(['src/main.ts', ...modules]);
  for (const name of needed) for (const other of manifest[name]?.imports ?? []) needed.add(other);
  return [ofPage, ...Array.from(needed, (name) => `dist/${manifest[name]?.file}`)];
}

export default [
  {
    name: 'All scripts to open and read an article',
    path: scripts('src/ui/av-reader.ts'),
    limit: '40 kB',
    gzip: true,
  },
  {
    // With what shows the beginning of a text: one script begins whichever screen it is.
    name: 'All scripts to show the library',
    path: scripts('src/ui/av-nav.ts', 'src/ui/av-library.ts'),
    limit: '46 kB',
    gzip: true,
  },
];
