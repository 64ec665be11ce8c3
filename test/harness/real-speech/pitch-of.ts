import type { Sound } from './sound.ts';

/** Hertz: where people speak. */
const LOWEST = 60;
const HIGHEST = 300;
/** Seconds: two periods of the lowest voice, and how often it looks. */
const WINDOW = 2 / LOWEST;
const HOP = 0.02;
/** A frame so like itself one period later is a vowel. */
const VOICED = 0.8;

/** How high a voice speaks, in hertz: the median over its vowels (by autocorrelation). NaN without any. */
export function pitchOf({ rate, samples }: Sound): number {
  const size = Math.round(WINDOW * rate);
  const longest = Math.floor(rate / LOWEST);
  const shortest = Math.ceil(rate / HIGHEST);
  const found: number[] = [];
  for (let from = 0; from + size + longest <= samples.length; from += Math.round(HOP * rate)) {
    const frame = samples.subarray(from, from + size);
    const likeness = (lag: number): number =>
      cosine(frame, samples.subarray(from + lag, from + lag + size));
    const lags = Array.from({ length: longest - shortest + 1 }, (_, i) => shortest + i);
    const values = lags.map(likeness);
    const most = values.reduce((a, b) => Math.max(a, b), 0);
    if (most < VOICED) continue;
    // Two periods are as alike as one: the first that is nearly as good is the period.
    const peak = values.findIndex(
      (x, i) => x > 0.93 * most && x >= (values[i - 1] ?? -1) && x >= (values[i + 1] ?? -1),
    );
    found.push(rate / lags[peak]!);
  }
  return found.sort((a, b) => a - b)[found.length >> 1] ?? NaN;
}

/** 1 for the same shape, whatever the loudness; 0 for silence. */
function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
  }
  return aa * bb > 1e-6 ? dot / Math.sqrt(aa * bb) : 0;
}
