import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

// Behind the first ones dots stand for the name of God in any spelling; the others are words that a stammer may follow.
const SURE =
  'آیت|حجت|نصرت|رحمت|فتح|فضل|اسد|سیف|ذبیح|ثار|عبد|بسم|ان[ \u200C]?شاء?|ما[ \u200C]?شاء?|بقی[هةۀ]';
const JOINED =
  'روح|حبیب|نعمت|عزت|هدایت|کلام|رسول|حزب|ولی|ید|نور|لطف|قدرت|عنایت|خلیل|فرج|عین|امر|شکر|کرامت|عطا|جار|بیت|سبحان';

const DOTS = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{M}\u200C])(?:(?:${SURE})[ \u200C]?|(?:${JOINED})\u200C))ا(?:\.{3}|…)`,
  'gu',
);

/** Where a paper does not print the name of God, dots stand for its end: «آیت‌ا...», «ان‌شاا…». */
export function allah(text: string): Rewrite {
  return replaceEach(text, DOTS, ({ 0: token, index }) => {
    const before = text[index - 1]!;
    const isWish = text.endsWith('شا', index);
    const join = isWish
      ? 'ء'
      : /[\s\u200C]/.test(before) || text.endsWith('عبد', index)
        ? ''
        : '\u200C';
    return `${join}الله${/^[\p{L}\d]/u.test(text.slice(index + token.length)) ? ' ' : ''}`;
  });
}
