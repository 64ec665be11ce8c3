import { plainWord } from './plain-word.ts';

/** What the reader has told about one word: «این‌جا کسره دارد» or «ندارد». */
export interface EzafeCorrection {
  readonly word: string;
  /** Only where this word or sign follows, '' at the end of a text; without it, everywhere. */
  readonly next?: string;
  readonly ezafe: boolean;
}

/** Whether two corrections speak of the same word before the same next one, however they are written. */
export function sameEzafe(one: EzafeCorrection, other: EzafeCorrection): boolean {
  return plainWord(one.word) === plainWord(other.word) && plainNext(one) === plainNext(other);
}

/**
 * The score that the corrections give to `word` before `next`: ±Infinity, or undefined when none applies.
 * One that names the next word goes before one that does not; of equals the last one holds.
 */
export function correctionOf(
  corrections: readonly EzafeCorrection[],
  word: string,
  next = '',
): number | undefined {
  if (corrections.length === 0) return undefined;
  const told = { word, next, ezafe: true };
  const here =
    corrections.findLast((one) => sameEzafe(one, told)) ??
    corrections.findLast((one) => sameEzafe(one, { word, ezafe: true }));
  return here && (here.ezafe ? Infinity : -Infinity);
}

function plainNext({ next }: EzafeCorrection): string | undefined {
  return next === undefined ? undefined : plainWord(next);
}
