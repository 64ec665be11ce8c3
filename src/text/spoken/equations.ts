/** An equation in figures, and how its slashes must be read for it to come out right. */
export interface Equation {
  readonly from: number;
  readonly to: number;
  readonly slash: 'decimal' | 'fraction';
}

const TERM = String.raw`\d+(?:[/.٫]\d+)?`;
const EQUATION = new RegExp(
  String.raw`(?<![\d/.٫])(${TERM})(?:\s?([-+−–×÷*])\s?(${TERM}))?\s?=\s?(${TERM})(?![\d/]|[.٫]\d)`,
  'g',
);

/** Equations of which only one reading of the slash is true: «۳/۵ + ۴/۲ = ۷/۷», «۳/۴ + ۱/۶ = ۱۱/۱۲». */
export function equations(text: string): readonly Equation[] {
  if (!text.includes('=') || !text.includes('/')) return [];
  return [...text.matchAll(EQUATION)].flatMap(({ 0: token, 1: x, 2: sign, 3: y, 4: z, index }) => {
    const holds = (slash: Equation['slash']): boolean => {
      const [a, b, c] = [x!, y ?? '0', z!].map((term) => value(term, slash));
      return Math.abs(reckon(a!, sign ?? '+', b!) - c!) < 1e-9;
    };
    const isDecimal = holds('decimal');
    if (isDecimal === holds('fraction')) return [];
    return [{ from: index, to: index + token.length, slash: isDecimal ? 'decimal' : 'fraction' }];
  });
}

function value(term: string, slash: Equation['slash']): number {
  const [whole = '', sign, rest] = term.split(/([/.٫])/);
  return sign === '/' && slash === 'fraction'
    ? Number(whole) / Number(rest)
    : Number(sign ? `${whole}.${rest!}` : whole);
}

function reckon(a: number, sign: string, b: number): number {
  if (sign === '+') return a + b;
  if (/[×*]/.test(sign)) return a * b;
  return sign === '÷' ? a / b : a - b;
}
