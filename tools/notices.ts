/**
 * Writes `public/notices.txt`: who made what is shipped with the app, and under which licences.
 * `npx tsx tools/notices.ts`; with `--check` it writes nothing and fails when the file is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..');
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};
/** Shipped though nothing in `src` imports them by name: `tools/espeak` and `tools/vite/faces.ts` make files of them. */
const COPIED = Object.keys(devDependencies).filter((name) =>
  /^@(?:echogarden|fontsource-variable)\//.test(name),
);
/** Needed only when rendering on a server; no part of it reaches the browser. */
const NOT_SHIPPED = ['@lit-labs/ssr-dom-shim', '@types/trusted-types'];
const LICENCE_FILES = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'LICENSE.markdown',
  'license',
  'license.md',
  'COPYING',
];
const IMPORT = /(?:from|import\(|import|url\()\s*['"]((?:@[\w-]+\/)?[a-z][\w.-]*)[/'"]/g;
const TARGET = join(ROOT, 'public', 'notices.txt');
const RULE = '='.repeat(78);

const HEADING = `Avakhan (آواخوان) is free software under the GNU General Public License,
version 3 or later. It carries the following works of others, with thanks.`;

const VOICE = `The embedded voice is eSpeak NG, as @echogarden/espeak-ng-emscripten has it, changed
for this app: only the data of Persian and English are left, and its engine, which came
as a script, is WebAssembly again. tools/espeak in the source of this app does both.`;

const FACES = `The typefaces are files of the @fontsource-variable packages below, of which the app
carries the weights and characters that it draws; tools/vite/faces.ts makes them.`;

const WEIGHTS = `Models of Persian spelling (the .bin files)

The weights that restore half-spaces and find the unwritten ezafe are data of their
own, licensed under the Creative Commons Attribution-ShareAlike 4.0 International
licence: https://creativecommons.org/licenses/by-sa/4.0/
They were trained on, and contain no text of:
- Universal Dependencies, UD_Persian-PerDT and UD_Persian-Seraji, by their authors,
  https://universaldependencies.org, CC BY-SA 4.0
- PQuAD, paragraphs of Persian Wikipedia, https://github.com/AUT-NLP/PQuAD, CC BY-SA 4.0
- word counts of Persian Wikipedia, https://fa.wikipedia.org, CC BY-SA
- Lilak, Persian spell checking dictionary, Apache License 2.0`;

const text = render(shipped());
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text)
  throw new Error('public/notices.txt is out of date');

/** Every package whose files reach the reader: what `src` imports, and what that depends on. */
function shipped(): Package[] {
  const names = new Set(COPIED);
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:ts|css)$/.test(file)) continue;
    for (const [, name = ''] of readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(IMPORT))
      if (existsSync(join(ROOT, 'node_modules', name, 'package.json'))) names.add(name);
  }
  // A set that grows while it is walked: dependencies of dependencies come in turn.
  for (const name of names)
    for (const dependency of Object.keys(read(name).dependencies ?? {}))
      if (!NOT_SHIPPED.includes(dependency)) names.add(dependency);
  return [...names].sort().map(read);
}

function read(name: string): Package {
  return JSON.parse(
    readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  ) as Package;
}

/** Packages of one licence text stand together above it. */
function render(packages: readonly Package[]): string {
  const byLicence = new Map<string, Package[]>();
  for (const one of packages) {
    const licence = licenceText(one);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), one]);
  }
  const parts = [...byLicence].map(([licence, group]) =>
    [
      group.map(({ name, version, license }) => `${name} ${version} (${license})`).join('\n'),
      licence,
    ].join('\n\n'),
  );
  return `${[HEADING, WEIGHTS, VOICE, FACES, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

/** @throws Error when a package that is shipped carries no licence text */
function licenceText({ name }: Package): string {
  const path = LICENCE_FILES.map((file) => join(ROOT, 'node_modules', name, file)).find(existsSync);
  if (!path) throw new Error(`No licence text in ${name}`);
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
