import type { Rewrite } from '../rewrite.ts';
import { LETTER } from './letter-pattern.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const DAYS: Readonly<Record<string, string>> = {
  ش: 'شنبه',
  '1ش': 'یکشنبه',
  ی: 'یکشنبه',
  '2ش': 'دوشنبه',
  د: 'دوشنبه',
  '3ش': 'سه‌شنبه',
  س: 'سه‌شنبه',
  '4ش': 'چهارشنبه',
  چ: 'چهارشنبه',
  '5ش': 'پنجشنبه',
  پ: 'پنجشنبه',
  ج: 'جمعه',
};

const COUNTED = String.raw`(?<![\d٫./]|(?:سال|قرن|سد[هۀ]ٔ?|ده[هۀ]ٔ?)\s)[1-5]ش`;
const WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}\p{M}\u200C])(?:(?<list>(?:[شیدسچپج]|${COUNTED})(?:[-–—،](?:[شیدسچپج]|${COUNTED})){2,6})|(?<from>ش|${COUNTED})\s?(?:تا|الی|[-–—])\s?(?<to>[1-5]ش|[یدسچپج])|(?<day>${COUNTED}))(?![\p{L}\p{M}\u200C])`,
  'gu',
);

/** Before letters that are only letters. */
const LETTERS =
  /(?<!\p{L})(?:حرف|حروف|الفبا|گزین[هۀ]|ردیف|بند|ماد[هۀ])(?:ٔ|\u200C?(?:ی|ها|های))?\s(?:از\s)?(?:\d{1,3}ش(?:\s?[،,]\s?|\s(?:و|تا|الی)\s))*$/u;
/** Behind another span of letters. */
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])(?:الف|(?!ش)${LETTER})\s(?:تا|الی)\s(?:${LETTER}،\s)?$`,
  'u',
);

/** Days of the week by a letter or their count: «۳ش»، «ش تا چ». A letter alone may be anything, a span of two is not. */
export function weekdays(text: string): Rewrite {
  return replaceEach(text, WEEKDAY, ({ groups, index }) => {
    const before = textBefore(text, index, 40);
    if (LETTERS.test(before) || SPAN.test(before)) return undefined;
    const { list, from, to, day } = groups!;
    if (list)
      return list
        .split(/[-–—،]/)
        .map((each) => DAYS[each]!)
        .join('، ');
    return day ? DAYS[day] : `${DAYS[from!]!} تا ${DAYS[to!]!}`;
  });
}
