import { then, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { UNIT_DIVISORS, UNIT_PRODUCT, unitDivisors, unitProduct } from './compound-unit.ts';
import { LETTERED } from './lettered-pattern.ts';
import { textBefore } from './text-before.ts';
import { unitName } from './unit-name.ts';

const UNIT = new RegExp(
  [
    String.raw`(?<=(?<![\d٫A-Za-z])\d{1,2})\s?h\s?(?<mins>\d{1,2})\s?(?:min|m)?(?![A-Za-z\d])`,
    String.raw`(?<=\d)\s?(?:°|درجه‌?ی?\s|درجهٔ\s)\s?(?<scale>[CFKc])(?![A-Za-z])(?<change>${UNIT_DIVISORS})?`,
    String.raw`(?<=\d)\s?°\s?(?:(?<minutes>\d{1,2})\s?[′'’](?:\s?(?<seconds>\d{1,2}(?:٫\d+)?)\s?(?:″|"|”|′′|''))?)?\s?(?<pole>[NSEW](?![A-Za-z]))?`,
    String.raw`(?<=(?<!\d)[4-7])[′'’]\s?(?<inches>1[01]|\d)(?:″|"|”)`,
    String.raw`(?<=\d)[′'’](?<pace>\d{2})(?:″|"|”)`,
    String.raw`(?<=\d)(?<gap>\s?)(?<unit>N[·.]m(?![A-Za-z])|${UNIT_PRODUCT})(?<per>${UNIT_DIVISORS}*)(?![A-Za-z\d])`,
    String.raw`(?<=(?:متر|گرم|لیتر|تن|بایت|بیت|وات|نفر|دلار|تومان|ریال|یورو|مورد|دقیقه|ثانیه))/(?<measure>[A-Za-z]{1,5}[²³23]?)(?![A-Za-z\d])`,
    String.raw`(?<=\d\s(?:لیتر|گرم|میلی‌گرم|نفر|مورد))\s?/\s?(?<many>\d+)(?=\s(?:کیلومتر|متر|لیتر|گرم|کیلوگرم|نفر|هزار))`,
    // «۲۵۰mg/5ml»: so much of a drug in so much of a syrup.
    String.raw`(?<=\d\s?(?:[mµ]?g|mcg|IU|میلی‌?گرم|گرم|واحد)\s?)(?<dissolved>/)(?=\d+\s?(?:m[lL]|cc|L|میلی‌?لیتر|سی‌?سی|لیتر)(?!\p{L}))`,
    String.raw`(?<=\d)\s?(?<rate>/(?:[µμmd]?[Ll]|[mck]?m[²³23]|kg|ha|min|hr?|day|week|month|year|کیلومتر(?: مربع)?|هکتار|هفته|روز|ماه|ساعت|دقیقه|سال))(?![\p{L}\u200C\d])`,
    String.raw`(?<=\d)\s?(?<area>م[²³23])(?!\d)`,
    String.raw`(?<=(?:(?<![\p{L}])(?:م|سم|کم)|متر))(?<square>[²³23])(?!\d)`,
    String.raw`(?<=\d)\s?(?:(?<persian>سم|(?<=\d٫\d+\s?)م(?!\.?\s(?:تومان|تومن|ریال|دلار|یورو))|(?<=\d)کم|کم(?=\s?(?:[،.؛)]|$)|\s(?:مربع|تا|از|راه|فاصله|مسیر|در ساعت)(?!\p{L}))|د(?<=(?:ساعت و|زمان|مدت|پخت)[^.؟!\d]{0,12}\d{1,3}\s?د)|(?<=(?<!\d)\d)خ|[عپ]|ک‌?گ|ک\.گ|م‌گ|م‌ل|ک‌?م\/س|مم|م‌م|س‌م|ک‌م|[هم]‌ت|ت|گ|دق|ک(?<=\dک)|ث(?<=(?:\d|٫\d+\s)ث)|ر(?<=\dر)|ل(?<=\dل))(?=[\s،.؛:؟!)»]|$)|(?<millions>م)\.?(?=\s(?:تومان|تومن|ریال|دلار|یورو)(?!\p{L})))`,
    String.raw`(?<=(?:هزار|میلیون|میلیارد)\s|\d\s?هزار)(?<tomans>ت(?=[\s،.؛)]|$)|م(?=\s(?:مربع|مکعب)))`,
    String.raw`(?<=\d\s(?:هزار\s|میلیون\s)?[آ-ی\u200C]{2,10})(?<rhythm>/)(?=(?:ساعت|ثانیه|دقیقه|روز|هفته|ماه|سال)(?![\p{L}\u200C/]))`,
    String.raw`(?<=\dم?)\s?(?<inch>″|"(?=[\s.،)]|$))`,
  ].join('|'),
  'gu',
);

/** Degrees below nought, their sign behind them. */
const BELOW = /(?<![\d٫/-])(\d{1,2}(?:٫\d)?\s?°)[-−](?=[\s،.؛)]|$)/g;

const DEGREES: Readonly<Record<string, string>> = {
  C: 'سانتی‌گراد',
  c: 'سانتی‌گراد',
  F: 'فارنهایت',
  K: 'کلوین',
};
const POLES: Readonly<Record<string, string>> = { N: 'شمالی', S: 'جنوبی', E: 'شرقی', W: 'غربی' };
const PERSIAN: Readonly<Record<string, string>> = {
  سم: 'سانتی‌متر',
  کم: 'کیلومتر',
  کگ: 'کیلوگرم',
  مگ: 'میلی‌گرم',
  مل: 'میلی‌لیتر',
  مم: 'میلی‌متر',
  ت: 'تومان',
  هت: 'هزار تومان',
  مت: 'میلیون تومان',
  گ: 'گرم',
  خ: 'خوابه',
  ع: 'عدد',
  پ: 'پیمانه',
  دق: 'دقیقه',
  د: 'دقیقه',
  ث: 'ثانیه',
  ک: 'کیلو',
  کمس: 'کیلومتر بر ساعت',
  ر: 'ریال',
  ل: 'لیتر',
};
const SCALE: Readonly<Record<string, string>> = { K: 'هزار', k: 'هزار', M: 'میلیون', B: 'میلیارد' };

/** Units after a number, in Latin letters or signs, with what they are measured by: «کیلومتر بر ساعت». */
export function units(text: string): Rewrite {
  return then(
    replaceEach(text, BELOW, ({ 1: degrees, index }) =>
      /زاوی[هۀ]ٔ?\s(?:[^.،؟!\d]{0,12}\s)?$/u.test(textBefore(text, index, 24))
        ? undefined
        : `−${degrees!}`,
    ),
    measured,
  );
}

function measured(text: string): Rewrite {
  return replaceEach(text, UNIT, ({ 0: token, groups, index }) => {
    const {
      mins,
      scale,
      minutes,
      seconds,
      pole,
      gap,
      unit,
      per,
      square,
      persian,
      pace,
      inches,
      inch,
    } = groups!;
    const { measure: by, many, rate, dissolved } = groups!;
    if (dissolved) return ' در ';
    const next = text[index + token.length] ?? '';
    const tail = /[\p{L}\p{N}]/u.test(next) ? ' ' : '';
    if (mins) return ` ساعت و ${mins} دقیقه${tail}`;
    if (scale)
      return ` درجهٔ ${DEGREES[scale]!}${groups!.change ? (unitDivisors(groups!.change) ?? groups!.change) : ''}${tail}`;
    if (unit) {
      // «B2B», «H2O»: the figure belongs to a name.
      const name = textBefore(text, index, 8);
      if (/[A-Za-z]\d+$/.test(name) && !(unit.length > 1 && /\dx\d+$/.test(name))) return undefined;
      const said = measure(unit, per!, gap!, text, index);
      return said && ` ${said}${tail}`;
    }
    if (by) {
      const said = unitName(by);
      return said && ` بر ${said}${tail}`;
    }
    if (rate) return `${unitDivisors(rate)!.replace('بر', 'در')}${tail}`;
    if (many) return ` در ${many}`;
    if (
      inches &&
      !TIMED.test(text.slice(0, index)) &&
      (inches.length === 1 || HEIGHT.test(around(text, index)))
    )
      return ` فوت و ${inches} اینچ${tail}`;
    if (inches ?? pace) return ` دقیقه و ${(inches ?? pace)!} ثانیه${tail}`;
    if (groups!.area) return ` متر ${/[²2]/.test(token) ? 'مربع' : 'مکعب'}${tail}`;
    if (square) return square === '²' || square === '2' ? ' مربع' : ' مکعب';
    if (groups!.millions) return ' میلیون';
    if (groups!.tomans)
      return `${/\s/.test(text[index - 1]!) ? '' : ' '}${groups!.tomans === 'ت' ? 'تومان' : 'متر'}`;
    if (persian === 'خ' && !ESTATE.test(around(text, index))) return undefined;
    const before = textBefore(text, index, 40);
    if (persian === 'م') return SUM.test(before) && !MEASURED.test(before) ? ' میلیون' : ' متر';
    if (persian === 'ع' && GOLD.test(textBefore(text, index, 24))) return ' عیار';
    if (/^[عپک]$/u.test(persian ?? '') && !RECIPE.test(around(text, index))) return undefined;
    if (/^[ثرکل]$/u.test(persian ?? '') && LETTERED_CHOICE.test(before)) return undefined;
    if (persian === 'ل' && !/بنزین|گازوئیل|سوخت|لیتر|مخزن|باک(?!\p{L})/u.test(around(text, index)))
      return undefined;
    if (persian === 'ر' && !SUM.test(before)) return undefined;
    if (persian) return ` ${PERSIAN[persian.replace(/[^\p{L}]/gu, '')]!}`;
    if (inch === '"' && isClosing(text, index)) return undefined;
    if (inch) return ` اینچ${tail}`;
    if (groups!.rhythm) return ' در ';
    return ` ${degrees(minutes, seconds, pole)}${tail}`;
  });
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index + 60);
}

function degrees(minutes?: string, seconds?: string, pole?: string): string {
  const parts = ['درجه'];
  if (minutes) parts.push(`${minutes} دقیقه`);
  if (seconds) parts.push(`${seconds} ثانیه`);
  return parts.join(' و ') + (pole ? `ٔ ${POLES[pole]!}` : '');
}

/** Whether the straight quote at `index` closes one that was opened before it. */
function isClosing(text: string, index: number): boolean {
  return (textBefore(text, index, 400).split('"').length - 1) % 2 === 1;
}

/** What is told of a price, close before the sum. */
const SUM =
  /(?<![\p{L}\u200C])(?:سهم|سهام|سک[هۀ]|قیمت\p{L}{0,3}|رهن|اجار[هۀ]|ودیع[هۀ]|وام|بودج[هۀ])(?![\p{L}\u200C])[^.،؛؟!]{0,16}$/u;
/** What is measured in metres, where a price is told too. */
const MEASURED =
  /(?<!\p{L})(?:قد|طول|عرض|عمق|ارتفاع|سقف|پرش|پرتاب|موج|دیوار|پل)ی?(?!\p{L})[^.،؛؟!]*$/u;
/** Items and screens that have a letter behind their figure. */
const LETTERED_CHOICE = new RegExp(
  String.raw`(?:(?:${LETTERED})(?:\u200C?های)?|ماد[هۀ]|تبصر[هۀ]|گزین[هۀ]|تلویزیون|مدل)ٔ?\s?(?:\d+[آ-ی]?(?:،\s?|\s(?:و|تا|یا)\s)){0,4}\d+$`,
  'u',
);
/** What only a recipe holds. */
const RECIPE =
  /شکر|آرد|کره(?!\p{L})|پیاز|سیر(?!\p{L})|تخم|فلفل|قاشق|لیوان|پیمانه|\d (?:گرم|گ)(?!\p{L})/u;
/** What is told of gold. */
const GOLD = /طلا|عیار/u;
/** What is told of a tall person. */
const HEIGHT = /(?<!\p{L})قد/u;
/** What lasts so many minutes and seconds. */
const TIMED = /(?<!\p{L})(?:زمان|مدت|رکورد|دقیق[هۀ]|ویدئو|ویدیو)ٔ?:?\s\d+$/u;
/** What is told of bodies that move. */
const MOVED = /m\/s|km\/h|سرعت|شتاب|ثانیه/u;
/** What has a letter behind the figure of its size. */
const MAKE = /(?:آیفون|گوشی|مدل|نسخ[هۀ]ٔ?|موتور)\s[\d٫]+$/u;
/** What is told of a flat. */
const ESTATE = /متر|رهن|اجاره|آپارتمان|طبق[هۀ]|پارکینگ/u;

/** Around the strength of a solution, and around a force. */
const SOLUTION = /محلول(?!\u200C)|اسید|هیدروکسید|سود[ \u200C]?سوز|تیتر|نرمالیت|HCl|NaOH|KOH|H2SO4/u;
const FORCE = /نیرو|فنر|گرانش|اصطکاک|کشش(?!\p{L})|شتاب/u;
/** What has a temperature, the colour of a light too. */
const WARM =
  /(?<!\p{L})(?:(?:دما|گرما|سرما)ی?|فر|حرارت|تب)(?!\p{L})(?:(?!\sو\s)[^.؟!،\d]){0,16}(?:\d+[CFK]\s(?:یا|تا|و|الی)\s)?\d+(?:٫\d+)?$/u;
/** What has a letter behind its figure: arms, «T-90M», and lenses, «f/2.8L». */
const NAME_BEFORE =
  /(?<![A-Za-z])(?:(?:[A-Z]{1,3}|Su|MiG|Mi|Ka|Tu|An|Il|Yak)-\d{1,3}|f[ /]?\d+(?:٫\d)?)$/;
/** A scale and the money that it counts. */
const MONEY = /^\s?[KkMB]\s(?:تومان|تومن|ریال|دلار|یورو|پوند|درهم|لیر)/u;

/** A power of a variable, behind which a letter is another one. */
const POWER = /(?<![A-Za-z])[A-Za-zπ] به توان (?:منفی )?\d+\s?$/u;

/** What is numbered with a letter, makes too. */
const LETTER_BEHIND = new RegExp(
  String.raw`(?:(?:${LETTERED})(?:\u200C?های)?|خط|موشک|پهپاد|صیاد|مرصاد|نسل|مدل|تیپ|کارتریج|تونر|باند(?:\s\d\d[RLC][ /])?)\s?(?:\d+[A-Z]?(?:،\s?|\s(?:و|تا|یا)\s)){0,4}\d+$`,
  'u',
);

/** A single letter is a unit only when it cannot be something else: 5G and 4K are names, 50K is a count. */
function measure(
  unit: string,
  per: string,
  gap: string,
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
  const before = textBefore(text, index, 40);
  if (unit === 'M' && !gap && /محلول(?!\u200C)[^.؟!،]{0,24}$/u.test(before)) return 'مولار';
  if ((unit === 'N' || (unit === 'M' && gap)) && SOLUTION.test(around(text, index)))
    return unit === 'N' ? 'نرمال' : 'مولار';
  if (unit === 'N' && FORCE.test(around(text, index))) return unitName(unit);
  if (unit.length === 1 && LETTER_BEHIND.test(before)) return undefined;
  if (/^[A-Z]$/.test(unit) && !gap && /(?<![A-Za-z])[A-Z]\s?=\s?\d+$/.test(before))
    return undefined; // «A=2B»
  if (/^[A-Z][23]$/.test(unit)) return undefined; // a make: «14A3»
  if (unit === 'm' && /(?<![A-Za-z])[A-Z][a-z]?[-–]\d{2,3}$/.test(before)) return undefined; // «Tc-99m»
  if (unit === 'A' && !gap && /(?<![A-Za-z])SN\s\d{4}$/.test(before)) return undefined; // «SN 1987A»
  if (unit.length === 1 && unit !== 'K' && !gap && NAME_BEFORE.test(before)) return undefined;
  if (unit === 'mb' && /فشار[^.؟!،]{0,20}\d$/u.test(before)) return unitName('mbar');
  if (unit === 'mS' && /(?:پینگ|تأ?خیر)[^.؟!،]{0,12}\d$/u.test(before)) return unitName('ms');
  if (unit === 's' && !gap && /٫\d+$/.test(before))
    return MAKE.test(before) ? undefined : unitName(unit);
  if (unit === 'F' && !gap && /درجه\s?\(\d{2,3}$/u.test(before)) return `درجهٔ ${DEGREES.F!}`;
  if (unit === 'w') return gap || /^w[-–]?\d/.test(text.slice(index)) ? undefined : unitName('W');
  if (unit === 'U' && !gap && /انسولین|هپارین|آنزیم/u.test(around(text, index)))
    return unitName(unit);
  if (
    unit === 's' &&
    !gap &&
    MOVED.test(around(text, index)) &&
    !/[A-Za-z]\s?\d+$/.test(before) &&
    !MAKE.test(before)
  )
    return unitName(unit);
  if (/^[FC]$/.test(unit) && !gap && WARM.test(before)) return `درجهٔ ${DEGREES[unit]!}`;
  if (unit === 'K' && !gap && WARM.test(before) && /\d{3}$|٫\d+$/.test(before))
    return unitName(unit);
  if (unit === 'W' && /^W[-–]\d0(?![\dA-Za-z])/.test(text.slice(index))) return undefined; // oil
  // «1.6×10⁻¹⁹ C», and amperes only where electricity is told of.
  if (/به توان (?:منفی )?\d+$/u.test(textBefore(text, index, 16))) return unitName(unit);
  if (unit === 'A' && gap && !/جریان|ولتاژ|فیوز|آداپتور|شارژر/u.test(around(text, index)))
    return undefined;
  if (unit === 'A') return unitName(unit);
  if (unit === 'K' && gap) return unitName(unit);
  if (unit === 'D')
    return gap || /[A-Za-z]\s(?![234]$)\d+$/.test(before) ? undefined : unitName(unit);
  if (unit === 'M' && /(?<!\d)0٫\d+$/.test(textBefore(text, index, 6))) return 'مولار';
  if (SCALE[unit]) return scaleLetter(unit, gap, textBefore(text, index, 4));
  if (unit.length === 1 && !/[mgtlLWVΩ]/.test(unit) && gap) return undefined;
  if (unit.length === 1 && /[ANJsFU]/.test(unit) && !/^\d+$/.test(text[index - 1] ?? ''))
    return undefined;
  if (unit === 'h' && !gap) return 'ساعت';
  if (/^[FUNJsthCT]$/.test(unit)) return undefined;
  if (/^(?:in|day|pt|cd|min)$/.test(unit) && gap)
    return unit === 'min' ? unitName(unit) : undefined;
  return unitName(unit);
}

function scaleLetter(unit: string, gap: string, before: string): string | undefined {
  if (gap || (/(?<!\d)[248]$/.test(before) && unit === 'K')) return undefined;
  if (/\d{4}$/.test(before)) return undefined;
  return SCALE[unit];
}
