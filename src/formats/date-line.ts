import { MONTHS } from '../text/month-pattern.ts';

const D = '[\\d۰-۹٠-٩]';
const ENGLISH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?';
const DAYS =
  '(?:یک|دو|سه|چهار|پنج)[\\s\\u200C]?شنبه|شنبه|جمعه|آدینه|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** A day, its month and a year of four digits. */
/** As weblogs write a day: «دوم دی», «بیست و یکم مهر». */
const ORDINAL =
  '(?:(?:بیست|سی)\\s?و\\s?)?(?:یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم)|اول|اوّل|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم|سی\\s?ام|سی\\u200Cام';
const DATE = `(?:${D}{1,2}[\\s/-]*|(?:${ORDINAL})\\s+)(?:${MONTHS})(?:\\s*ماه)?[\\s،,/-]*${D}{4}|${D}{4}[/.-]${D}{1,2}[/.-]${D}{1,2}|${D}{1,2}[/.-]${D}{1,2}[/.-]${D}{4}|${D}{1,2}\\s+${ENGLISH}\\.?,?\\s+${D}{4}|${ENGLISH}\\.?\\s+${D}{1,2},?\\s+${D}{4}`;
const HOUR = `(?:ساعت\\s*)?${D}{1,2}[:٫.]${D}{2}(?:[:٫.]${D}{2})?(?:\\s*(?:[قب]\\.?\\s?ظ\\.?|صبح|ظهر|عصر|شب|بعدازظهر|am|pm))?`;
const LABEL =
  /^(?:(?:تاریخ|زمان)\s*(?:(?:انتشار|درج|ارسال|خبر)\s*)?|(?:منتشر\s?شده|انتشار)\s*(?:در\s*)?|published(?: on)?|date)\s*[:：]?\s*/iu;
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}/.])';
const BEHIND = '(?![\\p{L}\\p{M}\\p{N}/])';
const HAS_DATE = new RegExp(`${BEFORE}(?:${DATE})${BEHIND}`, 'iu');
const DAY_AND_DATE = new RegExp(`${BEFORE}(?:(?:${DAYS})[\\s،,]+)?(?:${DATE})${BEHIND}`, 'iu');
const PARTS = new RegExp(`${BEFORE}(?:${DATE}|${HOUR}|${DAYS})${BEHIND}`, 'giu');
/** How far the clocks of a place are from those of Greenwich. */
const ZONE = new RegExp(
  `\\s*\\([\\s\\u200E\\u200F]*[+−-]?\\s?${D}{1,2}(?::${D}{2})?\\s?(?:گرینویچ|gmt|utc)\\)$`,
  'iu',
);
const LONGEST = 80;

/**
 * The date that a line says and nothing else: a day of a month of a year, with or without the day of the week, the
 * hour, the same in another calendar, and a label before it, which is left off. Nothing for any other line.
 */
export function dateLine(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const date = line.replace(LABEL, '').replace(ZONE, '');
  const isDate = HAS_DATE.test(folded(date)) && !/[\p{L}\p{N}]/u.test(withoutDates(date));
  return isDate ? date : undefined;
}

/** The first date that stands in a line, with the day of the week before it. */
export function dateIn(line: string): string | undefined {
  return DAY_AND_DATE.exec(folded(line))?.[0];
}

/** A line without the dates, the hours and the days of the week in it. */
export function withoutDates(line: string): string {
  return folded(line).replace(PARTS, ' ');
}

function folded(line: string): string {
  return line.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
}
