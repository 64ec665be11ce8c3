const SIGNS = /[\u0640\u064b-\u065f\u0670]/g;
const VARIANTS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه' };

/** A word without signs over or under its letters, which are Persian. */
export function plainLetters(word: string): string {
  return word.replace(SIGNS, '').replace(/[يىكةۀ]/g, (letter) => VARIANTS[letter]!);
}
