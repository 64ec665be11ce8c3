import { MONTHS } from '../text/month-pattern.ts';
import { dateLine } from './date-line.ts';

const LONGEST = 80;
const D = '[\\d۰-۹٠-٩]';
const WORDS = '[\\p{L}\\u200C]+(?: [\\p{L}\\u200C]+){0,2}';
const GAP = '\\s*[،,:؛–—-]\\s*';
const PLACE = new RegExp(`^(?:در )?${WORDS}${GAP}`, 'u');
const PLACE_BEHIND = new RegExp(`${GAP}${WORDS}$`, 'u');
/** A day of a month, or a month or a season of a year. */
const WHEN = new RegExp(
  `^(?:${D}{1,2}\\s+(?:${MONTHS})|(?:${MONTHS}|بهار|تابستان|پاییز|زمستان)\\s+${D}{4})[.]?$`,
  'u',
);
const NUMBER = new RegExp(`^(?:شمارهٔ?|پیوست)\\s*:\\s*(?:ندارد|دارد|\\S{0,20}${D}\\S{0,20})$`, 'u');
const INVOCATION =
  /^(?:به[\s\u200C]?نام (?:خدا|او|حق|یزدان|خداوند(?: (?:جان و خرد|بخشندهٔ? مهربان|متعال|یکتا|مهربان))?|خدای (?:مهربان|بزرگ|متعال)|پروردگار)|ب[ای]?سمه[\s\u200C]?تعالی|بسم الله الرحمن الرحیم)[.!،]?$/u;

/**
 * Whether a line stands above a letter, and is no name of what is below it: a place and a date, the number under which it
 * was sent, or the name of God.
 */
export function isLetterHead(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replace(/\s+/g, ' ').trim();
  const isDate = (rest: string): boolean =>
    rest !== text && (dateLine(rest) !== undefined || WHEN.test(rest));
  return (
    INVOCATION.test(text) ||
    NUMBER.test(text) ||
    isDate(text.replace(PLACE, '')) ||
    isDate(text.replace(PLACE_BEHIND, ''))
  );
}
