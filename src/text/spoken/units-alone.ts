import type { Rewrite } from '../rewrite.ts';
import { UNIT_DIVISORS, unitDivisors } from './compound-unit.ts';
import { replaceEach } from './replace-each.ts';
import { unitName } from './unit-name.ts';

const RATE = new RegExp(
  String.raw`(?<![\wµμ./·⋅]|\d\s)(?<unit>[A-Za-zµμ]{1,4})(?<per>${UNIT_DIVISORS}{1,3})(?![\w/])(?:\s(?<figure>\d+(?:٫\d+)?)(?![\d.:/٫-]))?`,
  'gu',
);

/** A unit of a rate without a figure before it: «(mg/dL)», and «km/h ۵۰» with the figure on the wrong side. */
export function unitsAlone(text: string): Rewrite {
  return replaceEach(text, RATE, ({ groups }) => {
    const { unit, per, figure } = groups!;
    if (`${unit!}${per!}` === 'b/d') return 'بشکه در روز';
    if (/^[A-Z]\/[A-Z]$/.test(unit! + per!)) return undefined; // «A/C»
    const [a, b] = [unitName(unit!), unitDivisors(per!)];
    return a && b && `${figure ? `${figure} ` : ''}${a}${b}`;
  });
}
