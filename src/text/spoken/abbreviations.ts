import type { Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { LETTER } from './letter-pattern.ts';
import { replaceEach } from './replace-each.ts';
import { STOP } from './stop-pattern.ts';
import { textBefore } from './text-before.ts';

/** Dotted abbreviations, by their letters. */
const DOTTED: Readonly<Record<string, string>> = {
  هش: 'هجری شمسی',
  هق: 'هجری قمری',
  قم: 'قبل از میلاد',
  پم: 'پیش از میلاد',
  بم: 'بعد از میلاد',
  بمل: 'به میزان لازم',
  بمم: 'بِ میم میم',
  کمم: 'کاف میم میم',
  قه: 'قبل از هجرت',
  شه: 'شمسی هجری',
  شث: 'شمارهٔ ثبت',
  شش: 'شمارهٔ شناسنامه',
  جاا: 'جمهوری اسلامی ایران',
  جا: 'جمهوری اسلامی',
  رک: 'رجوع کنید به',
  نک: 'نگاه کنید به',
  قظ: 'قبل از ظهر',
  بظ: 'بعد از ظهر',
  پن: 'پی‌نوشت',
  صپ: 'صندوق پستی',
  صب: 'صندوق پستی',
  کپ: 'کد پستی',
  هجاا: 'هواپیمایی جمهوری اسلامی ایران',
  قما: 'قانون مجازات اسلامی',
  قا: 'قانون اساسی',
  قاجاا: 'قانون اساسی جمهوری اسلامی ایران',
  قمم: 'قانون مسئولیت مدنی',
  قت: 'قانون تجارت',
  قث: 'قانون ثبت',
  قک: 'قانون کار',
  آدم: 'آیین دادرسی مدنی',
  آدک: 'آیین دادرسی کیفری',
  قآدم: 'قانون آیین دادرسی مدنی',
  قآدک: 'قانون آیین دادرسی کیفری',
};

/** What only an address holds. */
const ADDRESS =
  /(?<![\p{L}\u200C])(?:(?:خیابان|کوچه|بلوار|بزرگراه|میدان|چهارراه|پلاک|واحد|طبقه|نشانی|آدرس|نبش|جنب|جاده|اتوبان|شهرک|بن[ \u200C]?بست|کوی)(?![\p{L}\u200C])|[پط]\.?\s?\d)/u;
const WAYS: Readonly<Record<string, string>> = {
  خ: 'خیابان',
  ک: 'کوچهٔ',
  بل: 'بلوار',
  م: 'میدان',
  و: 'واحد',
  ط: 'طبقهٔ',
};

/** Before what they are articles of. */
const ARTICLE = String.raw`(?:(?:ماد[هۀ]|تبصر[هۀ])ٔ?(?:[ \u200C]ی)?|مواد|اصل(?=\s\(?(?:\d{1,2}|1[0-7]\d)(?!\d))|(?<!\p{L})م\.?)\s\(?\d+\)?(?:\s?(?:،|و|تا)\s\d+){0,6}`;
const ARTICLES = new RegExp(String.raw`${ARTICLE}\s?$`, 'u');

// Letters with a stop after each, and single ones that stand for what is behind them.
const ABBREVIATION = new RegExp(
  [
    String.raw`(?<=قاشق\s)(?<spoon>[غچمس])(?:\.\s?خ)?(?![\p{L}\p{M}\u200C])\.?`,
    String.raw`(?<chain>${LETTER}(?=\u200C?\s?\.)(?<![\p{L}\p{M}\u200C]${LETTER})\u200C?(?:\s?\.(?:\s{1,2}\.)?(?!(?:\s?[صجشچ]|\sم)[.:\s]{1,3}\d{1,3}(?!\d))\s?(?!و\s)${LETTER}(?![\p{L}\p{M}]))+)(?<stop>\.?)(?<colon>\s?:)?(?<to>\s?به(?=[\s:]))?`,
    String.raw`(?<![\p{L}\p{M}\p{N}\u200C.])(?<way>خ|ک|بل|م(?=\.\s\p{L}{3})|و(?=\.\s?\d)|(?<=،\s)(?<!(?:،|\u200Cهای)\s?\d+،\s)و(?=\s\d+\s*(?:${STOP}))|ط(?=\.?\s(?:همکف|اول|دوم|سوم|چهارم|پنجم)(?!\p{L})))(?:\.\s?|\s)(?=\p{L}{2}|\d|ش\.)`,
    String.raw`(?=ش\.)(?<=(?:خیابان|کوچ[هۀ]ٔ?|بلوار|بزرگراه|اتوبان|میدان|(?<!\p{L})[خک]\.?)\s)(?<martyr>ش)\.\s?(?=\p{L}{2})`,
    String.raw`(?<![\p{L}\p{M}\u200C.])(?<identity>ش(?:\.\s?|[ \u200C])ش)\.?(?=\s?:?\s?\d)|(?<![\p{L}\p{M}\u200C.])ش\.?\s(?=(?:ثبت|پرونده|نامه|حساب|سریال|پروانه|مجوز|ملی|شناسنامه)(?!\p{L}))`,
    String.raw`(?=ق)(?<=[\d¼½¾⅓⅔]\s?)(?:ق[ \u200C](?<measure>[غچس])(?![\p{L}\p{M}\u200C])\.?|(?<whole>ق)(?:\.\s?|\s)(?=(?:غذا|چای|مربا|سوپ)[\s\u200C]?خوری))`,
    // A law behind its article, «ماده ۱۰۰ ق. شهرداری», «م ۶۳۷ ق م ا».
    String.raw`(?=ق[. \u200C])(?<=${ARTICLE}\s)(?<law>ق(?:[ \u200C][مادتآکث](?![\p{L}\u200C]))*)(?:(?<!ق)|(?:\.\s?|\s)(?=\p{L}{2}))`,
  ].join('|'),
  'gu',
);

/** Persian abbreviations in full. */
export function abbreviations(text: string): Rewrite {
  return replaceEach(text, ABBREVIATION, ({ 0: token, groups, index }) => {
    const {
      chain,
      stop,
      colon,
      to = '',
      way,
      spoon,
      measure,
      whole,
      law,
      identity,
      martyr,
    } = groups!;
    const before = textBefore(text, index, 32);
    if (chain) {
      const isLast = index + token.length >= text.trimEnd().length;
      const isSee = /[رن]\.\s?ک/u.test(chain);
      return (
        sayChain(
          chain,
          before,
          text,
          stop! + text.slice(index + token.length, index + token.length + 8),
        ) +
        (isLast ? stop! : /^\p{L}/u.test(text.slice(index + token.length)) ? ' ' : '') +
        (isSee ? '' : (colon ?? '') + to)
      );
    }
    if (way === 'م' && !isSquare(text, index, index + token.length)) return undefined;
    if (way === 'خ' && token.startsWith('خ.') && WITHIN.test(before)) return 'خیابان ';
    if (way) return ADDRESS.test(text) ? `${WAYS[way]!} ` : undefined;
    if (spoon) return SPOONS[spoon];
    if (measure) return `قاشق ${SPOONS[measure]!}`;
    if (martyr) return 'شهید ';
    if (whole) return 'قاشق ';
    if (law) return law === 'ق' ? 'قانون ' : sayChain(law, before, text, '');
    return identity ? DOTTED.شش : 'شمارهٔ ';
  });
}

/** A part of an address, in full or by its letter. */
const PART = String.raw`(?:(?:خیابان|کوچ[هۀ]ٔ?|بلوار|بزرگراه|میدان|چهارراه|پلاک|واحد|طبق[هۀ]ٔ?|نبش|جنب|روبه‌روی|شمار[هۀ]ٔ?|ساختمان)\s(?!را\s)|(?:خ|ک|بل)(?:\.\s?|\s)|[پطو]\.?\s?\d)`;
const PART_BEFORE = new RegExp(String.raw`(?:^|[،:]\s?)${PART}[^،.؟!]{0,20}،\s?$`, 'u');
/** Before a place, whatever else of the address is told. */
const TOWARDS =
  /(?<!\p{L})(?:نرسیده به|(?:بالاتر|پایین‌تر) از|نبش|حوالی)\s$|[،:]\s(?:(?:بعد|قبل) از|روبه‌روی|روبروی|جنب)\s$/u;
/** Before a street: none is in a person. */
const WITHIN = /(?<!\p{L})(?:در|سر|نبش|تقاطع|انتهای|ابتدای|داخل)\s$/u;
const PART_AFTER = new RegExp(String.raw`^[^،.؟!]{2,24}،\s?${PART}`, 'u');

/** Whether «م.» stands for itself between the commas of an address, with another part beside it; not before a name. */
function isSquare(text: string, from: number, to: number): boolean {
  const before = textBefore(text, from, 32);
  if (TOWARDS.test(before)) return ADDRESS.test(text);
  if (!/(?:^|[،:])\s?$/.test(before)) return false;
  return PART_BEFORE.test(before) || PART_AFTER.test(text.slice(to, to + 48));
}

const SPOONS: Readonly<Record<string, string>> = {
  غ: 'غذاخوری',
  چ: 'چای‌خوری',
  م: 'مرباخوری',
  س: 'سوپ‌خوری',
};
const MEASURE = /(?<!\d)(?:\d|\d[/⁄]\d|[¼½¾⅓⅔]|نصف|نیم|ربع|یک|دو|سه|چهار|(?:دو|سو|چهار|هشت)م)\s?$/u;
/** What only a recipe holds. */
const RECIPE =
  /قاشق|پیمانه|لیوان|فنجان|نمک|شکر|آرد|فلفل|روغن|زردچوبه|عسل|خامه|سرکه|وانیل|گلاب|زعفران|پیاز|ق\.\s?[غچ]/u;
/** Right behind a spoon, which ends no sentence. */
const INGREDIENT = new RegExp(String.raw`^\s(?:${RECIPE.source})`, 'u');
/** Before a year, and no spoons. */
const DATED =
  /(?<!\p{L})(?:سال|سد[هۀ]ٔ?|قرن|هزار[هۀ]ٔ?|در|از|از\s\d{1,4}\sتا|حدود|حوالی|پیش از|پس از)\s\d\s?$/u;
/** Units, after their number. */
const UNITS: Readonly<Record<string, string>> = {
  کگ: 'کیلوگرم',
  مگ: 'میلی‌گرم',
  کم: 'کیلومتر',
  سم: 'سانتی‌متر',
  مم: 'میلی‌متر',
  مل: 'میلی‌لیتر',
  ممم: 'میلیون متر مکعب',
  هخ: 'هجری خورشیدی',
};

function sayChain(chain: string, before: string, text: string, after: string): string {
  const letters = chain.replace(/[^\p{L}]/gu, '');
  // «ق.م» is a law after the number of its article or before its year, and an era after a year.
  if (letters === 'قم' && (ARTICLES.test(before) || /^\.?\s?مصوب/u.test(after)))
    return 'قانون مدنی';
  const spoon = /^ق([غچمس])$/u.exec(letters)?.[1];
  if (
    spoon &&
    MEASURE.test(before) &&
    (spoon !== 'م' || INGREDIENT.test(after) || (RECIPE.test(text) && !DATED.test(before)))
  )
    return `قاشق ${SPOONS[spoon]!}`;
  if (/^م[تر]$/u.test(letters) && /\d\s?$/.test(before))
    return letters === 'مت' ? 'میلیون تومان' : 'میلیون ریال';
  if (letters === 'هم' && /\d\s?$/.test(before) && /تومان|ریال|بودج[هۀ]|همت|میلیارد/u.test(before))
    return 'هزار میلیارد';
  if (letters === 'همت' && /\d\s?$/.test(before)) return 'هزار میلیارد تومان';
  if (letters === 'هت' && /\d\s?$/.test(before)) return 'هزار تومان';
  if (UNITS[letters] && /\d\s?$/.test(before)) return UNITS[letters];
  const isName = /^(?:کپ|صب)$/u.test(letters) && !/^[:\s]*\d/.test(after);
  return (
    (isName ? undefined : DOTTED[letters]) ??
    [...letters].map((letter) => letterName(letter) ?? letter).join(' ')
  );
}
