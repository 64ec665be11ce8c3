import type { EzafeCorrection } from '../text/ezafe/ezafe-correction.ts';
import { ezafeSign } from '../text/ezafe/ezafe-sign.ts';
import { plainWord } from '../text/ezafe/plain-word.ts';

/** A corrected word with the next one as the reader sees them: «کتابِ من», its sign written where it has ezafe. */
export function ezafePair({ word, next, ezafe }: EzafeCorrection): string {
  const sign = (ezafe && ezafeSign(plainWord(word))) || '';
  return next ? `${word}${sign} ${next}` : `${word}${sign}`;
}
