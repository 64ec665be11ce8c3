import type { Rewrite } from '../rewrite.ts';
import { isAttackDay } from './is-attack-day.ts';
import { monthName, type Calendar } from './month-name.ts';
import { MONTHS } from './month-pattern.ts';
import { replaceEach } from './replace-each.ts';

/** What is taken or measured at night, «شب ۱/۵ قرص». */
const TAKEN =
  'درصد|درجه|هزار|میلی|کیلو|گرم|لیتر|لیوان|قاشق|پیمانه|فنجان|قرص|کپسول|آمپول|عدد|ساعت|دقیقه|متر|سانتی|تومان|دلار|ریال|برابر|بار|تن|واحد|نفر|دوز|سی‌سی';
/** Before a number that is no date. */
const NUMBERED = 'شمار[هۀ]ٔ?|کد|نام[هۀ]ٔ?|پروند[هۀ]ٔ?|مناقص[هۀ]ٔ?|مزاید[هۀ]ٔ?|قرارداد';
const NUMERIC = new RegExp(
  [
    String.raw`(?:(?<![\d./٫-])|(?<cut>(?<=\d)-))(?<y>\d{4})(?<s>[/.-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d]|[/-]\d)(?<t>T(?=\d\d:))?`,
    String.raw`(?:(?<![\d./٫-])|(?<cutShort>(?<=(?<!\d)\d{3})-)(?=\d{1,2}/))(?<a>\d{1,2})(?<r>[/.-])(?<b>\d{1,2})\k<r>(?<c>\d{4}|\d{1,2})(?![\d]|[/.-]\d)`,
    String.raw`(?<=(?:تاریخ|مورخ|مورخهٔ|مورخه|شنبه|جمعه|روز|امروز|فردا|دیروز|لغایت)[ِ]?\s\(?)(?<e>\d{1,2})/(?<f>\d{1,2})(?![\d/.٫]|\s?(?:درصد|٪|%|هزار|میلی))`,
    String.raw`(?<![\d./٫-])(?<e4>\d{1,2})/(?<f4>\d{1,2})(?=\sلغایت\s\d)`,
    String.raw`(?<=(?:در|از|تا)\s)(?<e2>\d{1,2})/(?<f2>\d{1,2})(?=\s(?:برگزار|آغاز|منتشر|صادر|تصویب|امضا|متولد|درگذشت|پایان|ابلاغ)(?!\p{L}))`,
    String.raw`(?<=(?<!هر\s)(?<!\p{L})(?:شب|صبح|عصر|غروب|بامداد)\s)(?<e3>\d{1,2})/(?<f3>0?[1-9]|1[0-2])(?![\d/.٫]|\s?[٪%°A-Za-z]|\s?(?:${TAKEN}))`,
    String.raw`(?<![\d./٫-]|(?:${NUMBERED})\s)(?<y4>1[34]\d\d|19\d\d|20\d\d)-(?<m4>0[1-9]|1[0-2])(?![\d/-]|\.\d)`,
    String.raw`(?<![\d./٫-]|[/-] )(?<day>\d{1,2})(?<gap> [/-] )(?<month>\d{1,2})\k<gap>(?<year>\d{4}|(?<=(?:تاریخ|مورخ|مورخهٔ)\s[\d /-]{8,10})\d\d)(?! ?[/\d-])`,
    String.raw`(?<![\d./٫-]|[/-] )(?<year2>\d{4})(?<gap2> [/-] )(?<month2>\d{1,2})\k<gap2>(?<day2>\d{1,2})(?! ?[/\d-])`,
    String.raw`(?<![\d./٫-]|(?:چاپ|جلد|شمار[هۀ]ٔ?)\s)(?<mm>0?[1-9]|1[0-2])/(?<yyyy>1[34]\d\d)(?![\d/])`,
    String.raw`(?<![\d./٫-])(?<g>1[34]\d\d)/(?<h>0\d|1[0-2])(?![\d/]|\s(?:${MONTHS})(?!\p{L}))`,
  ].join('|'),
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
    const after = text.slice(index + token.length, index + token.length + 12);
    if (
      y &&
      /(?:آپدیت|نسخ[هۀ]ٔ?|ورژن|بیلد|[Vv]ersion|[Uu]pdate|(?<![A-Za-z])v)\s?$/u.test(
        text.slice(Math.max(0, index - 9), index),
      )
    )
      return undefined;
    if (y) {
      const tail = t ? ' ساعت ' : '';
      const said = full(y, m!, d!, after, tail) ?? full(y, d!, m!, after, tail);
      return said && (cut ? '، ' : '') + said;
    }
    if (c) {
      if (r === '-' && /[A-Z]\s$/.test(text.slice(Math.max(0, index - 2), index))) return undefined;
      const said = fromParts(a!, b!, c, r!, after);
      return said && (groups!.cutShort ? '، ' : '') + said;
    }
    if (groups!.y4) return ofYear(groups!.y4, groups!.m4!);
    if (e && isAttackDay(e, f!, text.slice(0, index), after)) return '11م سپتامبر';
    if (e) return dayAndMonth(Number(e), Number(f));
    if (groups!.year) return fromParts(groups!.day!, groups!.month!, groups!.year, '/', after);
    if (groups!.year2) return full(groups!.year2, groups!.month2!, groups!.day2!, after);
    const month = monthName(Number(h ?? groups!.mm), 'solar');
    return month && `${month} ${g ?? groups!.yyyy!}`;
  });
}

function full(
  year: string,
  month: string,
  day: string,
  after: string,
  tail = '',
): string | undefined {
  const calendar = calendarOf(Number(year), after);
  const name = calendar && monthName(Number(month), calendar);
  const dayNumber = Number(day);
  return name && dayNumber >= 1 && dayNumber <= 31
    ? `${dayNumber}م ${name} ${Number(year) < 100 ? year : Number(year)}${tail}`
    : undefined;
}

/** «2029-06»; what ends later than it begins is a span of years, «2005-10». */
function ofYear(year: string, month: string): string | undefined {
  if (Number(month) > Number(year) % 100) return undefined;
  return `${monthName(Number(month), calendarOf(Number(year), '')!)!} ${year}`;
}

/** From this year on solar dates are too far ahead: those with a month and a day are lunar. */
const LUNAR = 1425;

function calendarOf(year: number, after: string): Calendar | undefined {
  if (/^\s?\(?(?:ه\.?\s?ق|هجری قمری|قمری|ق(?![\p{L}\u200C]|\.م))/u.test(after)) return 'lunar';
  if (year >= LUNAR && year < 1500) return 'lunar';
  if (year < 100 || (year >= 1200 && year < 1600)) return 'solar';
  return year >= 1600 && year < 2200 ? 'gregorian' : undefined;
}

/** Two short parts and a year at either end: 12/05/1402, 12/25/2022, 99/05/12, 5/12/99. */
function fromParts(
  a: string,
  b: string,
  c: string,
  separator: string,
  after: string,
): string | undefined {
  if (c.length === 4) return full(c, b, a, after) ?? full(c, a, b, after);
  if (separator === '.') return undefined; // 1.2.10 is a version or a section
  if (separator === '-' && !/^\d{2}-\d{2}-\d{2}$/.test(`${a}-${b}-${c}`)) return undefined;
  if (c.length === 1) return Number(a) > 31 ? full(a, b, c, after) : undefined;
  if (a.length === 2) return full(a, b, c, after) ?? full(c, b, a, after);
  return Number(c) > 31 ? full(c, b, a, after) : undefined;
}

/** Day first, unless only the other order can be a date. */
function dayAndMonth(a: number, b: number): string | undefined {
  const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
  const name = monthName(month, 'solar');
  return name && day >= 1 && day <= 31 ? `${day}م ${name}` : undefined;
}
