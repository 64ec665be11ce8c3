import { then, type Rewrite } from '../rewrite.ts';
import { UNIT_DIVISORS, unitDivisors } from './compound-unit.ts';
import { replaceEach } from './replace-each.ts';
import { unitName } from './unit-name.ts';

const RATE = new RegExp(
  String.raw`(?<![\wµμ./·⋅°]|\d\s)(?<unit>[A-Za-zµμ]{1,4}[23]?)(?<per>${UNIT_DIVISORS}{1,3})(?![\w/])(?:\s(?<figure>\d+(?:٫\d+)?)(?![\d.:/٫-]))?`,
  'gu',
);
/** Barrels a day, with their thousands or millions. */
const BARRELS = /(?<![A-Za-z])(?:(?<=\d\s?)(?<scale>[kKmM]|million)\s?)?(?:b\/d|bpd)(?![\w/])/g;

/** By what a share is measured: «۷۰ درصد v/v». */
const SHARE = /(?<=درصد\s?\(?)([wv])\/([wv])(?![\w/])/g;
const SHARES: Readonly<Record<string, string>> = { w: 'وزنی', v: 'حجمی' };
/** Persian units, one by the other. */
const PERSIAN =
  /\/(?<=(?<!\p{L})(?:(?:(?:کیلو|میلی|سانتی|میکرو|نانو|مگا|گیگا|ترا)\u200C?)?(?:متر|گرم|لیتر|بایت|بیت|وات)|تن|کیلو|تومان|ریال|دلار|نفر|دور|واحد|وات‌ساعت)(?: مربع| مکعب)?\/)(?=(?:ساعت|ثانیه|دقیقه|روز|ماه|سال|تن|نفر)(?!\p{L})|(?<!متر\/)(?:متر|سانتی)|لیتر|(?<!متر\/)کیلو|(?<!کیلوگرم\/)گرم|دسی|(?<!متر\/)میلی|هکتار|بشکه)/gu;

/** A unit of a rate without a figure before it: «(mg/dL)», «لیتر/دقیقه», and «km/h ۵۰» with the figure on the wrong side. */
export function unitsAlone(text: string): Rewrite {
  const barrels = replaceEach(text, BARRELS, ({ groups, index }) => {
    const scale = groups!.scale && (/^k/i.test(groups!.scale) ? 'هزار ' : 'میلیون ');
    return `${/\d/.test(text[index - 1] ?? '') ? ' ' : ''}${scale ?? ''}بشکه در روز`;
  });
  const shares = then(barrels, (said) =>
    replaceEach(said, SHARE, ([, of, by]) => `${SHARES[of!]!} ${SHARES[by!]!}`),
  );
  return then(then(shares, persian), rates);
}

function rates(text: string): Rewrite {
  return replaceEach(text, RATE, ({ groups }) => {
    const { unit, per, figure } = groups!;
    if (/^[A-Z]\/[A-Z]$/.test(unit! + per!)) return undefined; // «A/C»
    const [a, b] = [unitName(unit!), unitDivisors(per!)];
    return a && b && `${figure ? `${figure} ` : ''}${a}${b}`;
  });
}

function persian(text: string): Rewrite {
  return replaceEach(text, PERSIAN, ({ index }) =>
    /^(?:روز|ماه|سال)/u.test(text.slice(index + 1, index + 4)) ? ' در ' : ' بر ',
  );
}
