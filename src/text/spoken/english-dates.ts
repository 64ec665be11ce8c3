import { then, type Rewrite } from '../rewrite.ts';
import { monthName } from './month-name.ts';
import { replaceEach } from './replace-each.ts';

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LATIN_MONTH = String.raw`(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const LATIN = new RegExp(
  String.raw`(?<![\w.])(?:(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?${LATIN_MONTH}|${LATIN_MONTH}\s(\d{1,2})(?:st|nd|rd|th)?)(?!\w)(?:,?\s(\d{4})(?!\d))?`,
  'gu',
);

const DECADE = /(?<![\w.])((?:1[5-9]|20)\d0)['’]?s(?![A-Za-z])/g;

const QUARTER = /(?<![\w.-])Q([1-4])(?=[\s/](?:سال\s)?\d{4}(?!\d))/gu;

/** Dates with an English month: «Dec 20, 2022», «20th of December»; decades, «1990s»; quarters, «Q3 2023». */
export function englishDates(text: string): Rewrite {
  const decades = replaceEach(text, DECADE, ({ 1: year = '', index }) =>
    /ده[هۀ]ٔ?\s$/u.test(text.slice(Math.max(0, index - 6), index)) ? year : `دههٔ ${year}`,
  );
  return then(then(decades, quarters), days);
}

function quarters(text: string): Rewrite {
  return replaceEach(text, QUARTER, ({ 1: quarter }) => `سه‌ماههٔ ${quarter!}م`);
}

function days(text: string): Rewrite {
  return replaceEach(text, LATIN, ({ 1: day1, 2: month1, 3: month2, 4: day2, 5: year }) => {
    const month = ENGLISH.indexOf((month1 ?? month2)!.slice(0, 3).toLowerCase()) + 1;
    const day = Number(day1 ?? day2);
    if (day < 1 || day > 31) return undefined;
    return `${day}م ${monthName(month, 'gregorian')!}${year ? ` ${year}` : ''}`;
  });
}
