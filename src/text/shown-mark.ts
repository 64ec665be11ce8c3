import { directionOf } from './direction-of.ts';
import { persianDigits } from './persian-digits.ts';

/** The mark of an item as it stands before its text: with a full stop, in the digits of a language (BCP 47). */
export function shownMark(mark: string, language: string): string {
  return `${directionOf(language) === 'rtl' ? persianDigits(mark) : mark}.`;
}
