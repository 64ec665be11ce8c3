import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

interface Package {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Package> };
const manifest = read('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Packages that may run a script of theirs when they are installed. */
const MAY_RUN = ['esbuild', 'fsevents'];

/** What a package that names its licence badly says in its LICENSE file. */
const READ: Readonly<Record<string, string>> = { 'node_modules/duck': 'BSD-2-Clause' };

/** Licences that may go with a program under the GPL 3. */
const FREE =
  /^\(?(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|Zlib|CC0-1\.0|OFL-1\.1|GPL-3\.0(?:-or-later)?|Python-2\.0)(?: (?:OR|AND) .+)?\)?$/;

const namesOf = (found: [string, Package][]): string[] => found.map(([path]) => path);

describe('what the app is built from', () => {
  it('is pinned: each package has a hash, and none comes from a git or an unencrypted address', () => {
    assert.deepEqual(namesOf(packages.filter(([, { integrity }]) => !integrity)), []);
    const strange = packages.filter(([, { resolved }]) =>
      /^(?:git|http:|file:)/.test(resolved ?? ''),
    );
    assert.deepEqual(namesOf(strange), []);
    for (const [name, version] of [
      ...Object.entries(manifest.dependencies),
      ...Object.entries(manifest.devDependencies),
    ])
      assert.match(version, /^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/, `${name} may change by itself`);
  });

  it('runs no script when it is installed, but for the packages that are known to', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    const unknown = namesOf(running).filter(
      (path) => !MAY_RUN.includes(path.replace(/^.*node_modules\//, '')),
    );
    assert.deepEqual(unknown, []);
  });

  it('goes to people under free licences only', () => {
    const shipped = packages.filter(
      ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
    );
    assert.ok(shipped.length >= Object.keys(manifest.dependencies).length);
    const unfree = shipped.filter(([path, { license }]) => !FREE.test(READ[path] ?? license ?? ''));
    assert.deepEqual(namesOf(unfree), []);
  });

  it('is told of in public/notices.txt, the typefaces too', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/notices.ts', '--check'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const notices = readFileSync(join(ROOT, 'public/notices.txt'), 'utf8');
    const faces = readFileSync(join(ROOT, 'tools/vite/faces.ts'), 'utf8');
    const names = Array.from(faces.matchAll(/from: '([\w-]+)\/files/g), ([, name]) => name);
    assert.ok(names.length > 0);
    for (const name of names)
      assert.ok(notices.includes(`\n@fontsource-variable/${name} `), `${name} is not told of`);
  });
});
