import { plainWord } from './plain-word.ts';

/** What the reader has told about one word: «این‌جا کسره دارد» or «ندارد». */
export interface EzafeCorrection {
  readonly word: string;
  /** Only where this word follows; without it, everywhere. */
  readonly next?: string;
  readonly ezafe: boolean;
}

/**
 * The score that the corrections give to `word` before `next`: ±Infinity, or undefined when none applies.
 * One that names the next word goes before one that does not; of equals the last one holds.
 */
export function correctionOf(
  corrections: readonly EzafeCorrection[],
  word: string,
  next: string | undefined,
): number | undefined {
  if (corrections.length === 0) return undefined;
  const same = corrections.filter((c) => plainWord(c.word) === plainWord(word));
  const here =
    same.findLast(
      (c) => c.next !== undefined && next !== undefined && plainWord(c.next) === plainWord(next),
    ) ?? same.findLast((c) => c.next === undefined);
  return here && (here.ezafe ? Infinity : -Infinity);
}
