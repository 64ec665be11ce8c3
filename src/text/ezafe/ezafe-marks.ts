import type { EzafeCorrection } from './ezafe-correction.ts';
import type { EzafeSign } from './ezafe-sign.ts';
import { ezafeSpots } from './ezafe-spots.ts';
import type { Ezafe } from './tag-ezafe.ts';

/** A sign to draw over a text; the text itself stays as it is. */
export interface EzafeMark {
  /** UTF-16 offset right after the word that carries it. */
  readonly at: number;
  readonly sign: EzafeSign;
}

/** The unwritten ezafe of a displayed text as signs, in order: a reading aid. Throws nothing. */
export function ezafeMarks(
  ezafe: Ezafe,
  text: string,
  corrections: readonly EzafeCorrection[] = [],
): EzafeMark[] {
  return ezafeSpots(ezafe, text, corrections).map(({ to, sign }) => ({ at: to, sign }));
}
