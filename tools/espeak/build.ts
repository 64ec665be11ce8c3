import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { prune } from './prune.ts';
import { split } from './split.ts';
import { trim, type DataFiles } from './trim.ts';

/** What the embedded voice takes in bytes, as it travels and as it arrives. */
export interface Size {
  readonly transfer: number;
  readonly arrived: number;
}

/** What `sizes.json` tells of the two ways in which the engine comes. */
export interface EspeakSizes {
  readonly compiled: Size;
  readonly script: Size;
}

/** Where the trimmed engine lies. */
export interface EspeakFiles {
  /** Needs the engine. */
  readonly program: string;
  /** As WebAssembly, packed. */
  readonly engine: string;
  /** Program and engine in one, for where there is no WebAssembly. */
  readonly script: string;
  /** Packed. */
  readonly data: string;
  readonly sizes: string;
}

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../../node_modules/.cache/espeak-ng/', import.meta.url));
const files: EspeakFiles = {
  program: join(folder, 'espeak-ng.js'),
  engine: join(folder, 'espeak-ng.wasm'),
  script: join(folder, 'espeak-ng-script.js'),
  data: join(folder, 'espeak-ng.data'),
  sizes: join(folder, 'sizes.json'),
};
/** Tells what the files were made of. */
const stamp = join(folder, 'stamp');

/** Writes the trimmed engine into the build cache, unless it is there already. @throws Error as `trim` and `split` do. */
export async function buildEspeak(): Promise<EspeakFiles> {
  const source = dirname(require.resolve('@echogarden/espeak-ng-emscripten'));
  const madeOf = fingerprint([
    ...[source, dirname(require.resolve('binaryen/package.json'))].map((each) =>
      join(each, 'package.json'),
    ),
    ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(import.meta.dirname, name)),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return files;

  const { program: script, data: whole } = trim(
    {
      program: readFileSync(join(source, 'espeak-ng.js'), 'utf8'),
      data: readFileSync(join(source, 'espeak-ng.data')),
    },
    withoutOtherPhonemes,
  );
  const { program, engine } = split(script);
  // What it needs is big, and it is seldom needed.
  const { compile } = await import('./wasm/compile.ts');
  const compiled = pack(compile(engine));
  const data = pack(whole);
  const sizes: EspeakSizes = {
    compiled: sizeOf(program, [compiled, data]),
    script: sizeOf(script, [data]),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(files.program, program);
  writeFileSync(files.engine, compiled);
  writeFileSync(files.script, script);
  writeFileSync(files.data, data);
  writeFileSync(files.sizes, JSON.stringify(sizes));
  writeFileSync(stamp, madeOf);
  return files;
}

/** The tables of phonemes of the voices that are kept. */
const TABLES = ['fa', 'en', 'en-us'];

function withoutOtherPhonemes(files: DataFiles): DataFiles {
  const [phontab, phonindex, phondata] = ['phontab', 'phonindex', 'phondata'].map((name) =>
    files.get(name)!,
  ) as [Uint8Array, Uint8Array, Uint8Array];
  const pruned = prune({ phontab, phonindex, phondata }, TABLES);
  return new Map([...files, ...Object.entries(pruned)]);
}

function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** Few hosts would pack these on the way; `base/unpack.ts` undoes it. */
function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

/** Hosts pack programs. */
function sizeOf(program: string, packed: readonly Uint8Array[]): Size {
  const bytes = packed.reduce((sum, { length }) => sum + length, 0);
  const written = Buffer.from(program);
  return {
    transfer: brotliCompressSync(written).length + bytes,
    arrived: written.length + bytes,
  };
}
