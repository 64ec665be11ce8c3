import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Espeak, LoadEspeak } from '../../src/speech/worker/espeak.ts';
import { buildEspeak } from './build.ts';

/**
 * The trimmed engine in Node, for tests and evaluations: the same program and data that the app ships.
 * @param way As WebAssembly, or as the script for where there is none.
 */
export async function loadEspeak(way: 'compiled' | 'script' = 'compiled'): Promise<Espeak> {
  const { program, engine, script, data } = await buildEspeak();
  const file = way === 'compiled' ? program : script;
  const { default: load } = (await import(pathToFileURL(file).href)) as { default: LoadEspeak };
  const { eSpeakNGWorker: Speaker } = await load({
    getPreloadedPackage: () => bytesOf(data),
    ...(way === 'compiled' && { wasmBinary: bytesOf(engine) }),
    print: () => undefined,
    printErr: () => undefined,
  });
  return new Speaker();
}

function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(gunzipSync(readFileSync(file))).buffer;
}
