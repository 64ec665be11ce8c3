import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

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
  String.raw`(?<![\p{L}\p{M}\u200C])(?:(?<from>ش|${COUNTED})\s?(?:تا|الی|[-–—])\s?(?<to>[1-5]ش|[یدسچپج])|(?<day>${COUNTED}))(?![\p{L}\p{M}\u200C])`,
  'gu',
);

/** Days of the week by a letter or their count: «۳ش»، «ش تا چ». A letter alone may be anything, a span of two is not. */
export function weekdays(text: string): Rewrite {
  return replaceEach(text, WEEKDAY, ({ groups }) => {
    const { from, to, day } = groups!;
    return day ? DAYS[day] : `${DAYS[from!]!} تا ${DAYS[to!]!}`;
  });
}
