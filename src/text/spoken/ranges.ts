import type { Rewrite } from '../rewrite.ts';
import { NUMBER } from './number-pattern.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const RANGE = new RegExp(
  String.raw`(?<![\d٫\-–])\d+(?:[-–]\d+){2,}(?![\d٫])|(?<![\d٫\-–]|[+×÷*^]\s?)([-−]?${NUMBER})\s?([-–—−~‐_]|\.\.\.?|…)\s?(${NUMBER})(?![\d٫]|م[ی\d]|\s?[=+×÷*^-])`,
  'gu',
);

/** Two numbers with a dash that no step before has understood: a range, its smaller end first; else a score. */
export function ranges(text: string): Rewrite {
  return replaceEach(text, RANGE, ({ 0: token, 1: a = '', 2: sign, 3: b = '', index }) => {
    if (!sign) return text.includes('=') ? undefined : token.replace(/[-–]/g, '، ');
    const end = index + token.length;
    const before = textBefore(text, index, 30);
    const after = text.slice(end, end + 24);
    if (/ممیز \d+ ممیز $/u.test(before)) return `${a} ${b}`; // a build
    if (isDifference(before, sign, after, text)) return undefined;
    const [low, high] = [value(a), value(b)];
    // «EF=45-50%», but «x=9-5».
    if (
      /=\s?$/.test(before) &&
      !(low < high && (COUNTED.test(after) || /\p{L}{2}\s?=\s?$/u.test(before)))
    )
      return undefined;
    if (a.length > 2 && b.length < a.length && LETTERS.test(before) && !COUNTED.test(after))
      return `${a}، ${b}`;
    // Right-to-left typing turns a season around: «۹۶–۱۳۹۵».
    if (isShortYear(b, a)) return `${b} تا ${longYear(a, b)}`;
    if (isShortYear(a, b)) return `${a} تا ${longYear(b, a)}`;
    if (isShortEnd(a, b)) return `${a} تا ${b.startsWith('0') ? a.slice(0, 2) : ''}${b}`;
    if (isShortEnd(b, a) && (YEARS.test(before) || isTurned(a, b, before, after)))
      return `${b} تا ${a}`;
    if (PAGES.test(before) && a.length !== b.length) {
      const [page, short] = a.length > b.length ? [a, b] : [b, a];
      const last = page.slice(0, -short.length) + short;
      if (Number(last) > Number(page)) return `${page} تا ${last}`;
    }
    // A term and its year: «۲-۱۴۰۲».
    if (/^(?:1[34]\d\d \d|\d 1[34]\d\d)$/.test(`${a} ${b}`)) return `${a}، ${b}`;
    if (/^0\d$/.test(b) && a.length === 1) return `${a}، ${b}`; // a term and its year
    const isOrdinal = /^م(?![\p{L}\u200C])/u.test(after);
    // «ساعت ۲۲ - ۴۵۰ هزار تومان», «ساعت ۱۰ - ۱۵ آبان»
    if (HOUR.test(before) && low <= 24 && (isOrdinal || high > 24)) return `${a}، ${b}`;
    if (isOrdinal)
      return low < high && sign !== '−' && !/٫/.test(a + b) ? `${a}م تا ${b}` : undefined;
    // «3.1-405B» of a name
    if (/[A-Za-z] $/.test(before) && /٫/.test(a) && b.length > 2 && /^ میلیارد/u.test(after))
      return `${a} ${b}`;
    // Shares of a whole: «مالکیت ۵۸-۴۲ درصد», «تقسیم ۶۰-۴۰».
    if (low + high === 100 && (low > high ? POSSESSION : BALL).test(before)) return `${a} به ${b}`;
    if (low + high === 100 && (low > high ? SHARED : RULE).test(before)) return `${a} ${b}`;
    if (low < high || (low === 99 && b === '00')) return `${a} تا ${b}`; // a season too
    if (sign === '−') return undefined; // a true minus sign subtracts

    if (low === 50 && high === 50) return '50 50';
    if (a.length === 3 && b.length === 2 && ERA.test(after)) return `${a} تا ${b}`;
    if (low >= 100 && high * 10 <= low) return `${a} ${b}`; // a model: «۷۴۷-۸»
    if (BEFORE_CHRIST.test(after)) return `${a} تا ${b}`;
    if (COUNTED.test(after)) return `${b} تا ${a}`;
    if (low >= high && a.length < 3 && SECTION.test(after) && !before.trim()) return `${a}، ${b}، `;
    if (low === high && a.length === 4) return `${a} تا ${b}`;
    if (low === high || (low <= 20 && !/٫/.test(a + b))) return `${a} بر ${b}`;
    return `${b} تا ${a}`;
  });
}

const COUNTED =
  /^[ \u200C](?:سال|روز|ماه|هفته|ساعت|دقیقه|ثانیه|نفر|درصد|متر|کیلو|گرم|تن|بار|مرتبه|دفعه|جلسه|هزار|میلیون|میلیارد|تومان|ریال|دلار|درجه|عدد|جلد|قدم|مورد|نوع|کشور|کلمه|واژه|صفحه|سطر)/u;
const YEARS = /(?:سال|سال‌های|ده[هۀ]ٔ?|دهه‌های|فصل|دور[هۀ]ٔ?)\s$/u;
/** Before the time of day, and no hours that are counted: «هر ساعت ۲۰–۳۰ نفر». */
const HOUR = /(?<!\p{L}|\d\s|(?:هر|نیم|چند|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)\s)ساعت:?\s$/u;
const POSSESSION = /مالکیت(?:\sتوپ)?\s$/u;
/** Without the ball the smaller figure begins a span: «مالکیت ۴۰-۶۰ درصد سهام». */
const BALL = /مالکیت\sتوپ\s$/u;
const SHARED = /(?:تقسیم|نسبت|سهم|مشارکت|قانون|قاعد[هۀ])[\p{L}ٔ]?\s$/u;
/** The rule of the few that do most. */
const RULE = /(?:قانون|قاعد[هۀ])ٔ?\s$/u;
/** Before the number of a letter. */
const LETTERS =
  /(?<![\p{L}\u200C])(?:نام[هۀ]|مکاتب[هۀ]|بخشنام[هۀ]|ابلاغی[هۀ])ٔ?(?:\sشمار[هۀ]ٔ?)?\s$/u;
/** After these the end of a span may be written short: «صص ۱۲۳–۸». */
const PAGES = /(?:صفح(?:هٔ|ات)|(?<![A-Za-z])pp?\.)\s[\d\s،و]*$/u;
/** The words of a heading behind its number: «۱-۱ مقدمه». */
const SECTION = /^\s(?!(?:و|به|در|تا|شد|بود|بازیکن)(?![\p{L}\u200C]))[\p{L}«]/u;
/** After a year, of which the end is written short: «۹۳۰–۸۴ ق». */
const ERA = /^\s(?:هجری|قمری|شمسی|میلادی)/u;
const BEFORE_CHRIST = /^\s(?:سال\s)?(?:قبل|پیش) از (?:میلاد|هجرت)/u;

/** «x² − ۳x», «۱۰ − ۳ = ۷»: a power, a factor or an equation with a true minus sign. */
function isDifference(before: string, sign: string, after: string, text: string): boolean {
  if (/[×÷]\s?\(?$/.test(before) || /^\)?\s?[×÷]/.test(after)) return true;
  if (sign === '−' && /[A-Za-z] به توان \d*$/u.test(before)) return true;
  if (!text.includes('=')) return false;
  return sign === '−' || /به توان $/u.test(before) || /^[A-Za-z](?![A-Za-z])/.test(after);
}

/** 2023–24, 1398-99: the second year is written short. */
function isShortYear(year: string, short: string): boolean {
  const next = String(Number(year) + 1);
  return year.length === 4 && short.length < 3 && next.endsWith(short);
}

/** «1960–70»: the end of a span of years is written short. */
function isShortEnd(year: string, end: string): boolean {
  return /^(?:1[1-9]|20)\d\d$/.test(year) && end.length === 2 && Number(end) > Number(year) % 100;
}

/** Whether right-to-left typing may have put the short end of a span first; no number of a letter or a law, no month, and nothing that is counted. */
function isTurned(end: string, year: string, before: string, after: string): boolean {
  const years = Number(end) - (Number(year) % 100);
  return (
    Number(end) > 12 &&
    years <= 30 &&
    !COUNTED.test(after) &&
    !/(?:شمار[هۀ]ٔ?|نام[هۀ]ٔ?|پروند[هۀ]ٔ?|رأی|کد|ترم|بند|ماد[هۀ]ٔ?|مصوب[هۀ]ٔ?|ردیف|اتاق|استاندارد|تبصر[هۀ]ٔ?)\s$/u.test(
      before,
    )
  );
}

/** «2002–03» is until 2003, not until three. */
function longYear(short: string, year: string): string {
  return short.length === 1 || short.startsWith('0') ? String(Number(year) + 1) : short;
}

function value(number: string): number {
  return Number(number.replace('٫', '.').replace('−', '-'));
}
