import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const DIST = join(ROOT, 'dist');

let built = process.env.AVAKHAN_BUILT !== undefined;

/** The folder of the production build; makes it once, unless `npm test` just has. */
export function builtApp(): string {
  if (!built) build(ROOT, DIST);
  built = true;
  return DIST;
}

/**
 * The production build of the same app with one file changed, as its next version will be.
 * @param file Path in the project.
 * @param change What the file says instead.
 * @returns The built folder; the caller removes it.
 */
export async function builtChange(file: string, change: (text: string) => string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'avakhan-next-'));
  try {
    const parts = ['src', 'public', 'tools', 'index.html', 'package.json', 'vite.config.ts'];
    const configs = ['tsconfig.json', 'tsconfig.base.json'];
    for (const part of [...parts, ...configs])
      await cp(join(ROOT, part), join(copy, part), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const text = await readFile(join(copy, file), 'utf8');
    if (change(text) === text) throw new Error(`${file} stays as it was`);
    await writeFile(join(copy, file), change(text));
    const out = await mkdtemp(join(tmpdir(), 'avakhan-dist-'));
    build(copy, out);
    return out;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function build(root: string, out: string): void {
  const args = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', out];
  execFileSync(process.execPath, [VITE, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
