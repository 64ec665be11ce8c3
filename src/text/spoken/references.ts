import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const NAMES: Readonly<Record<string, string>> = {
  ص: 'صفحهٔ',
  صص: 'صفحات',
  ج: 'جلد',
  ش: 'شمارهٔ',
  چ: 'چاپ',
  ح: 'حدیث',
  پ: 'پلاک',
  ط: 'طبقهٔ',
};

/** Before a number with a colon: question and answer. */
const ANSWERS: Readonly<Record<string, string>> = { س: 'سؤال', ج: 'جواب' };

const REFERENCE =
  /(ص\u200C?ص|[صجشچحپطس])(?=[.:\s]{0,3}\d)(?<![\p{L}\p{M}\u200C.]\1)[.:]?\s?:?\s?|(?<=\(\s?)(?<life>[زد])\.?\s?(?=\d{4})|(?<article>(?<![\p{L}\p{M}\u200C])م)\.?\s(?=\d+\sقانون(?!\p{L}))|(?<=\d\s?)ص(?![\p{L}\p{M}\u200C]|[.\s]*\d)\.?/gu;

/** Letters before a number that point into a book: «ص ۱۲», «صص ۱۲–۱۵», «ج ۲»; «ح» alone is about a year. */
export function references(text: string): Rewrite {
  return replaceEach(text, REFERENCE, ({ 0: token, 1: letters, groups, index }) => {
    const { life, article } = groups!;
    if (article) return 'مادهٔ ';
    if (life) return life === 'ز' ? 'زادهٔ ' : 'درگذشتهٔ ';
    if (!letters) {
      const isLast = index + token.length >= text.trimEnd().length;
      return `${/\s/.test(text[index - 1]!) ? '' : ' '}صفحه${isLast ? token.slice(1) : ''}`;
    }
    if (/^\d{1,2}\s?:/.test(text.slice(index + token.length)) && ANSWERS[letters])
      return `${ANSWERS[letters]} `;
    if (letters === 'ح' && !/[صج]\s?\d/u.test(text.slice(Math.max(0, index - 24), index)))
      return 'حدود ';
    const name = NAMES[letters.replace('\u200C', '')];
    return name && `${name} `;
  });
}
