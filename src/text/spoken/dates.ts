import type { Calendar } from '../month-names.ts';
import { MONTHS } from '../month-pattern.ts';
import type { Rewrite } from '../rewrite.ts';
import { isAttackDay } from './is-attack-day.ts';
import { monthName } from './month-name.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

/** What is taken or measured at night, «شب ۱/۵ قرص». */
const TAKEN =
  'درصد|درجه|هزار|میلی|کیلو|گرم|لیتر|لیوان|قاشق|پیمانه|فنجان|قرص|کپسول|آمپول|عدد|ساعت|دقیقه|متر|سانتی|تومان|دلار|ریال|برابر|بار|تن|واحد|نفر|دوز|سی‌سی';
/** Before a month of a year, «2029-06»; elsewhere it is a number. */
const SINCE = String.raw`(?:(?<!\p{L})(?:تا|از|در|تاریخ|مورخ|ماه)|انقضا[ی]?|اعتبار)\s(?:\d{4}-\d\d\sو\s)?`;
/** Before figures with a dash that are no number of a letter and its day. */
const DIALLED = /(?:تلفن|فکس|نمابر|تماس|همراه|کد)[^\d.؟!]*\d{3}$/u;
/** Before three counts of a table, «۲۰-۱۲-۱۳». */
const COUNTS = /مدال|طلا(?!\p{L})|نقره|برنز/u;
/** No counts: named a date, or written with a nought. */
const DATED = /(?:تاریخ|مورخ)\s\d+-\d+-\d+$|(?<!\d)0\d?-\d+$|-0\d/u;
/** A whole date, and before what is no day though «لغایت» stands beside it. */
const WHOLE = /\d\/\d{1,2}\/\d{4}|\d{4}\/\d{1,2}\/\d/;
const COUNTED = /(?:بند|ماد[هۀ]|مواد|نمر(?:[هۀ]|ات)|دما|ابعاد|قطر|نسبت)[یٔ‌]{0,2}\s[^.؟!]{0,16}$/u;
const NUMERIC = new RegExp(
  String.raw`(?=[-\d])(?:${[
    String.raw`(?:(?<![\d./٫-])|(?<cut>(?<=\d)-))(?<y>\d{4})(?<s>[/.-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d]|[/-]\d)(?<t>T(?=\d\d:))?`,
    String.raw`(?:(?<![\d./٫-])|(?<cutShort>(?<=(?<!\d)\d{3})-)(?=\d{1,2}/))(?<a>\d{1,2})(?<r>[/.-])(?<b>\d{1,2})\k<r>(?<c>\d{4}|\d{1,2})(?![\d]|[/.-]\d)`,
    String.raw`(?<=(?:(?<!\p{L})(?:ب?تاریخ|موعد|سررسید|مورخ|مورخهٔ|مورخه|جمعه|(?<!هر\s)روز|امروز|فردا|(?:پر)?(?:دی|یر)روز|لغایت|(?:سال|زاد)روز)|شنبه)[ِ]?\s\(?)(?<e>\d{1,2})/(?<f>\d{1,2})(?![\d/٫]|\.\d|\s?(?:درصد|٪|%|هزار|میلی)|\s(?:ساله|سال|ماهه|ماه|متر|درجه|نفر|دلار|کیلو|لیتر|واحد|قرص|برابر(?!\s(?:با|است)))(?!\p{L}))`,
    String.raw`(?<![\d./٫-])(?<e4>\d{1,2})/(?<f4>\d{1,2})(?=\sلغایت\s\d)`,
    String.raw`(?<=(?:در|از|تا)\s)(?<e2>\d{1,2})/(?<f2>\d{1,2})(?=\s(?:برگزار|آغاز|منتشر|صادر|تصویب|امضا|متولد|درگذشت|پایان|ابلاغ)(?!\p{L}))`,
    String.raw`(?<=(?<!هر\s)(?<!\p{L})(?:شب|صبح|عصر|غروب|بامداد)\s)(?<e3>1[3-9]|2\d|3[01])/(?<f3>0?[1-9]|1[0-2])(?![\d/٫]|\.\d|\s?[٪%°A-Za-z]|\s?(?:${TAKEN}))`,
    String.raw`(?<=${SINCE})(?<y4>1[34]\d\d|19\d\d|20\d\d)-(?<m4>0[1-9]|1[0-2])(?![\d/-]|\.\d)`,
    String.raw`(?<![\d./٫-]|(?:شمار|پروند|نام|کلاس)[هۀ]ٔ?:?\s|(?:نسبت|سند|پلاک|قرارداد|فصل|لیگ)\s)(?<y5>20[1-4]\d)/(?<m5>0[1-9]|1[0-2])(?![\d/]|\s?[٪%$€]|\s?(?:${TAKEN}|واحد|دلار|یورو|لیر|تومان|ریال|هکتار|درصد))`,
    String.raw`(?<![\d./٫-]|[/-] )(?<day>\d{1,2})(?<gap> [/-] )(?<month>\d{1,2})\k<gap>(?<year>\d{4}|(?<=(?:تاریخ|مورخ|مورخهٔ)\s[\d /-]{8,10})\d\d)(?! ?[/\d-])`,
    String.raw`(?<![\d./٫-]|[/-] )(?<year2>\d{4})(?<gap2> [/-] )(?<month2>\d{1,2})\k<gap2>(?<day2>\d{1,2})(?! ?[/\d-])`,
    String.raw`(?<![\d./٫-]|(?:چاپ|جلد|شمار[هۀ]ٔ?)\s)(?<mm>0?[1-9]|1[0-2])/(?<yyyy>1[34]\d\d|(?<=0\d/|1\d/)20[1-4]\d)(?![\d/])`,
    String.raw`(?<![\d./٫-])(?<g>1[34]\d\d)/(?<h>0\d|1[0-2])(?![\d/]|\s(?:${MONTHS})(?!\p{L}))`,
  ].join('|')})`,
  'gu',
);

/** Dates in figures, in every order and separator: «بیست و نهم آذر ۱۴۰۱». What is no date is left alone. */
export function dates(text: string): Rewrite {
  return replaceEach(text, NUMERIC, ({ 0: token, groups, index }) => {
    const { cut, y, m, d, t, a, r, b, c, g, h } = groups!;
    const [e, f] = [
      groups!.e ?? groups!.e2 ?? groups!.e3 ?? groups!.e4,
      groups!.f ?? groups!.f2 ?? groups!.f3 ?? groups!.f4,
    ];
    const end = index + token.length;
    const after = text.slice(end, end + 12);
    const before = textBefore(text, index, 30);
    const beside = { before, after };
    if (y && /(?:آپدیت|نسخ[هۀ]ٔ?|ورژن|بیلد|[Vv]ersion|[Uu]pdate|(?<![A-Za-z])v)\s?$/u.test(before))
      return undefined;
    if (y) {
      const tail = t ? ' ساعت ' : '';
      const said = full(y, m!, d!, beside, tail) ?? full(y, d!, m!, beside, tail);
      return said && (cut ? '، ' : '') + said;
    }
    if (c) {
      if (r === '-' && /[A-Z]\s$/.test(before)) return undefined;
      if (r === '-' && !DATED.test(before + token) && COUNTS.test(textBefore(text, index, 80)))
        return undefined;
      if (groups!.cutShort && DIALLED.test(before)) return undefined;
      const said = fromParts(a!, b!, c, r!, beside);
      return said && (groups!.cutShort ? '، ' : '') + said;
    }
    if (groups!.y4 ?? groups!.y5)
      return ofYear((groups!.y4 ?? groups!.y5)!, (groups!.m4 ?? groups!.m5)!);
    if (e && isAttackDay(e, f!, text.slice(0, index), after)) return '11م سپتامبر';
    if (
      (groups!.e4 || /لغایت\s\(?$/u.test(before)) &&
      (COUNTED.test(before) || !WHOLE.test(before + token + text.slice(end, end + 20)))
    )
      return undefined;
    if (e) return dayAndMonth(Number(e), Number(f));
    if (groups!.year) return fromParts(groups!.day!, groups!.month!, groups!.year, '/', beside);
    if (groups!.year2) return full(groups!.year2, groups!.month2!, groups!.day2!, beside);
    const year = g ?? groups!.yyyy!;
    const month = monthName(Number(h ?? groups!.mm), Number(year) < 1600 ? 'solar' : 'gregorian');
    return month && `${month} ${year}`;
  });
}

function full(
  year: string,
  month: string,
  day: string,
  beside: Beside,
  tail = '',
): string | undefined {
  const calendar = calendarOf(Number(year), beside);
  const name = calendar && monthName(Number(month), calendar);
  const dayNumber = Number(day);
  return name && dayNumber >= 1 && dayNumber <= 31
    ? `${dayNumber}م ${name} ${Number(year) < 100 ? year : Number(year)}${tail}`
    : undefined;
}

/** «2029-06»; what ends later than it begins is a span of years, «2005-10». */
function ofYear(year: string, month: string): string | undefined {
  if (Number(month) > Number(year) % 100) return undefined;
  return `${monthName(Number(month), calendarOf(Number(year), { before: '', after: '' })!)!} ${year}`;
}

/** What stands close to a date. */
interface Beside {
  before: string;
  after: string;
}

/** In these years solar dates are too far ahead: those with a month and a day are lunar, unless something ends then. */
const LUNAR = { from: 1425, to: 1448 };
const AHEAD = /(?:(?:سررسید|اعتبار|انقضا|افق|چشم‌?انداز)[^.؟!]{0,16}|(?<!\p{L}|\d\s)تا\s)$/u;

function calendarOf(year: number, { before, after }: Beside): Calendar | undefined {
  if (/^\s?\(?(?:ه\.?\s?ق|هجری قمری|قمری|ق(?![\p{L}\u200C]|\.م))/u.test(after)) return 'lunar';
  if (year >= LUNAR.from && year <= LUNAR.to && !AHEAD.test(before)) return 'lunar';
  if (year < 100 || (year >= 1200 && year < 1600)) return 'solar';
  return year >= 1600 && year < 2200 ? 'gregorian' : undefined;
}

/** Two short parts and a year at either end: 12/05/1402, 12/25/2022, 99/05/12, 5/12/99. */
function fromParts(
  a: string,
  b: string,
  c: string,
  separator: string,
  beside: Beside,
): string | undefined {
  if (c.length === 4) return full(c, b, a, beside) ?? full(c, a, b, beside);
  if (separator === '.') return undefined; // 1.2.10 is a version or a section
  if (
    separator === '-' &&
    !/^\d{2}-\d{2}-\d{2}$/.test(`${a}-${b}-${c}`) &&
    !/(?:تاریخ|مورخ[هٔ]{0,2})\s$/u.test(beside.before)
  )
    return undefined;
  if (c.length === 1) return Number(a) > 31 ? full(a, b, c, beside) : undefined;
  // «۳۰/۹/۰۳», «۲۹/۱۲/۰۳»: years begin with their nought, or are long ago.
  const isDay = /^[1-9]$/.test(b) || (Number(a) > 9 && Number(a) < 32);
  if (isDay && c.startsWith('0')) return full(c, b, a, beside);
  if (a.length === 2) return full(a, b, c, beside) ?? full(c, b, a, beside);
  return Number(c) > 31 ? full(c, b, a, beside) : undefined;
}

/** Day first, unless only the other order can be a date. */
function dayAndMonth(a: number, b: number): string | undefined {
  const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
  const name = monthName(month, 'solar');
  return name && day >= 1 && day <= 31 ? `${day}م ${name}` : undefined;
}
