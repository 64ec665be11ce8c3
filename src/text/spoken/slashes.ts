import { then, type Rewrite } from '../rewrite.ts';
import { equations } from './equations.ts';
import { isAttackDay } from './is-attack-day.ts';
import { isExposure } from './is-exposure.ts';
import { isHalfPast } from './is-half-past.ts';
import { isNumberedSlash } from './is-numbered-slash.ts';
import { isPressure } from './is-pressure.ts';
import { isSlashPair } from './is-slash-pair.ts';
import { letterName } from './letter-name.ts';
import { LETTER } from './letter-pattern.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';
import { unitName } from './unit-name.ts';

const SLASH = new RegExp(
  [
    String.raw`(?<![\p{L}\u200C\d/.٫])(?=[\d/]*${LETTER})(?=[\p{L}/]*\d)(?:(?:\d+|الف|${LETTER})\/)+(?:\d+|الف|${LETTER})(?:-\d+)*(?![\p{L}\u200C\d/])`,
    String.raw`(?<outOf>(?<=\d[.٫]\d{1,2})\s?\/\s?)(?=(?:(?:5|10|20|100)(?:[.٫]0)?|4[.٫]0)(?!\d|[/.٫]\d))`,
    // Versions and sizes that stand beside each other: «5.6.0/5.6.1», «۲٫۴/۵/۶».
    String.raw`(?<=\d[.٫]\d{1,3})\/(?=\d+[.٫]\d)|(?<=\d[.٫]\d{1,3})(?:\/\d+){2,}(?![\d/٫]|\.\d)`,
    String.raw`(?<![\d/.٫])\d+(?:\/\d+){2,}(?![\d/])`,
    String.raw`(?<![\d/.٫])(?<a>\d+)\s?(?<sign>⁄|\/)\s?(?<b>\d+)(?![\d/⁄]|[.٫]\d)`,
  ].join('|'),
  'gu',
);

/** What a fraction has anyway, «۱/۴ام», the seconds of a shutter, and a word that sticks, «۲/۵تومن». */
const ENDING =
  /(?<=(?<![\d/])[1-9]\/\d{1,2}\u200C?\s?)(?:ام|اُم)(?![\p{L}\u200C])|(?<=(?<![\d/])1\/\d{2,4}\s?)s(?!\w)|(?<=(?<![\d/])\d{1,2}\/\d{1,2})[آ-ی](?=[آ-ی])/gu;

/** Before the month and year to which a card is good. */
const EXPIRY = /کارت|اعتبار|انقضا|مصرف|صدور|تاریخ/u;
const PAGE = /(?<!\p{L})(?:صفح[هۀ]ٔ?|برگ|قسمت|گام|پارت|اسلاید|دور)\s$/u;
/** Before how much of it came off, or of how many it is one: «شوت ۵/۱۴», «رتبهٔ ۳/۲۰». */
const TRIED =
  /(?<![\p{L}\u200C])(?:رتب[هۀ]ٔ?|(?:شوت|پاس|اسپک|دریبل|تکل|سانتر|دوئل|ریباند|پنالتی|سه[ \u200C]?امتیازی|پرتاب(?:\sآزاد)?))\s$/u;
/** Before the shares of two, «سهم ۷۰/۳۰». */
const SHARED = /(?:سهم|نسبت|تقسیم|مشارکت|قرارداد|قانون|قاعد[هۀ]ٔ?)\s$/u;
/** Before the hours of work and of rest, «شیفت ۲۴/۴۸». */
const SHIFT =
  /(?:شیفت|نوبت[ \u200C]?کاری|نگهبانی|کشیک)(?:\u200Cهای)?\s(?:\d+\/?\d*(?:،|\sو|\sیا)\s)?$/u;
const HOURS: ReadonlySet<string> = new Set(['8', '12', '16', '24', '36', '48', '72']);
/** Before the second part of a ratio; «از ۱ به» tells a change. */
const RATIO = /نسبت\s(?:\p{L}{1,12}\s){0,3}(?<!\sاز\s)\d{1,2}\sبه\s$/u;
const SEASON = /(?<!\p{L})(?:فصل|لیگ|سال|تحصیلی|دور[هۀ]ٔ?)\s$/u;
const OUT_OF = /(?<!\p{L})(?:نمره|امتیاز|رتبه|بینایی|دید)[^.؟!]{0,28}$/u;
/** Before a fraction by its name, and before the one part among many. */
const NAMED = /کسر(?:\u200C?های)?\s$/u;
const DILUTED = /(?:تیتر|رقت|شیب|مقیاس|زکات|(?<!ضریب\s)احتمال)\s$/u;
/** Before a mark, which has halves and no fifths. */
const MARK = /(?:بارم|نمر[هۀ]ٔ?)(?:\sهر\s\p{L}{1,8})?:?\s$/u;
/** Between two fractions of an equation. */
const MINUS = /(?<=\d \d{1,4}م)\s?[-−–]\s?(?=\d+(?: \d+م)?\s?=)/g;
const PARTS =
  /^[\s\u200C]?(?:فنجان|لیوان|پیمانه|قاشق|نهایی|بسته(?!\s(?:شد|می))|سهم|اینچ|حجم|وزن|tsp|tbsp|cup)/u;
const MEASURED =
  /^[\s\u200C]?(?:درصد|٪|%|هزار|میلیون|میلیارد|تریلیون|تن|کیلو|گرم|متر|سانتی|میلی|لیتر|ساعت|دقیقه|ثانیه|سال|ماه|روز|برابر|دلار|یورو|تومان|تومن|ریال|امتیاز|نمره|درجه|واحد|گل\s|ریشتر|بشکه|همت|هکتار|مایل|وات|ولت|آمپر|مگا|گیگا|نانو|میکرو|کالری|ژول|[A-Za-z$€£°])/u;
/** Nothing is counted: a mark, «(۸/۱۰)». */
const ALONE = /^\s*(?:[)»،؛.!؟]|$)|^\s(?:است|بود|شد|گرفت|داد)(?!\p{L})/u;
const QURAN = /قرآن[^.؟!\d]{0,12}$/u;
const COMMON_FRACTION = /^(?:1\/\d{1,3}000|1\/[2345678]|2\/[35]|3\/[458]|[45]\/[68]|7\/8|1\/10+)$/;

/**
 * A slash between two figures: a fraction, a season, a blood pressure, a mark out of twenty;
 * else the decimal sign of Persian hands, left as «٫».
 */
export function slashes(text: string): Rewrite {
  const ended = replaceEach(text, ENDING, ([ending]) =>
    ending === 's' ? ' ثانیه' : ending.length === 1 ? ` ${ending}` : '',
  );
  return then(then(ended, read), (said) => replaceEach(said, MINUS, () => ' منهای '));
}

function read(text: string): Rewrite {
  const sums = equations(text);
  return replaceEach(text, SLASH, ({ 0: token, groups, index }) => {
    const { outOf, a = '', sign, b = '' } = groups!;
    if (outOf)
      return /^\d+\s?(?:[GM]Hz|گیگاهرتز|مگاهرتز|GB|گیگ)/u.test(text.slice(index + token.length))
        ? '، '
        : ' از ';
    if (token.startsWith('/')) return text.includes('=') ? undefined : token.replaceAll('/', '، ');
    if (!sign) return token.split(/[/-]/).map(letterOrNumber).join('، ');
    const before = textBefore(text, index, 30);
    const next = text.slice(index + token.length, index + token.length + 24);
    const after = behindRange(next);
    if (/[%٪]\s?$/.test(before) || (b.length < 3 && RATIO.test(before))) return `${a}٫${b}`;
    if (b === '5' && !MEASURED.test(after) && isHalfPast(a, before, after)) return `${a} و نیم`;
    if (/(?:ده[هۀ]ٔ?|قرن|سد[هۀ]ٔ?)\s$/u.test(before)) return `${a}، ${b}`;
    if (/√$/.test(before) && !MEASURED.test(after)) return `${a} تقسیم بر ${b}`;
    if (/(?<![pP](?=H))[A-Z]$/.test(before) && !MEASURED.test(after)) return `${a}، ${b}`; // numbers of a name
    if (a === '1' && isExposure(b, before, after, MEASURED.test(after)))
      return fraction(a, b, false);
    if (
      a === b &&
      (/^(?:10|20|100)$/.test(a) ||
        (a.length === 1 && before.endsWith('(') && after.startsWith(')'))) &&
      !MEASURED.test(after)
    )
      return `${a} از ${b}`;
    if (TRIED.test(before) && Number(a) <= Number(b) && !MEASURED.test(after))
      return `${a} از ${b}`;
    if (isAlways(a, b, before, after) && !MEASURED.test(after)) return '24 ساعت 7 روز هفته';
    if (a === '50' && b === '50') return '50 50';
    if (SHIFT.test(before) && HOURS.has(a) && HOURS.has(b)) return `${a} ${b}`;
    if (SHARED.test(before) && Number(a) + Number(b) === 100 && !MEASURED.test(after))
      return `${a} ${b}`;
    if (/^0\d$/.test(a) && b.length === 2 && EXPIRY.test(before) && !MEASURED.test(after))
      return `${a}، ${b}`;
    const quotient = /^\s?=\s?(\d+(?:[/.٫]\d+)?)/.exec(after)?.[1];
    if (quotient && isQuotient(a, b, quotient)) return `${a} تقسیم بر ${b}`;
    if (isResult(before, token) || /^م(?!\p{L})/u.test(after)) return `${a}٫${b}`;
    const sum = sums.find(({ from, to }) => from <= index && index < to);
    if (sum) return sum.slash === 'decimal' ? `${a}٫${b}` : fraction(a, b, false);
    if (!MEASURED.test(after) && isAttackDay(a, b, before, after)) return '11م سپتامبر';
    if (
      (/^\s?(?:GB|گیگ|Hz|هرتز)/u.test(after) || (a.length > 1 && /^\s?[GM]bps/.test(after))) &&
      Number(b) > Number(a)
    )
      return `${a}، ${b}`;
    if (a.length === 3 && /^\s?Z?R\s?\d\d(?!\d)/.test(after)) return `${a}، ${b}، `; // a tyre
    if (/≈\s?$/.test(before) && !MEASURED.test(after)) return fraction(a, b, false);
    if (b === '1000' && a.length === 3) return `${a} در ${b}`; // fineness
    if (/به توان (?:منفی )?$/u.test(before)) return `${a} تقسیم بر ${b}`;
    if (sign === '⁄') return fraction(a, b, /\d و\s?$/u.test(before) || isCounted(after));
    if (a.length === 4 && b.length === 4 && !areYears(a, b)) return `${a}، ${b}`;
    if (a.length === 4 && (b.length === 4 || (b.length === 2 && Number(a) >= 1300)))
      return `${a}-${b}`;
    if (a.length >= 3 && Number(b) === Number(a) + 1) return `${a} تا ${b}`;
    if (a.length === 2 && /^1[34]\d\d$/.test(b) && Number(a) === (Number(b) - 1) % 100)
      return `${a} تا ${b}`;
    if (a.length === 2 && b.length === 2 && Number(b) === Number(a) + 1 && SEASON.test(before))
      return `${a}، ${b}`;
    if (text.includes('=') && isFactor(after)) return fraction(a, b, false);
    if (isNumberedSlash(before, after, MEASURED.test(after), COMMON_FRACTION.test(`${a}/${b}`)))
      return `${a}، ${b}`;
    if (isSet(a, b, before, after)) return `${a} بر ${b}`;
    if (
      PAGE.test(before) &&
      Number(a) <= Number(b) &&
      !MEASURED.test(after) &&
      (a.length > 1 || ALONE.test(after) || !/دور\s$/u.test(before))
    )
      return `${a} از ${b}`;
    if (QURAN.test(before)) return `سورهٔ ${a}، آیهٔ ${b}`;
    if (/سور[هۀ]ٔ?\s$/u.test(before) && !MEASURED.test(after)) return `${a}، آیهٔ ${b}`;
    if (
      /(?<!\p{L})(?:آی[هۀ]ٔ?|آیات|آپگار|کافی|الذریعه|الاستبصار|الفقیه|بحار(?:الانوار)?|وسائل(?:[ \u200C]?الشیعه)?|تهذیب|الغدیر|المیزان|مسند|مستدرک)[،:]?\s$/u.test(
        before,
      )
    )
      return `${a}، ${b}`;
    if (
      OUT_OF.test(before) &&
      /^(?:10|20|100)$/.test(b) &&
      Number(a) <= Number(b) &&
      !/^\s?(?:درصد|٪|%)/.test(after)
    )
      return `${a} از ${b}`;
    if (!MEASURED.test(after) && isSlashPair(token, before)) return `${a}، ${b}`;
    if (a.length === 3 && b.length === 3) return `${a}، ${b}`;
    if (isPressure(a, b, before, after)) return `${a} روی ${b}`;
    // A stay of some days among many: «۹۰/۱۸۰ روز».
    if (/^\s?روز/u.test(after) && /^\d+0$/.test(b) && a.length > 1 && Number(a) < Number(b))
      return `${a} از ${b}`;
    if (/^10{1,2}$/.test(b) && Number(a) > 1 && Number(a) <= Number(b) && ALONE.test(after))
      return `${a} از ${b}`;
    if (a === b ? /^\s?ستاره/u.test(after) : b === '15' && /GCS\D{0,8}$/.test(before))
      return `${a} از ${b}`;
    // Half a cup and one is written so; no cook has a fifth of one, and no judge gives one: «۴/۵ از ۵».
    if (
      b === '5' &&
      (PARTS.test(after) || /^\s?(?:قرص|کپسول)/u.test(after) || /^\sاز\s\d/u.test(after))
    )
      return `${a}٫${b}`;
    // No cook has four cups and a tenth: right-to-left typing turned it around.
    if (/^[2348]$/.test(a) && COOKED.test(after) && COMMON_FRACTION.test(`${b}/${a}`))
      return fraction(b, a, true);
    const isMixed = /(?<![\d٫])\d{1,2}\s$/.test(before);
    const isFraction =
      (COMMON_FRACTION.test(`${a}/${b}`) ||
        NAMED.test(before) ||
        (a === '1' && DILUTED.test(before))) &&
      !(b === '5' && (MARK.test(before) || isSpanned(before, next) || isNegative(before, text))) &&
      !isDecimal(before, next) &&
      (isMixed ||
        isJoined(`${a}/${b}`, before, after) ||
        PARTS.test(after) ||
        !MEASURED.test(after));
    if (isFraction || (PARTS.test(after) && Number(a) < Number(b)))
      return (
        (isMixed ? 'و ' : '') + fraction(a, b, /\d (?:و\s?)?$/u.test(before) || isCounted(after))
      );
    return `${a}٫${b}`;
  });
}

const COOKED = /^[\s\u200C]?(?:فنجان|لیوان|پیمانه|قاشق)/u;

/** «۳ و ۱/۲ سانتی‌متر»: a whole and its fraction, and no list of decimals. */
function isJoined(fraction: string, before: string, after: string): boolean {
  return (
    /^(?:1\/2|[13]\/4)$/.test(fraction) &&
    /(?<![\d٫]|بین\s)(?<!\d)\d{1,2}\sو\s$/u.test(before) &&
    !/^\s?(?:درصد|٪|هزار|میلیون|میلیارد|تریلیون)/u.test(after)
  );
}

/** Whether what a figure is compared to can only be a decimal: «از ۳/۵ به ۴/۷». */
function isDecimal(before: string, after: string): boolean {
  const other =
    /^\s(?:به|تا|الی)\s(\d+\/\d+)(?![\d/])/.exec(after) ??
    /(?<![\d/])(\d+\/\d+)\s(?:به|تا|الی)\s$/.exec(before);
  return other !== null && !COMMON_FRACTION.test(other[1]!);
}

/** No fifths are below nought outside of a sum: «عینک -۲/۵». */
function isNegative(before: string, text: string): boolean {
  return /(?:^|[\s(])[-−]$/.test(before) && !text.includes('=');
}

/** Day and night; the other way around it is a decimal mostly: «pH ۷/۲۴». */
function isAlways(a: string, b: string, before: string, after: string): boolean {
  if (a === '7' && b === '24')
    return /پشتیبانی|خدمات|پاسخ/u.test(before) || /^\s(?:پشتیبانی|خدمات|پاسخ)/u.test(after);
  return a === '24' && b === '7';
}

/** A fifth is no end of a span and no side: «۳/۵ الی ۷», «۲ تا ۲/۵», «۳/۵ در ۴». */
function isSpanned(before: string, after: string): boolean {
  return (
    /^(?:\s(?:تا|الی|در)\s|\s?×\s?)[1-9]\d{0,2}(?![\d/])/u.test(after) ||
    /(?<![\d/])[1-9]\d{0,2}(?:\s(?:تا|الی|در)\s|\s?×\s?)$/u.test(before)
  );
}

/** Whether `a` divided by `b` is what stands behind the sign of equality. */
function isQuotient(a: string, b: string, quotient: string): boolean {
  const value = Number(quotient.replace(/[/٫]/, '.'));
  return Number(a) > Number(b) && Math.abs(Number(a) / Number(b) - value) < 0.005;
}

/** Whether `token` is what the division before it comes to. */
function isResult(before: string, token: string): boolean {
  const [, a, b] = /(?<![\d/.٫])(\d+)\s?\/\s?(\d+)\s?=\s?$/.exec(before) ?? [];
  return a !== undefined && b !== undefined && isQuotient(a, b, token);
}

/** What is measured by the end of a span is measured by its beginning: «۲/۵-۳ کیلو». */
function behindRange(after: string): string {
  const target = after.replace(/^\sبه\s\d+(?:[/.٫]\d+)?/u, '');
  if (MEASURED.test(target)) return target;
  return after.replace(/^(?:\s?[-–—]\s?|\s(?:تا|الی)\s)\d+(?:[/.٫]\d+)?/, '');
}

/** A word of which there may be half, and none that only goes on. */
const THING = /^\s(?!(?:و|یا|را|از|با|به|در|بر|تا|که|است|بود|شد|می\p{L}*)(?![\p{L}]))[\p{L}]{3}/u;

/** Whether a half of what follows is called «نیم», not «یک دوم». */
function isCounted(after: string): boolean {
  const unit = /^\s?([A-Za-z]+)/.exec(after)?.[1];
  if (/^\s?(?:نهایی|فینال)/u.test(after)) return false;
  if (unit) return unit.length > 1 && unitName(unit) !== undefined;
  return PARTS.test(after) || MEASURED.test(after) || THING.test(after);
}

/** Whether variables follow, of which a fraction is a factor: «(4/3)πr³», «1/2 mv²»; no unit. */
function isFactor(after: string): boolean {
  const variables = /^\)?\s?(π|[a-zA-Z]{1,2}(?![A-Za-z]))/.exec(after)?.[1];
  return variables !== undefined && (after.startsWith(')') || !unitName(variables));
}

/** One of the sets of a match, beside another: «۶/۳، ۷/۵». */
function isSet(a: string, b: string, before: string, after: string): boolean {
  if (!/^[0-7]\/[0-7]$/.test(`${a}/${b}`) || Math.max(Number(a), Number(b)) < 6) return false;
  return (
    /^(?:\s?،|\sو)\s[0-7]\/[0-7](?!\d)/u.test(after) ||
    /(?<!\d)[0-7]\/[0-7](?:\s?،|\sو)\s$/u.test(before)
  );
}

/** A part of the number of a letter or a file: «۵/۱۲۳/ب». */
function letterOrNumber(part: string): string {
  return letterName(part) ?? part;
}

/** Whether two figures may be the ends of one span of years, in either order. */
function areYears(a: string, b: string): boolean {
  const [low, high] = [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
  return low >= 1000 && high <= 2100 && high - low <= 150;
}

/** «یک چهارم», «دو سوم»; after a whole number a half is «نیم». */
function fraction(a: string, b: string, isHalf: boolean): string {
  if (isHalf && a === '1' && b === '2') return 'نیم';
  return `${a} ${b}م`;
}
