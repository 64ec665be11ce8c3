import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { soundOf, type Sound } from './sound.ts';

/** Hertz; plenty for speech. */
const RATE = 24_000;

/** What is being said, as it is said. */
export interface Recording {
  /** The sound between two moments of `Date.now()`; `to` is now unless told. */
  cut(from: number, to?: number): Sound;
  /** Ends listening. */
  stop(): Promise<void>;
}

/** Listens to the null sink. Returns once sound, be it silence, really arrives. */
export async function startRecording(env: NodeJS.ProcessEnv): Promise<Recording> {
  const child = spawn(
    'parec',
    [
      '-d',
      'speech.monitor',
      '--format=s16le',
      `--rate=${RATE}`,
      '--channels=1',
      '--latency-msec=20',
    ],
    { env, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const chunks: Buffer[] = [];
  let length = 0;
  let origin = 0; // when the first sample sounded
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    // Chunks come late, never early: the earliest possible beginning is the truth.
    const begun = Date.now() - length / 2 / (RATE / 1000);
    origin = chunks.length === 1 ? begun : Math.min(origin, begun);
  });
  await once(child.stdout, 'data');
  return {
    cut(from, to = Date.now()) {
      const at = (time: number): number =>
        2 * Math.max(0, Math.round(((time - origin) / 1000) * RATE));
      return soundOf(Buffer.concat(chunks).subarray(at(from), at(to)), RATE);
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
