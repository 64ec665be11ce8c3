import { WordSet } from '../segment/word-set.ts';
import type { EzafeCorrection } from './ezafe-correction.ts';
import { ezafeSign, type EzafeSign } from './ezafe-sign.ts';
import { ezafeTokens, type Token } from './ezafe-tokens.ts';
import { plainWord } from './plain-word.ts';
import type { Ezafe } from './tag-ezafe.ts';
import { writtenEzafe } from './written-ezafe.ts';

/** A word with ezafe that is not written, and the sign that would write it. */
export interface EzafeSpot extends Token {
  readonly plain: string;
  readonly sign: EzafeSign;
}

/** A wrong ezafe harms more than a missing one: it changes who does what. */
const SURE = 0.5;

/** What never follows ezafe: no word goes on over it. */
const STOPS = new WordSet(
  'را و یا که از به در با تا اگر ولی اما زیرا است بود شد نیست نبود باشد هست هستند بودند شدند کرد کردند می‌کند می‌کنند ' +
    'می‌شود می‌شوند دارد دارند داشت داشتند گفت گفتند کند کنند شود شوند ' +
    'بوده نبوده نبودند نباشد نشد نشده نشدند نشود نشوند نکرد نکرده نکردند نکند نکنند ندارد ندارند نداشت نداشته نداشتند',
);
/** Prepositions that never stand without it. */
const ALWAYS = new WordSet('بدون');
const OPENING = /^[«"“‘'([{]$/u;

/** The spots of a text in order. Throws nothing. */
export function ezafeSpots(
  ezafe: Ezafe,
  text: string,
  corrections: readonly EzafeCorrection[] = [],
): EzafeSpot[] {
  const tokens = ezafeTokens(text);
  const scores = ezafe.scores(
    tokens.map((token) => token.text),
    corrections,
  );
  return tokens.flatMap((token, i) => {
    const score = scores[i]!;
    const always = ALWAYS.has(token.text) && score > -Infinity;
    if ((score <= 0 && !always) || writtenEzafe(token.text)) return [];
    const plain = plainWord(token.text);
    const sign = ezafeSign(plain);
    if (sign === undefined) return [];
    const sure = always || score > SURE;
    const next = tokens[i + 1]?.text;
    const follows = always ? next !== undefined && /^\p{L}/u.test(next) : mayFollow(next);
    return sure && (score === Infinity || follows) ? [{ ...token, plain, sign }] : [];
  });
}

function mayFollow(next: string | undefined): boolean {
  if (next === undefined || STOPS.has(next)) return false;
  return /^[\p{L}\p{N}]/u.test(next) || OPENING.test(next);
}
