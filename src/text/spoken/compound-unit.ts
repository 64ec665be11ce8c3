import { unitName } from './unit-name.ts';

const NAME = String.raw`[A-Za-zµμΩΩ]{1,6}(?:[²³23](?!\d))?`;
const PRODUCT = String.raw`(?:${NAME}|°C)(?:[·⋅]${NAME}|[·⋅]?°C){0,2}`;

/** Sources of patterns: units multiplied, «kg·m», and what they are divided by, part by part, «/kg/day», «/1.73 m²». */
export const UNIT_PRODUCT = PRODUCT;
export const UNIT_DIVISORS = String.raw`(?:/(?:(?:1٫73|1.73|10+|24)\s?)?(?:\(${PRODUCT}\)|${PRODUCT}|متر|ساعت|ثانیه|دقیقه|لیتر|روز|هفته|ماه|سال))`;

/** Stretches of time, of which the small ones are units too. */
const TIMES: Readonly<Record<string, string>> = {
  d: 'روز',
  day: 'روز',
  dose: 'دوز',
  wk: 'هفته',
  week: 'هفته',
  month: 'ماه',
  y: 'سال',
  yr: 'سال',
  year: 'سال',
};
const TIME = /^(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال|دوز)$/u;
const LONG = /^(?:روز|هفته|ماه|سال|دوز)$/u;

/** Units multiplied, as they are said; `undefined` when one is none. */
export function unitProduct(written: string): string | undefined {
  const names = written
    .split(/[·⋅]|(?<!^)(?=°)/)
    .filter(Boolean)
    .map(unitName);
  return names.every((name) => name !== undefined) ? names.join(' ') : undefined;
}

/**
 * «/kg/day» as it is said, «بر کیلوگرم در روز»; `undefined` when a part is no unit. Behind another divisor, and of
 * what lasts a day or longer, a time is that in which something is taken.
 */
export function unitDivisors(written: string): string | undefined {
  let said = '';
  for (const part of written.split('/').slice(1)) {
    const [, figure = '', unit = ''] = /^([\d٫.]*)\s?\(?(.*?)\)?$/u.exec(part)!;
    const name = /^\p{Script=Arabic}/u.test(unit) ? unit : (TIMES[unit] ?? unitProduct(unit));
    if (!name) return undefined;
    const isTaken = TIME.test(name) && (said !== '' || LONG.test(name));
    said += ` ${isTaken ? 'در' : 'بر'} ${figure && `${figure} `}${name}`;
  }
  return said;
}
