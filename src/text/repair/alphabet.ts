/** The half-space: zero-width non-joiner, U+200C. */
export const HALF_SPACE = '\u200c';

/**
 * A run of Arabic-script letters with their marks and half-spaces: one written word.
 * Use `wordPattern()` for a private copy, since a global pattern remembers where it was.
 */
const WORD = /[\u0620-\u063f\u0641-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff\u200c]+/g;

/** A fresh global pattern that finds words. */
export function wordPattern(): RegExp {
  return new RegExp(WORD);
}

/** Spaces of other widths than the common one, and such as do not break. */
export const ODD_SPACES =
  '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

const MARKS = /[\u064b-\u065f\u0670]/g;
const MARK = /[\u064b-\u065f\u0670]/;

/** Whether a UTF-16 unit is a vowel mark, a tanwin, a shadda or a hamza above. */
export function isMark(code: number): boolean {
  return (code >= 0x64b && code <= 0x65f) || code === 0x670;
}

/** A word without its marks. */
export function withoutMarks(word: string): string {
  return MARK.test(word) ? word.replace(MARKS, '') : word;
}

const NON_JOINERS = new Uint8Array(0x10000);
for (const letter of 'اآأإٱدذرزژوؤةۀە') NON_JOINERS[letter.charCodeAt(0)] = 1;

/** Whether a letter never joins the next one, so that a half-space after it would show nothing. */
export function endsOpen(word: string, before = word.length): boolean {
  return NON_JOINERS[word.charCodeAt(before - 1)] === 1;
}

/** Matches a letter of Persian, or a mark upon one, as part of a pattern; not a kashida. */
export const LETTER = '[\\u0620-\\u063f\\u0641-\\u065f\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff]';
