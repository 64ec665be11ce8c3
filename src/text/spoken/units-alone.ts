import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { unitName } from './unit-name.ts';

const RATE =
  /(?<![\wµμ./]|\d\s)([A-Za-zµμ]{1,4})\/([A-Za-z]{1,4}[²³23]?)(?![\w/])(?:\s(\d+(?:٫\d+)?)(?![\d.:/٫-]))?/gu;

/** A unit of a rate without a figure before it: «(mg/dL)», and «km/h ۵۰» with the figure on the wrong side. */
export function unitsAlone(text: string): Rewrite {
  return replaceEach(text, RATE, ({ 1: unit = '', 2: per = '', 3: figure }) => {
    if (`${unit}/${per}` === 'b/d') return 'بشکه در روز';
    if (/^[A-Z]$/.test(unit) && /^[A-Z]$/.test(per)) return undefined; // «A/C»
    const [a, b] = [unitName(unit), unitName(per)];
    return a && b && `${figure ? `${figure} ` : ''}${a} بر ${b}`;
  });
}
