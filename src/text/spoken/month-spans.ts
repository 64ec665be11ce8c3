import { MONTH_END, MONTHS } from '../month-pattern.ts';
import { then, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const WEEKDAYS = String.raw`(?:یک|دو|سه|چهار|پنج)[ \u200C]?شنبه|شنبه|جمعه`;
const SEASONS = 'بهار|تابستان|پاییز|زمستان';
const named = (names: string): string => String.raw`(?<![\p{L}\p{M}\u200C])(?:${names})`;
const ahead = (names: string): string => `(?:${names})${MONTH_END}`;
const SPAN = new RegExp(
  String.raw`(?=\s?[-–—])(?:(?<=${named(MONTHS)}[\u0650\u0654]?(?:\s\d{4})?)\s?[-–—]\s?(?!صفر(?<=صفر\s?[-–—]\s?صفر))(?=(?:\d{1,2}\s)?${ahead(MONTHS)})|(?<=${named(SEASONS)}\s\d{2,4})\s?[-–—]\s?(?=(?:${SEASONS})\s\d)|(?<=${named(WEEKDAYS)})\s?[-–—]\s?(?=${ahead(WEEKDAYS)}))`,
  'gu',
);

// The same day in other calendars: «۷ فروردین ۱۴۰۲ / ۵ رمضان ۱۴۴۴».
const TWINS = new RegExp(String.raw`(?<=\d{4})\s\/\s(?=\d{1,2}\s${ahead(MONTHS)})`, 'gu');

/** A dash between two months, days of months or days of the week: «۵ ژوئیه – ۱۰ اوت», «شنبه-چهارشنبه». */
export function monthSpans(text: string): Rewrite {
  return then(
    replaceEach(text, TWINS, () => '، '),
    (apart) => replaceEach(apart, SPAN, () => ' تا '),
  );
}
