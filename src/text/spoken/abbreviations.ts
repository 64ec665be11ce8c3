import type { Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';

/** Dotted abbreviations, by their letters. */
const DOTTED: Readonly<Record<string, string>> = {
  هش: 'هجری شمسی',
  هق: 'هجری قمری',
  هم: 'هجری میلادی',
  قم: 'قبل از میلاد',
  پم: 'پیش از میلاد',
  بم: 'بعد از میلاد',
  قه: 'قبل از هجرت',
  شه: 'شمسی هجری',
  جاا: 'جمهوری اسلامی ایران',
  جا: 'جمهوری اسلامی',
  رک: 'رجوع کنید به',
  نک: 'نگاه کنید به',
  قظ: 'قبل از ظهر',
  بظ: 'بعد از ظهر',
  پن: 'پی‌نوشت',
  صپ: 'صندوق پستی',
  هجاا: 'هواپیمایی جمهوری اسلامی ایران',
  قما: 'قانون مجازات اسلامی',
  قا: 'قانون اساسی',
  قت: 'قانون تجارت',
  قآدم: 'قانون آیین دادرسی مدنی',
  قآدک: 'قانون آیین دادرسی کیفری',
};

const ABBREVIATION = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}\u200C])(?<chain>[ا-یآ]\u200C?(?:\s?\.\s?(?!و\s)[ا-یآ](?![\p{L}\p{M}]))+)(?<stop>\.?)(?<colon>\s?:)?`,
    String.raw`(?<=\d\s?)(?<hijri>ه[\s\u200C]?[شق])\.?(?![\p{L}\p{M}\u200C])`,
    String.raw`(?<=(?<![\d٫])(?<year>\d+)\)?(?<gap>\s?))(?<era>[مقشه])(?<eraStop>\.?)(?![\p{L}\p{M}\u200C]|²|³)`,
    String.raw`(?<![\p{L}\p{M}\u200C.])(?<page>صص|ص‌ص|ص|ج|ش|چ)[.:]?\s?(?=\d)`,
    String.raw`(?<![\p{L}\p{M}\u200C.])(?<see>رک|نک|ن\.ک|الخ|قس|حک)(?:[.:]|(?![\p{L}\p{M}\u200C]))\s?:?`,
    String.raw`(?<=^\s*|[(،]\s?|(?:دکتر|مهندس|استاد|آقای|خانم|سید|پروفسور|آیت‌الله|حجت‌الاسلام|نوشتهٔ|ترجمهٔ|اثر|به قلم)\s)(?<initial>[ا-یآ])\.\s?(?=[\p{L}]{2})`,
  ].join('|'),
  'gu',
);

const PAGES: Readonly<Record<string, string>> = {
  ص: 'صفحهٔ',
  صص: 'صفحات',
  ص‌ص: 'صفحات',
  ج: 'جلد',
  ش: 'شمارهٔ',
  چ: 'چاپ',
};
const ERAS: Readonly<Record<string, string>> = { م: 'میلادی', ق: 'قمری', ش: 'شمسی', ه: 'هجری' };
const SEE: Readonly<Record<string, string>> = {
  رک: 'رجوع کنید به',
  نک: 'نگاه کنید به',
  'ن.ک': 'نگاه کنید به',
  الخ: 'الی آخر',
  قس: 'مقایسه کنید با',
  حک: 'حکومت',
};

/** Persian abbreviations in full; letters that abbreviate a name are named. */
export function abbreviations(text: string): Rewrite {
  return replaceEach(text, ABBREVIATION, ({ 0: token, groups, index }) => {
    const { chain, stop, colon, hijri, year, gap, era, eraStop, page, see, initial } = groups!;
    const ends = index + token.length >= text.trimEnd().length;
    if (chain)
      return dotted(
        chain,
        text.slice(Math.max(0, index - 14), index),
        ends ? stop! : '',
        colon ?? '',
      );
    if (hijri)
      return (
        spaced(text, index, DOTTED[hijri.replace(/[\s\u200C]/g, '')]!) +
        (ends && token.endsWith('.') ? '.' : '')
      );
    if (era) return eraName(era, year!, gap!, text, index, ends ? eraStop! : '', eraStop!);
    if (page) return `${PAGES[page]!} `;
    if (see)
      return `${SEE[see]!}${see === 'الخ' ? (token.endsWith('.') && ends ? '.' : '') : token.endsWith(' ') ? ' ' : ''}`;
    return `${letterName(initial!)!} `;
  });
}

function dotted(chain: string, before: string, stop: string, colon: string): string {
  const letters = chain.replace(/[^\p{L}]/gu, '');
  // «ق.م» is a law after the number of its article, and an era after a year.
  if (letters === 'قم' && /(?:ماد[هۀ]ٔ?|مواد)\s\d+\s?$/u.test(before)) return `قانون مدنی${stop}`;
  return (
    (DOTTED[letters] ?? [...letters].map((l) => letterName(l) ?? l).join(' ')) +
    stop +
    (/^[رن]ک$/u.test(letters) ? '' : colon)
  );
}

function eraName(
  era: string,
  year: string,
  gap: string,
  text: string,
  index: number,
  stop: string,
  dot: string,
): string | undefined {
  const isSpan =
    /^\s?[)–-]/u.test(text.slice(index + 1)) || /[(–-]\s?\d{3}\s?$/u.test(text.slice(0, index));
  const isYear = year.length === 4 || (year.length === 3 && (dot !== '' || era !== 'م' || isSpan));
  if (era === 'م' && !isYear) return gap ? 'متر' : undefined; // «100 م» is metres, «3م» an ordinal
  if (!isYear && (era === 'ه' || (gap === '' && era === 'ش') || year.length > 4)) return undefined;
  return spaced(text, index, ERAS[era]!) + stop;
}

function spaced(text: string, index: number, said: string): string {
  return /\s/.test(text[index - 1] ?? ' ') ? said : ` ${said}`;
}
