import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { trim } from './trim.ts';

/** Size in bytes of one file of the embedded voice, as it is and as it travels. */
export interface Size {
  readonly bytes: number;
  readonly transfer: number;
}

/** Where the trimmed engine lies. */
export interface EspeakFiles {
  readonly program: string;
  readonly data: string;
  readonly sizes: string;
}

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../../node_modules/.cache/espeak-ng/', import.meta.url));

/** Writes the trimmed engine into the build cache, unless it is there already. @throws Error as `trim` does. */
export function buildEspeak(): EspeakFiles {
  const source = dirname(require.resolve('@echogarden/espeak-ng-emscripten'));
  const { program, data } = trim({
    program: readFileSync(join(source, 'espeak-ng.js'), 'utf8'),
    data: readFileSync(join(source, 'espeak-ng.data')),
  });
  const files = {
    program: join(folder, 'espeak-ng.js'),
    data: join(folder, 'espeak-ng.data'),
    sizes: join(folder, 'sizes.json'),
  };
  mkdirSync(folder, { recursive: true });
  put(join(folder, 'package.json'), Buffer.from('{"type":"module"}'));
  const fresh = [put(files.program, Buffer.from(program)), put(files.data, data)].every(Boolean);
  if (!fresh || !existsSync(files.sizes)) {
    const sizes = { program: sizeOf(Buffer.from(program)), data: sizeOf(data) };
    writeFileSync(files.sizes, JSON.stringify(sizes));
  }
  return files;
}

/** True when the file already had these bytes. */
function put(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return true;
  writeFileSync(path, bytes);
  return false;
}

function sizeOf(bytes: Uint8Array): Size {
  return { bytes: bytes.length, transfer: brotliCompressSync(bytes).length };
}
