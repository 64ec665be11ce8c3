import { unitDivisors, unitProduct } from './compound-unit.ts';
import { LETTERED } from './lettered-pattern.ts';
import { standsAmong, type Surroundings } from './surroundings.ts';
import { textBefore } from './text-before.ts';
import { unitName } from './unit-name.ts';

/** What a letter may be, its number close or apart; without a word it is no unit there, by `NAME` the one of the table. */
interface Reading extends Surroundings {
  readonly unit: RegExp;
  readonly isApart?: boolean;
  readonly said?: string;
}

const NAME = '';
const SCALE: Readonly<Record<string, string>> = { K: 'هزار', k: 'هزار', M: 'میلیون', B: 'میلیارد' };
/** A scale and the money that it counts. */
const MONEY = /^\s?[KkMB]\s(?:تومان|تومن|ریال|دلار|یورو|پوند|درهم|لیر)/u;
/** A power of a variable, behind which a letter is another one. */
const POWER = /(?<![A-Za-z])[A-Za-zπ] به توان (?:منفی )?\d+\s?$/u;

/** Around the strength of a solution, a force, and bodies that move. */
const SOLUTION = /محلول(?!\u200C)|اسید|هیدروکسید|سود[ \u200C]?سوز|تیتر|نرمالیت|HCl|NaOH|KOH|H2SO4/u;
const FORCE = /نیرو|فنر|گرانش|اصطکاک|کشش(?!\p{L})|شتاب/u;
const MOVED = /m\/s|km\/h|سرعت|شتاب|ثانیه/u;
/** What is so fine that it has so many thousand dots. */
const SCREEN =
  /(?:ویدئو|ویدیو|فیلم|تلویزیون|مانیتور|کیفیت|دوربین|صفحه[ \u200C]?نمایش)[^.،؟!\d]{0,20}[248]$/u;
/** What has a temperature, the colour of a light too. */
const WARM =
  /(?<!\p{L})(?:(?:دما|گرما|سرما)ی?|فر|حرارت|تب)(?!\p{L})(?:(?!\sو\s)[^.؟!،\d]){0,16}(?:\d+[CFK]\s(?:یا|تا|و|الی)\s)?\d+(?:٫\d+)?$/u;
/** What has a letter behind the figure of its size. */
const MAKE = /(?:آیفون|گوشی|مدل|ویندوز|نسخ[هۀ]ٔ?|موتور)\s[\d٫]+$/u;
/** What has a letter behind its figure: arms, «T-90M», and lenses, «f/2.8L». */
const NAMED =
  /(?<![A-Za-z])(?:(?:[A-Z]{1,3}|Su|MiG|Mi|Ka|Tu|An|Il|Yak)-\d{1,3}|f[ /]?\d+(?:٫\d)?|R\s?\d\d\s\d{2,3})$/;
/** What is numbered with a letter, makes too. */
const NUMBERED = new RegExp(
  String.raw`(?:(?:${LETTERED})(?:\u200C?های)?|خط|موشک|پهپاد|صیاد|مرصاد|نسل|مدل|تیپ|کارتریج|تونر|باند(?:\s\d\d[RLC][ /])?)\s?(?:\d+[A-Z]?(?:،\s?|\s(?:و|تا|یا)\s)){0,4}\d+$`,
  'u',
);

/** The first that holds is the reading: 5G and 4K are names, 50K is a count. */
const READINGS: readonly Reading[] = [
  { unit: /^M$/, isApart: false, before: /محلول(?!\u200C)[^.؟!،]{0,24}$/u, said: 'مولار' },
  { unit: /^M$/, isApart: true, around: SOLUTION, said: 'مولار' },
  { unit: /^N$/, around: SOLUTION, said: 'نرمال' },
  { unit: /^N$/, around: FORCE, said: NAME },
  { unit: /^.$/u, before: NUMBERED },
  { unit: /^B$/, isApart: false, before: /(?<![A-Za-z])[A-Z]\s?=\s?\d+$/ }, // «A=2B»
  { unit: /^[A-Z][23]$/ }, // a make: «14A3»
  { unit: /^m$/, before: /(?<![A-Za-z])[A-Z][a-z]?[-–]\d{2,3}$/ }, // «Tc-99m»
  { unit: /^A$/, isApart: false, before: /(?<![A-Za-z])SN\s\d{4}$/ }, // «SN 1987A»
  { unit: /^[^K]$/u, isApart: false, before: NAMED },
  { unit: /^mb$/, before: /فشار[^.؟!،]{0,20}\d$/u, said: 'میلی‌بار' },
  { unit: /^mS$/, before: /(?:پینگ|تأ?خیر)[^.؟!،]{0,12}\d$/u, said: 'میلی‌ثانیه' },
  { unit: /^s$/, isApart: false, before: MAKE },
  { unit: /^s$/, isApart: false, before: /٫\d+$/, said: NAME },
  { unit: /^s$/, isApart: false, around: MOVED, unless: /[A-Za-z]\s?\d+$/, said: NAME },
  { unit: /^F$/, isApart: false, before: /درجه\s?\(\d{2,3}$/u, said: 'درجهٔ فارنهایت' },
  { unit: /^F$/, isApart: false, before: WARM, said: 'درجهٔ فارنهایت' },
  { unit: /^[Cc]$/, isApart: false, before: WARM, said: 'درجهٔ سانتی‌گراد' },
  { unit: /^K$/, isApart: false, before: WARM, unless: /(?<![\d٫])\d{1,2}$/, said: NAME },
  { unit: /^[Ww]$/, after: /^W[-–]\d0(?![\dA-Za-z])|^w[-–]?\d|^\sw/ }, // oil
  { unit: /^V$/, before: /(?:سیلندر|سوپاپ)[^.؟!\d]{0,12}(?:8|12|16|24)$/u, said: 'سوپاپ' },
  { unit: /^w$/, said: 'وات' },
  { unit: /^v$/, isApart: false, said: 'ولت' },
  { unit: /^U$/, isApart: false, around: /انسولین|هپارین|آنزیم/u, said: NAME },
  { unit: /^/, before: /به توان (?:منفی )?\d+$/u, said: NAME }, // «1.6×10⁻¹⁹ C»
  { unit: /^A$/, isApart: false, said: NAME },
  { unit: /^A$/, around: /جریان|ولتاژ|فیوز|آداپتور|شارژر/u, said: NAME },
  {
    unit: /^[Kk]$/,
    around: /طلا|عیار/u,
    before: /(?<![\d٫])(?:9|1[048]|2[124])\s?$/,
    said: 'عیار',
  },
  { unit: /^K$/, isApart: true, said: NAME },
  {
    unit: /^D$/,
    isApart: false,
    before: /(?<!\d|[A-Za-z]\s(?![234]$))[2-9]$/,
    unless: /(?:دوربین|کانن|نیکون)\s\d$/u,
    said: NAME,
  },
  { unit: /^M$/, before: /(?<!\d)0٫\d+$/, said: 'مولار' },
  { unit: /^K$/, before: /(?<!\d)[248]$/ },
  { unit: /^k$/, before: SCREEN },
  { unit: /^[KkMB]$/, isApart: false, unless: /\d{4}$/, said: 'scale' },
  { unit: /^h$/, isApart: false, said: NAME },
  { unit: /^h$/, before: /(?<!\p{L})(?:هر|عمر|مدت|زمان)[^.؟!،A-Za-z]{0,16}$/u, said: NAME },
  { unit: /^[AFUNJsthCTDKkMB]$/ },
  { unit: /^[^mgtlLWVΩ]$/u, isApart: true },
  { unit: /^(?:in|day|pt|cd)$/, isApart: true },
  { unit: /^/, said: NAME },
];

/** The unit that Latin letters behind a number stand for, with what it is divided by; `undefined` when they are none there. */
export function latinUnit(
  unit: string,
  per: string,
  isApart: boolean,
  text: string,
  index: number,
): string | undefined {
  if (POWER.test(textBefore(text, index, 20))) return undefined;
  if (per) {
    if (/^[A-IK-TVX-Z]\/[A-Z]$/.test(unit + per)) return undefined; // «409 A/B»
    const a = unitProduct(unit) ?? (/^\/[mµμd]?[Ll]$/.test(per) ? SCALE[unit] : undefined);
    const b = unitDivisors(per);
    return a && b && a + b;
  }
  if (/[·⋅]/.test(unit)) return unitName(unit) ?? unitProduct(unit);
  if (SCALE[unit] && MONEY.test(text.slice(index, index + 16))) return SCALE[unit];
  const reading = READINGS.find(
    (each) =>
      each.unit.test(unit) &&
      (each.isApart ?? isApart) === isApart &&
      standsAmong(each, text, index),
  );
  if (reading?.said === 'scale') return SCALE[unit];
  return reading?.said === NAME ? unitName(unit) : reading?.said;
}
