import { then, type Rewrite } from '../rewrite.ts';
import { UNIT_DIVISORS, unitDivisors } from './compound-unit.ts';
import { replaceEach } from './replace-each.ts';
import { unitName } from './unit-name.ts';

const RATE = new RegExp(
  String.raw`(?<![\wµμ./·⋅°]|\d\s)(?<unit>[A-Za-zµμ]{1,4})(?<per>${UNIT_DIVISORS}{1,3})(?![\w/])(?:\s(?<figure>\d+(?:٫\d+)?)(?![\d.:/٫-]))?`,
  'gu',
);
/** Barrels a day, with their thousands or millions. */
const BARRELS = /(?<![A-Za-z])(?:(?<=\d\s?)(?<scale>[kKmM]|million)\s?)?(?:b\/d|bpd)(?![\w/])/g;

/** A unit of a rate without a figure before it: «(mg/dL)», and «km/h ۵۰» with the figure on the wrong side. */
export function unitsAlone(text: string): Rewrite {
  const barrels = replaceEach(text, BARRELS, ({ groups, index }) => {
    const scale = groups!.scale && (/^k/i.test(groups!.scale) ? 'هزار ' : 'میلیون ');
    return `${/\d/.test(text[index - 1] ?? '') ? ' ' : ''}${scale ?? ''}بشکه در روز`;
  });
  return then(barrels, rates);
}

function rates(text: string): Rewrite {
  return replaceEach(text, RATE, ({ groups }) => {
    const { unit, per, figure } = groups!;
    if (/^[A-Z]\/[A-Z]$/.test(unit! + per!)) return undefined; // «A/C»
    const [a, b] = [unitName(unit!), unitDivisors(per!)];
    return a && b && `${figure ? `${figure} ` : ''}${a}${b}`;
  });
}
