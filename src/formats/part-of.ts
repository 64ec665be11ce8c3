import type { Reading } from './reading.ts';

/** Tells the shares of a part of some work, 0–1, as shares of the whole: the part is what lies from one to another. */
export function partOf(
  progress: Reading['progress'],
  from: number,
  to: number,
): (share: number) => void {
  return (share) => progress?.(from + (to - from) * share);
}
