import { isPersianWord } from './persian-word.ts';

const MARKS = /[\u0640\u064b-\u0655\u0670]/g;
const VARIANTS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
};
const VARIANT = /[يىكةۀە]/g;

/**
 * A word as the tagger compares words: no vowel marks, no stretching, Persian letters, one digit for all,
 * and without the written ezafe of «خانه‌ی».
 */
export function plainWord(word: string): string {
  if (isPersianWord(word) && !word.endsWith('\u200cی')) return word;
  return word
    .replace(MARKS, '')
    .replace(VARIANT, (letter) => VARIANTS[letter]!)
    .replace(/ه\u200cی$/, 'ه')
    .replace(/\p{Nd}/gu, '0');
}
