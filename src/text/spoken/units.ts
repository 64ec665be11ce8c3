import { then, type Rewrite } from '../rewrite.ts';
import { UNIT_DIVISORS, UNIT_PRODUCT, unitDivisors } from './compound-unit.ts';
import { latinUnit } from './latin-unit.ts';
import { persianUnit } from './persian-unit.ts';
import { replaceEach } from './replace-each.ts';
import { STOP } from './stop-pattern.ts';
import { standsAmong, type Surroundings } from './surroundings.ts';
import { textBefore } from './text-before.ts';
import { unitName } from './unit-name.ts';

const UNIT = new RegExp(
  [
    String.raw`(?<=(?<![\d٫A-Za-z])\d{1,2})\s?h\s?(?<mins>\d{1,2})\s?(?:min|m)?(?![A-Za-z\d])`,
    String.raw`(?<=\d)\s?(?:°|درجه‌?ی?\s|درجهٔ\s)\s?(?<scale>[CFKc])(?![A-Za-z])(?<change>${UNIT_DIVISORS})?`,
    String.raw`(?<=\d)\s?°\s?(?:(?<minutes>\d{1,2})\s?[′'’](?:\s?(?<seconds>\d{1,2}(?:٫\d+)?)\s?(?:″|"|”|′′|''))?)?\s?(?<pole>[NSEW](?![A-Za-z]))?`,
    String.raw`(?<=(?<!\d)[4-7])[′'’]\s?(?<inches>1[01]|\d)(?:″|"|”)`,
    String.raw`(?<=\d)[′'’]\s?(?<pace>\d{2})(?:″|"|”|'')`,
    String.raw`(?<=\d)(?<gap>\s?)(?<unit>N[·.]m(?![A-Za-z])|${UNIT_PRODUCT})(?<per>${UNIT_DIVISORS}*)(?![A-Za-z\d])`,
    String.raw`(?<=(?:متر|گرم|لیتر|تن|بایت|بیت|وات|نفر|دلار|تومان|ریال|یورو|مورد|دقیقه|ثانیه))/(?<measure>[A-Za-z]{1,5}[²³23]?)(?![A-Za-z\d])`,
    String.raw`(?<=\d\s(?:لیتر|گرم|میلی‌گرم|نفر|مورد))\s?/\s?(?<many>\d+)(?=\s(?:کیلومتر|متر|لیتر|گرم|کیلوگرم|نفر|هزار))`,
    // «۲۵۰mg/5ml»: so much of a drug in so much of a syrup.
    String.raw`(?<=\d\s?(?:[mµ]?g|mcg|IU|میلی‌?گرم|گرم|واحد)\s?)(?<dissolved>/)(?=\d+\s?(?:m[lL]|cc|L|میلی‌?لیتر|سی‌?سی|لیتر)(?!\p{L}))`,
    String.raw`(?<=\d)\s?(?<rate>/(?:[µμmd]?[Ll]|[mck]?m[²³23]|kg|ha|min|hr?|day|week|month|year|کیلومتر(?: مربع)?|هکتار|هفته|روز|ماه|ساعت|دقیقه|سال))(?![\p{L}\u200C\d])`,
    String.raw`(?<=\d)\s?(?<area>م[²³23])(?!\d)`,
    String.raw`(?<=(?:(?<![\p{L}])(?:م|سم|کم)|متر))(?<square>[²³23])(?!\d)`,
    String.raw`(?<=\d)\s?(?:(?<persian>سم|(?<=\d٫\d+\s?)م(?!\.?\s(?:تومان|تومن|ریال|دلار|یورو))|(?<=\d)کم|کم(?=\s?(?:[،.؛)]|$)|\s(?:مربع|تا|از|راه|فاصله|مسیر|در ساعت)(?!\p{L}))|د(?<=(?:ساعت و|زمان|مدت|پخت)[^.؟!\d]{0,12}\d{1,3}\s?د)|(?<=(?<!\d)\d)خ|[عپ]|ک‌?گ|ک\.گ|م‌گ|م‌ل|ک‌?م\/س|مم|م‌م|س‌م|ک‌م|[هم]‌ت|ت|گ|دق|ک(?<=\dک)|ث(?<=(?:\d|٫\d+\s)ث)|ر(?<=\dر)|ل(?<=\dل))(?=\s|${STOP})|(?<millions>م)\.?(?=\s?(?:تومان|تومن|ریال|دلار|یورو)(?!\p{L})))`,
    String.raw`(?<=(?:هزار|میلیون|میلیارد)\s|\d\s?هزار)(?<tomans>ت(?=\s|${STOP})|م(?=\s(?:مربع|مکعب)))`,
    String.raw`(?<=\d\s(?:هزار\s|میلیون\s)?[آ-ی\u200C]{2,10})(?<rhythm>/)(?=(?:ساعت|ثانیه|دقیقه|روز|هفته|ماه|سال)(?![\p{L}\u200C/]))`,
    String.raw`(?<=\dم?)\s?(?<inch>″|"(?=\s|${STOP}))`,
  ].join('|'),
  'gu',
);

/** Degrees below nought, their sign behind them. */
const BELOW = new RegExp(String.raw`(?<![\d٫/-])(\d{1,2}(?:٫\d)?\s?°)[-−](?=\s|${STOP})`, 'g');

const DEGREES: Readonly<Record<string, string>> = {
  C: 'سانتی‌گراد',
  c: 'سانتی‌گراد',
  F: 'فارنهایت',
  K: 'کلوین',
};
const POLES: Readonly<Record<string, string>> = { N: 'شمالی', S: 'جنوبی', E: 'شرقی', W: 'غربی' };
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
      const said = latinUnit(unit, per!, gap !== '', text, index);
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
      (inches.length === 1 || standsAmong(HEIGHT, text, index))
    )
      return ` فوت و ${inches} اینچ${tail}`;
    if (inches ?? pace) return ` دقیقه و ${(inches ?? pace)!} ثانیه${tail}`;
    if (groups!.area) return ` متر ${/[²2]/.test(token) ? 'مربع' : 'مکعب'}${tail}`;
    if (square) return square === '²' || square === '2' ? ' مربع' : ' مکعب';
    if (groups!.millions) return ` میلیون${tail}`;
    if (groups!.tomans)
      return `${/\s/.test(text[index - 1]!) ? '' : ' '}${groups!.tomans === 'ت' ? 'تومان' : 'متر'}`;
    if (persian) {
      const said = persianUnit(persian, text, index);
      return said && ` ${said}`;
    }
    if (inch === '"' && isClosing(text, index)) return undefined;
    if (inch) return ` اینچ${tail}`;
    if (groups!.rhythm) return ' در ';
    return ` ${degrees(minutes, seconds, pole)}${tail}`;
  });
}

function degrees(minutes?: string, seconds?: string, pole?: string): string {
  const parts = ['درجه'];
  if (minutes) parts.push(`${minutes} دقیقه`);
  if (seconds) parts.push(`${seconds} ثانیه`);
  return parts.join(' و ') + (pole ? `ٔ ${POLES[pole]!}` : '');
}

/** Whether the straight quote at `index` closes one that was opened before it. */
function isClosing(text: string, index: number): boolean {
  return /(?:^|[\s(«:،])"(?=\S)[^"]*$/u.test(textBefore(text, index, 400));
}

/** What is told of a tall person. */
const HEIGHT: Surroundings = { around: /(?<!\p{L})قد/u };
/** What lasts so many minutes and seconds. */
const TIMED = /(?<!\p{L})(?:زمان|مدت|رکورد|دقیق[هۀ]|ویدئو|ویدیو)ٔ?:?\s\d+$/u;
