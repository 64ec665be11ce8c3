import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Espeak, LoadEspeak } from '../../src/speech/worker/espeak.ts';
import { buildEspeak } from './build.ts';

/** The trimmed engine in Node, for tests and evaluations: the same program and data that the app ships. */
export async function loadEspeak(): Promise<Espeak> {
  const files = buildEspeak();
  const { default: load } = (await import(pathToFileURL(files.program).href)) as {
    default: LoadEspeak;
  };
  const data = new Uint8Array(readFileSync(files.data));
  const { eSpeakNGWorker: Speaker } = await load({
    getPreloadedPackage: () => data.buffer,
    print: () => undefined,
    printErr: () => undefined,
  });
  return new Speaker();
}
