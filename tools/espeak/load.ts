import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Espeak, EspeakModule, LoadEspeak } from '../../src/speech/worker/espeak.ts';
import { speaker, type Speaker } from '../../src/speech/worker/speaker.ts';
import { buildEspeak } from './build.ts';

type Way = 'compiled' | 'script';

const LEXICON = new URL('../../src/speech/worker/lexicon.tsv', import.meta.url);

/**
 * The trimmed engine in Node, for tests and evaluations: the same program and data that the app ships.
 * @param way As WebAssembly, or as the script for where there is none.
 */
export async function loadEspeak(way?: Way): Promise<Espeak> {
  const { eSpeakNGWorker: Worker } = await loadModule(way);
  return new Worker();
}

/** The embedded voice in Node, as the app's worker makes it of the engine and the lexicon, or of another `table`. */
export async function loadSpeaker(table = readFileSync(LEXICON, 'utf8')): Promise<Speaker> {
  return speaker(await loadModule(), table);
}

async function loadModule(way: Way = 'compiled'): Promise<EspeakModule> {
  const { program, engine, script, data } = await buildEspeak();
  const file = way === 'compiled' ? program : script;
  const { default: load } = (await import(pathToFileURL(file).href)) as { default: LoadEspeak };
  return load({
    getPreloadedPackage: () => bytesOf(data),
    ...(way === 'compiled' && { wasmBinary: bytesOf(engine) }),
    print: () => undefined,
    printErr: () => undefined,
  });
}

function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(gunzipSync(readFileSync(file))).buffer;
}
