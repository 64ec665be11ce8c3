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

const REFERENCE = /(ص\u200C?ص|[صجشچحپط])(?=[.:\s]{0,3}\d)(?<![\p{L}\p{M}\u200C.]\1)[.:]?\s?:?\s?/gu;

/** Letters before a number that point into a book: «ص ۱۲», «صص ۱۲–۱۵», «ج ۲». */
export function references(text: string): Rewrite {
  return replaceEach(
    text,
    REFERENCE,
    ({ 1: letters }) => `${NAMES[letters!.replace('\u200C', '')]!} `,
  );
}
