import { execFileSync } from 'node:child_process';
import { soundOf, type Sound } from './sound.ts';

/** Byte length of the header that `espeak-ng --stdout` writes; its sizes are unknown there, so it is only skipped. */
const HEADER = 44;

/**
 * How the system's eSpeak NG says a sentence.
 * @param voice Its name for the language, Persian unless told.
 */
export function reference(text: string, voice = 'fa'): Sound {
  const wav = execFileSync('espeak-ng', ['-v', voice, '--stdout'], {
    input: text,
    maxBuffer: 2 ** 26,
  });
  return soundOf(wav.subarray(HEADER), wav.readUInt32LE(24));
}
