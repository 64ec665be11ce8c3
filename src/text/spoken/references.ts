import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { nearSport } from './sport.ts';
import { textBefore } from './text-before.ts';

const NAMES: Readonly<Record<string, string>> = {
  ص: 'صفحهٔ',
  صص: 'صفحات',
  ج: 'جلد',
  ش: 'شمارهٔ',
  چ: 'چاپ',
  ح: 'حدیث',
  پ: 'پلاک',
  ط: 'طبقهٔ',
};

/** Before a number with a colon: question and answer. */
const ANSWERS: Readonly<Record<string, string>> = { س: 'سؤال', ج: 'جواب' };

/** What a hadith stands behind. */
const CITED = /[صج]\s?\d/u;
const HADITHS =
  /(?:بخاری|مسلم|ترمذی|ابوداود|نسائی|ابن[ \u200C]ماجه|الفصاحه|الحکم(?:ه)?|الکافی|الانوار|الشیعه)،\s?$/u;
const BOOK = /[\p{L}\d][،\/]\s?$/u;
const YEAR = /^\d{4}(?!\d)/;
const OF_ERA = /^\d{1,4} (?:قبل|پیش|هجری|میلادی|شمسی|قمری)/u;
/** Before the number of a century, and what stands behind it. */
const CENTURIES: Readonly<Record<string, string>> = { س: 'سدهٔ ', ق: 'قرن ' };
const OF_CENTURY =
  /^(?:1?\d|2[01])(?:(?: و |[-–])\d{1,2})? (?:قمری|هجری|میلادی|(?:قبل|پیش) از میلاد)/u;
/** Before a verse of a poem. */
const POEM = /(?:شاهنامه|مثنوی|بوستان|دیوان|دفتر|غزل|قصیده)[^.؟!]*$/u;
/** Before a verse of a ghazal, or of a book of the Masnavi in brackets. */
const OF_POEM = /(?:غ\s?\d+|\([^()]*(?<=[(،]\s?)(?:د\s?|دفتر\s)[1-6])،\s?$/u;
/** Before the number of a ghazal. */
const POETS = /(?:حافظ|سعدی|مولوی|شمس|صائب|بیدل|دیوان)(?:[^.؟!]{0,16}[،(:])?\s?$/u;
/** Before a chapter of hadiths. */
const CHAPTERED = /(?:جلد |صفحهٔ |[جص]\.?\s?)\d+،?\s$/u;
/** Before a question of a book of law. */
const QUESTIONS = /(?:مسائل|تحریر|رسال[هۀ])[^.؟!]*(?:جلد |صفحهٔ |[جص]\.?\s?)\d+،\s$/u;
/** Before a year in brackets. */
const LIFE: Readonly<Record<string, string>> = {
  ز: 'زادهٔ',
  د: 'درگذشتهٔ',
  ت: 'تولد',
  م: 'مرگ',
  و: 'ولادت',
  ف: 'وفات',
};
const LONG_AGO = /^(?:\d{2,3}|1[01]\d\d) (?:قمری|هجری(?! شمسی))/u;
const SAYINGS: Readonly<Record<string, string>> = { خ: 'خطبهٔ', ن: 'نامهٔ', ح: 'حکمت' };
/** Before the number of a prayer. */
const PRAYERS = /صحیف[هۀ]ٔ? سجادیه[^.؟!]*$/u;
/** Before articles by their letter, what stands right before one, and behind what is none. */
const CITES = /(?:[(،؛]|استناد|طبق|موضوع|برابر|قانون)\s?$/u;
const AMOUNT = /^\d+\s?(?:سال|گرم|کیلو|درصد|نفر|متر|سانتی|هزار|میلیون|میلیارد|تومان|ریال)/u;
const LAWS =
  /(?:ماد[هۀ]|مواد(?!\s(?:مخدر|خام|معدنی|غذایی|اولیه|شیمیایی))|قانون|آیین[ \u200C]?نام[هۀ]|آیین دادرسی)[^.؟!]*$/u;
/** What a text of law tells of. */
const LEGAL = /قانون|آیین|دادگاه|دیوان|ماد[هۀ]ٔ?\s\d/u;
const SERMONS = /نهج[ \u200C]?البلاغه[^.؟!]*$/u;

const REFERENCE =
  /(ص[\u200C ]?ص|[صجشچحپطسخبنغق]|د(?=\s?(?:\d{1,2}|1[0-2]\d)(?!\d)))(?=[.:\s]{0,3}\d)(?<![\p{L}\p{M}\u200C.]\1)[.:]?\s?:?\s?|(?<=\((?:[^()]{0,20}[–-]|ز[.:]?\s?\d{4}\s?،)?\s?)(?<life>[زدتمف]|و(?=\.|\s?\d{3,4}(?: \p{L}+)?\s?[–-]\s?[فدم]\.?\s?\d|\s?\d{3,4} (?:شمسی|قمری|میلادی)\)))[.:]?\s?(?=\d{4}|\d{1,3} (?:قمری|هجری|میلادی|شمسی)|\d{3} [–-] ?د)|(?<article>(?<![\p{L}\p{M}\u200C]|\d\s)م)\.?\s(?=\d+(?:\s?(?:و|،|تا|الی)\s?\d+){0,6}(?<ofLaw>\sقانون(?!\p{L}))?(?!\s?ساله))|(?<=(?<!\p{L})(?:بند|تبصر[هۀ]ٔ?|جزء|ت)\s?\d{1,2}\s)(?<ofClause>م)\.?\s?(?=\d{1,4}(?!\d|٫\d))|(?<![\p{L}\u200C])(?<clause>ت)\s?(?=\d{1,2}\sم\.?\s?\d)|(?<=\d['’′]?)\s?(?<kick>پ)(?=\s?[)،؛]|(?<=[(،]\s?د\s?\d{1,3}['’′]?\s?پ)\s)|(?<=(?:در|دور[هۀ]ٔ?|مجموع[هۀ]ٔ?|[،؛(.])\s?\d{1,3}\s?)(?<volumes>ج)(?=\.?(?:[،؛)]|\s(?:منتشر|چاپ|است)|\s*$))\.?|(?<=(?:^|[،(.؛])\s?)(?<print>[چج])\.?\s?(?=(?:اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم)(?!\p{L}))|(?<=\d\s?)ص(?![\p{L}\p{M}\u200C]|[.\s]*\d)\.?/gu;

/** Letters before a number that point into a book: «ص ۱۲», «صص ۱۲–۱۵», «ج ۲»; «ح» alone is about a year. */
export function references(text: string): Rewrite {
  return replaceEach(text, REFERENCE, ({ 0: token, 1: letters, groups, index }) => {
    const { life, article, ofLaw, ofClause, clause, kick, volumes, print } = groups!;
    if (ofClause && AMOUNT.test(text.slice(index + token.length, index + token.length + 16)))
      return undefined;
    if (ofClause ?? clause) return LEGAL.test(text) ? (clause ? 'تبصرهٔ ' : 'مادهٔ ') : undefined;
    if (kick)
      return nearSport(text, index, index) || /د\s?\d+['’′]?$/u.test(textBefore(text, index, 8))
        ? ' پنالتی'
        : undefined;
    if (article) {
      const cited = textBefore(text, index, 60);
      if (QUESTIONS.test(cited)) return 'مسئلهٔ ';
      if (ofLaw) return 'مادهٔ ';
      const isAmount = AMOUNT.test(text.slice(index + token.length, index + token.length + 16));
      return !isAmount && CITES.test(cited) && LAWS.test(cited) ? 'مادهٔ ' : undefined;
    }
    // Of those who wrote in Arabic it is the end.
    if (life === 'ت' && LONG_AGO.test(text.slice(index + token.length, index + token.length + 18)))
      return 'متوفای ';
    if (life) return `${LIFE[life]!} `;
    if (print) return `${NAMES[print]!} `;
    if (!letters) {
      const isLast = index + token.length >= text.trimEnd().length;
      return `${/\s/.test(text[index - 1]!) ? '' : ' '}${volumes ? 'جلد' : 'صفحه'}${isLast ? token.slice(1) : ''}`;
    }
    const before = textBefore(text, index, 24);
    const after = text.slice(index + token.length, index + token.length + 8);
    // «۴-ج ۵-ب» answers, «۴۰ط ۲۷ن» counts.
    if (/\d\s?[-–]\s?$/.test(before) && /^\d+\s?[-–]\s?(?:الف|[ابجد])(?!\p{L})/u.test(after))
      return undefined;
    if (/\d$/.test(before) && /^\d+(?!ص)\p{L}/u.test(after)) return undefined;
    if (/^\d{1,2}\s?[:)]/.test(after) && ANSWERS[letters] && /(?:^|[.؟!\n»])\s*$/u.test(before))
      return `${ANSWERS[letters]} `;
    if (letters === 'ب') {
      if (POEM.test(textBefore(text, index, 48)) || OF_POEM.test(textBefore(text, index, 48)))
        return 'بیت ';
      return CHAPTERED.test(before) ? 'باب ' : undefined;
    }
    if (letters === 'غ') return POETS.test(before) ? 'غزل ' : undefined;
    if (
      letters === 'س' &&
      (/^\d{1,3}،\s?ش/u.test(after) ||
        (/ش\.?\s?\d+،\s?$/u.test(before) && /^\d{1,3}(?!\d|\s\p{L})/u.test(after)))
    )
      return 'سال ';
    const century = CENTURIES[letters];
    if (century && OF_CENTURY.test(text.slice(index + token.length, index + token.length + 20)))
      return century;
    if (letters === 'س') return /ص\.?\s?\d+،?\s?$/u.test(before) ? 'سطر ' : undefined;
    if (letters === 'ق') return undefined;
    const saying = SERMONS.test(textBefore(text, index, 60)) ? SAYINGS[letters] : undefined;
    if (saying) return `${saying} `;
    if (letters === 'د' && PRAYERS.test(before)) return 'دعای ';
    if (
      letters === 'د' &&
      (/مثنوی[^.؟!]{0,12}$/u.test(before) ||
        (/^[1-6]،\s?ب\s?\d/u.test(after) && /\((?:[^)]*،\s?)?$/u.test(before)))
    )
      return 'دفتر ';
    if (letters === 'د')
      return nearSport(text, index, index) ||
        /\([^)]*$|(?:اخراج|کارت (?:زرد|قرمز)|تعویض):[^.؟!]*$/u.test(before)
        ? 'دقیقهٔ '
        : undefined;
    if (letters === 'خ') return undefined;
    if (letters === 'پ' && (/^\d{1,2}\s?\+/.test(after) || nearSport(text, index, index)))
      return 'پنالتی ';
    if (
      letters === 'ح' &&
      !isHadith(before, text.slice(index + token.length, index + token.length + 12))
    )
      return 'حدود ';
    const name = NAMES[letters.replace(/[^ا-ی]/, '')];
    return name && `${name} `;
  });
}

/** Whether «ح» names a hadith, behind its page or its book, and not a year that is only about right. */
function isHadith(before: string, after: string): boolean {
  if (OF_ERA.test(after)) return false;
  return CITED.test(before) || HADITHS.test(before) || (BOOK.test(before) && !YEAR.test(after));
}
