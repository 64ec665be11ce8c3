import { MONTH_END, MONTHS } from '../month-pattern.ts';
import { then, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const JOINED = String.raw`(?:\s?و\s?|\s(?:تا|الی|یا)\s|\s?[-–—]\s?|\s?،\s?|\/)`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
/** «۱۰/خرداد/۱۴۰۲». */
const SLASHED = new RegExp(
  String.raw`(?<![\d/])(0?[1-9]|[12]\d|3[01])([/-])(${MONTHS})\2(?=(?:\d{4}|\d\d)(?!\d))`,
  'gu',
);
/** The same day by another calendar: «۱۳۵۹/۱۳ سپتامبر». */
const AGAIN = new RegExp(
  String.raw`\/(?<=(?<![\d/])\d{4}\/)(?=${DAY}\s(?:${MONTHS})(?!\p{L}))`,
  'gu',
);
const OF_MONTH =
  /(?<![\d.,٫:٬/-])(?:0?[1-9]|[12]\d|3[01])(?=\s(?:هر|این|همین)\sماه(?![\p{L}\u200C])|\sماه\s(?:مبارک|جاری)(?!\p{L}))/gu;
const DAYS = new RegExp(
  String.raw`(?<![\d.,٫:٬-]|\d\s?/|ساعت\s|(?<!\p{L})(?:${MONTHS})\s(?=0|\d\d\s(?:تا|الی)\s))(${DAY}(?:${JOINED}${DAY}){0,6})(?:\s?(?:ام|اُم|م)(?=[\s\u200C]))?[\s\u200C]?(?=(${MONTHS})${MONTH_END})`,
  'gu',
);

/** Days before a month's name are ordinals, «۵ مهر», «۵ تا ۷ مهر», and so are «۵ هر ماه», «۱۹ ماه مبارک». */
export function monthDays(text: string): Rewrite {
  const parted = then(
    replaceEach(text, AGAIN, () => '، '),
    (said) => replaceEach(said, SLASHED, ([, day, , month]) => `${Number(day)} ${month!} `),
  );
  return then(then(parted, named), (said) => replaceEach(said, OF_MONTH, ([day]) => `${day}م`));
}

function named(text: string): Rewrite {
  return replaceEach(text, DAYS, ({ 0: token, 1: days = '', 2: month = '', index }) => {
    const end = index + token.length + month.length;
    const after = text.slice(end, end + 40).trimStart();
    if (isOtherWord(month, textBefore(text, index, 24), after)) return undefined;
    return `${days
      .replace(/\s?[-–—]\s?/g, ' تا ')
      .replaceAll('/', ' یا ')
      .replace(/\s?و\s?/g, ' و ')
      .replace(/0?(\d+)/g, '$1م')} `;
  });
}

/** Months of Afghanistan that are also common words: life, cancer, amount, scorpion, arc, serious, bucket. */
const HOMONYMS = /^(?:جون|حمل|سرطان|اسد|میزان|عقرب|قوس|جدی|دلو|سنبله)$/u;

/** The year of such a month, or the same day by another calendar. */
const DATED = new RegExp(
  String.raw`^(?:\(?(?:1[2-5]|20)\d\d(?!\d)|\(${DAY}م?\s(?:${MONTHS})(?!\p{L})|(?:تا|الی)\s${DAY}م?\s(?:${MONTHS})(?!\p{L})|سال\s(?:\d|جاری|روان|گذشته)|میلادی)`,
  'u',
);

/** The begin of a span that such a month ends: «۵ اسد تا ۳ سنبله». */
const SPANNED = new RegExp(String.raw`(?<!\d)${DAY}\s(?:${MONTHS})\s(?:تا|الی)\s$`, 'u');

/** Months that are also common words: a shot, the prefix «می», fog. */
export function isOtherWord(month: string, before: string, after: string): boolean {
  if (month === 'تیر') return /^(?:به|خورد|شلیک|زد|اصابت|خلاص|گلوله|برق)/u.test(after);
  if (month === 'می')
    return !/^(?:\d{4}|ماه|میلادی|سال|(?:روز|تا|الی|و|برابر|مصادف)(?!\p{L})|[،.؛:)»!؟]|$)/u.test(
      after,
    );
  return HOMONYMS.test(month) && !DATED.test(after) && !SPANNED.test(before);
}
