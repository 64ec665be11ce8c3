import type { Sound } from './sound.ts';

/** Seconds: how finely it looks, and a silence longer than any inside a word. */
const STEP = 0.005;
const PAUSE = 0.1;
/** Frames quieter than this part of the loudest are silence. */
const SILENCE = 0.03;

/** When a sound begins again after each pause, in seconds; the first is its very beginning. */
export function onsets({ rate, samples }: Sound): number[] {
  const size = Math.round(STEP * rate);
  const loudness = Array.from({ length: Math.floor(samples.length / size) }, (_, i) =>
    Math.sqrt(samples.subarray(i * size, (i + 1) * size).reduce((sum, x) => sum + x * x, 0) / size),
  );
  const limit = Math.max(0.001, SILENCE * loudness.reduce((a, b) => Math.max(a, b), 0));
  const found: number[] = [];
  let quiet = Infinity;
  for (const [i, x] of loudness.entries())
    if (x <= limit) quiet += STEP;
    else {
      if (quiet >= PAUSE) found.push((i * size) / rate);
      quiet = 0;
    }
  return found;
}
