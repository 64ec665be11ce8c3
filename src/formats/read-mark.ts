import { asciiDigits } from '../text/ascii-digits.ts';
import { isMark } from '../text/list-mark.ts';

const BRACKETS = /[()[\]{}«»]/g;
/** What stands around the number or letter of an item, and what does between the numbers of one of several. */
const AROUND = /^[^\p{L}\p{N}]+|(?:[^\p{L}\p{M}\p{N}]|ـ)+$/gu;
/** UTF-16 units of a sign. */
const LONGEST = 40;
const BETWEEN = /\s*[.\-–/]\s*/g;

/**
 * The mark that a sign before an item is, as documents write it: «۲-», «(iv)», «الف)», «2.3.», «ماده (۳)», «#۷»;
 * undefined for a dot.
 */
export function readMark(sign: string): string | undefined {
  if (sign.length > LONGEST) return undefined;
  const mark = asciiDigits(sign)
    .replace(BRACKETS, ' ')
    .replace(AROUND, '')
    .replace(BETWEEN, '.')
    .replace(/\s+/g, ' ');
  return isMark(mark) ? mark : undefined;
}
