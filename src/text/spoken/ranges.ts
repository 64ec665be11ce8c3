import type { Rewrite } from '../rewrite.ts';
import { NUMBER } from './number-pattern.ts';
import { replaceEach } from './replace-each.ts';

const RANGE = new RegExp(
  String.raw`(?<![\d٫\-–]|[=+×÷*^]\s?)([-−]?${NUMBER})\s?([-–—−~‐]|\.\.\.?|…)\s?(${NUMBER})(?![\d٫]|\s?[=+×÷*^-])`,
  'gu',
);

/** Two numbers with a dash that no step before has understood: a range, its smaller end first; else a score. */
export function ranges(text: string): Rewrite {
  return replaceEach(text, RANGE, ({ 1: a = '', 2: sign = '', 3: b = '' }) => {
    const [low, high] = [value(a), value(b)];
    if (isShortYear(a, b) || low < high) return `${a} تا ${b}`;
    if (sign === '−') return undefined; // a true minus sign subtracts
    if (low === high || (high < low && low <= 20 && !/٫/.test(a + b))) return `${a} بر ${b}`;
    return `${b} تا ${a}`;
  });
}

/** 2023–24, 1398-99: the second year is written short. */
function isShortYear(a: string, b: string): boolean {
  return a.length === 4 && b.length === 2 && Number(b) > Number(a.slice(2));
}

function value(number: string): number {
  return Number(number.replace('٫', '.').replace('−', '-'));
}
