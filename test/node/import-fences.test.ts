import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { brokenFences } from '../gates/import-fences.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What the plan forbids, one import of each kind; `from` is written into a copy of the source tree. */
const FORBIDDEN: readonly { from: string; imports: string; says: RegExp }[] = [
  { from: 'src/base/bad.ts', imports: '../text/block.ts', says: /base\/bad\.ts imports src\/text/ },
  { from: 'src/text/bad.ts', imports: '../base/fault.ts', says: /text\/bad\.ts imports src\/base/ },
  { from: 'src/text/bad.ts', imports: 'lit', says: /text\/bad\.ts imports the package lit/ },
  { from: 'src/formats/bad.ts', imports: '../library/place.ts', says: /imports src\/library/ },
  { from: 'src/speech/bad.ts', imports: '../library/place.ts', says: /imports src\/library/ },
  {
    from: 'src/speech/bad.ts',
    imports: './engines/web-speech.ts',
    says: /imports src\/speech\/eng/,
  },
  { from: 'src/speech/worker/bad.ts', imports: '../voice.ts', says: /imports src\/speech\/voice/ },
  { from: 'src/library/bad.ts', imports: '../speech/voice.ts', says: /imports src\/speech/ },
  { from: 'src/app/bad.ts', imports: '../ui/words.ts', says: /app\/bad\.ts imports src\/ui/ },
  { from: 'src/app/bad.ts', imports: '../formats/draft.ts', says: /imports src\/formats/ },
  {
    from: 'src/ui/bad.ts',
    imports: '../formats/sniff.ts',
    says: /ui\/bad\.ts imports src\/formats/,
  },
  { from: 'src/ui/bad.ts', imports: '../../test/run.ts', says: /ui\/bad\.ts imports test\/run/ },
  { from: 'src/sw/bad.ts', imports: '../base/fault.ts', says: /sw\/bad\.ts imports src\/base/ },
];

describe('who may import whom', () => {
  let copy: string;
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'avakhan-fences-'));
    await cp(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  });
  after(() => rm(copy, { recursive: true }));

  const withFiles = async (files: Record<string, string>): Promise<string[]> => {
    for (const [path, text] of Object.entries(files)) await writeFile(join(copy, path), text);
    try {
      return brokenFences(copy);
    } finally {
      for (const path of Object.keys(files)) await rm(join(copy, path));
    }
  };

  it('is kept by every file', () => assert.equal(brokenFences(ROOT).join('\n'), ''));

  for (const { from, imports, says } of FORBIDDEN)
    it(`forbids ${from} to import ${imports}`, async () => {
      const broken = await withFiles({ [from]: `import type {} from '${imports}';\n` });
      assert.match(broken.join('\n'), says);
    });

  it('forbids a circle of files, types included', async () => {
    const broken = await withFiles({
      'src/base/one.ts': `export { two } from './two.ts';\nexport const one = 1;\n`,
      'src/base/two.ts': `import type { one } from './one.ts';\nexport const two: typeof one = 1;\n`,
    });
    assert.match(
      broken.join('\n'),
      /circle: src\/base\/one\.ts → src\/base\/two\.ts → src\/base\/one/,
    );
  });

  it('forbids two folders to import each other', async () => {
    const broken = await withFiles({
      'src/text/repair/one.ts': `import type {} from '../segment/two.ts';\n`,
      'src/text/segment/two.ts': `export {};\n`,
      'src/text/segment/three.ts': `import type {} from '../repair/four.ts';\n`,
      'src/text/repair/four.ts': `export {};\n`,
    });
    assert.match(broken.join('\n'), /circle: src\/text\/(repair|segment) → /);
  });
});

describe('what a folder knows of its surroundings', () => {
  const CASES = [
    { folder: 'text', code: `document.title`, known: false },
    { folder: 'text', code: `setTimeout`, known: false },
    { folder: 'base', code: `document.title`, known: false },
    { folder: 'base', code: `new AbortController().signal.aborted`, known: true },
    { folder: 'speech', code: `speechSynthesis`, known: false },
    { folder: 'speech/engines', code: `speechSynthesis.cancel()`, known: true },
    { folder: 'speech/worker', code: `document.title`, known: false },
    { folder: 'library', code: `document.title`, known: false },
    { folder: 'library', code: `indexedDB.open('x')`, known: true },
    { folder: 'app', code: `window.document`, known: false },
    { folder: 'sw', code: `document.title`, known: false },
  ];
  for (const { folder, code, known } of CASES)
    it(`src/${folder} ${known ? 'compiles' : 'does not compile'} ${code}`, () => {
      const text = `export const probe: unknown = ${code};`;
      assert.equal(errorsIn(join(ROOT, 'src', folder), text).length > 0, !known);
    });
});

/** Compiles one file of its own beside a folder's tsconfig, as the folder's files are compiled. */
function errorsIn(folder: string, text: string): readonly ts.Diagnostic[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => assert.fail(String(problem.messageText)),
    },
  );
  assert.ok(config);
  const probe = join(folder, 'probe.ts');
  const host = ts.createCompilerHost(config.options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, options, ...rest) =>
    name === probe ? ts.createSourceFile(name, text, options) : read(name, options, ...rest);
  const ambient = config.fileNames.filter((name) => name.endsWith('.d.ts'));
  const program = ts.createProgram([...ambient, probe], config.options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(probe));
}
