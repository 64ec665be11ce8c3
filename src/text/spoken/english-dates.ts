import { then, type Rewrite } from '../rewrite.ts';
import { monthName } from './month-name.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\.?`;
const DAY = String.raw`\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:st|nd|rd|th)?`;
const DATE = new RegExp(
  String.raw`(?<![\w./-])(?:${[
    // 2023-Dec-24
    String.raw`(?<year1>\d{4})(?<s>[-–/])(?<month1>${MONTH})\k<s>(?<day1>\d{1,2})(?![\d-])`,
    // 24 Dec 2023, 20th of December, 24-Dec-23; Dec 24, 2023, Dec-24-2023
    String.raw`(?:(?<day2>${DAY})(?:\s(?:of\s)?|[-–/])(?<month2>${MONTH})|(?<month3>${MONTH})(?:\s|[-–/](?=\d{1,2}[-–/]))(?<day3>${DAY}))(?!\w)(?:(?:,?\s|[-–/])(?<year2>\d{4}|(?<=[-–/])\d\d)(?!\d))?`,
    // Jan–Mar 2024, Dec 2023, and Dec-23 as tables have it
    String.raw`(?<since>${MONTH})\s?[-–]\s?(?<until>${MONTH})(?:\s(?<year3>\d{4}))?(?!\w)`,
    String.raw`(?<month4>${MONTH})(?:,?\s(?<year4>\d{4})|(?:\s?['’]|[-–/])(?<year5>\d{4}|\d\d))(?!\w)`,
  ].join('|')})`,
  'gu',
);

const DECADE = /(?<![\w.])((?:1[5-9]|20)\d0)['’]?s(?![A-Za-z])/g;

const ERA =
  /(?<=\d(?:\s|(?=[A-Z]\.)))(?:(?<before>B\.?C\.?(?:E\.?)?)|A\.?D\.?|C\.?E\.?)(?![A-Za-z]|\s?[A-Z\d])|(?<![A-Za-z.])A(?:D\s|\.?D\.\s?)(?<year>\d{1,4})(?![\d/٫]|[.,]\d|\s?[A-Za-z])/gu;

/** What has letters with its number that are no era: «کد 12 AD», «ISO 9001 CE». */
const NAMED =
  /(?:(?:کد|مدل|پلاک|ویتامین|کانال|شبک[هۀ]ٔ?|شمار[هۀ]ٔ?)\s|#|(?<![A-Za-z])(?!(?:ca?|circa|in|to|from|and|by|of|AD|BCE?|CE)[.\s])[A-Za-z][\w.-]*\s)(?:\d+\s?)?$/u;
const SHORT = /(?<![\d–-]\s?)\d{1,2}\s$/;
/** Before a year of one or two figures. */
const TIME = /(?:سال|سال‌های|حدود|سد[هۀ]ٔ?|قرن|در|از|تا)\s(?:\d+\s)?$/u;

const QUARTER = /(?<![\w.-])Q([1-4])(?=[\s/](?:سال\s)?\d{4}(?!\d))(\/?)/gu;

/**
 * Dates with an English month: «Dec 20, 2022», «20th of December», «24-Dec-23», «Dec-24», «Jan–Mar 2024»; decades,
 * «1990s»; quarters, «Q3 2023»; eras, «500 BC».
 */
export function englishDates(text: string): Rewrite {
  const decades = replaceEach(text, DECADE, ({ 1: year = '', index }) =>
    /ده[هۀ]ٔ?\s$/u.test(textBefore(text, index, 6)) ? year : `دههٔ ${year}`,
  );
  return then(then(then(decades, quarters), months), eras);
}

function eras(text: string): Rewrite {
  return replaceEach(text, ERA, ({ 0: token, groups, index }) => {
    const { before, year } = groups!;
    const preceding = textBefore(text, index, 24);
    if (NAMED.test(preceding)) return undefined;
    const isShort = year ? year.length < 3 : !before && SHORT.test(preceding);
    if (isShort && !token.includes('.') && !TIME.test(preceding)) return undefined;
    if (year) return `${year} میلادی`;
    const gap = /\s/.test(text[index - 1]!) ? '' : ' ';
    const stop = token.endsWith('.') && index + token.length >= text.trimEnd().length ? '.' : '';
    return `${gap}${before ? 'پیش از میلاد' : 'میلادی'}${stop}`;
  });
}

function quarters(text: string): Rewrite {
  return replaceEach(text, QUARTER, ([, quarter, slash]) => `سه‌ماههٔ ${quarter!}م${slash && ' '}`);
}

function months(text: string): Rewrite {
  return replaceEach(text, DATE, ({ groups }) => {
    const { year1, month1, day1, month2, day2, month3, day3, since, until } = groups!;
    const { month4, year2, year3, year4, year5 } = groups!;
    const days = (day1 ?? day2 ?? day3 ?? '').match(/\d+/g) ?? [];
    if (days.some((day) => Number(day) < 1 || Number(day) > 31)) return undefined;
    return [
      days.map((day) => `${Number(day)}م`).join(' تا '),
      since && `${persian(since)} تا`,
      persian((month1 ?? month2 ?? month3 ?? until ?? month4)!),
      year1 ?? year2 ?? year3 ?? year4 ?? year5,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function persian(month: string): string {
  return monthName(ENGLISH.indexOf(month.slice(0, 3).toLowerCase()) + 1, 'gregorian')!;
}
