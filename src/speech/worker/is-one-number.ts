import { cardinal } from '../../text/spoken/cardinal.ts';
import { ordinal } from '../../text/spoken/ordinal.ts';

/** Numbers that are one word, by how much they hold: ones, up to nineteen, tens, hundreds; then come thousand and more. */
const STEPS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  [20, 30, 40, 50, 60, 70, 80, 90],
  [100, 200, 300, 400, 500, 600, 700, 800, 900],
];
const [TEEN, TEN, HUNDRED, SCALE] = [1, 2, 3, 4];

const CARDINALS = new Map([
  ...STEPS.flatMap((numbers, rank) =>
    numbers.map((number) => [cardinal(String(number)), rank] as const),
  ),
  ...['هزار', 'میلیون', 'میلیارد', 'تریلیون'].map((word) => [word, SCALE] as const),
  // Other spellings.
  ['هیجده', TEEN] as const,
  ['یکصد', HUNDRED] as const,
  ['یک\u200cصد', HUNDRED] as const,
]);
/** «سوم» and «سومین»: the last of a number. */
const ORDINALS = new Map(
  STEPS.flatMap((numbers, rank) =>
    numbers.flatMap((number) => {
      const word = ordinal(String(number));
      return [[word, rank] as const, [`${word}ین`, rank] as const];
    }),
  ),
);

/**
 * Whether «و» between two words makes one number of them: «بیست و نه» and «دو میلیون و ۳۰۰», and not «بیست و سی».
 */
export function isOneNumber(left: string, right: string): boolean {
  const high = CARDINALS.get(left);
  if (high === undefined) return false;
  if (right === 'نیم') return true;
  if (high === SCALE && /^[۰-۹]+$/.test(right)) return true;
  const low = CARDINALS.get(right) ?? ORDINALS.get(right);
  if (low === undefined) return false;
  return high === TEN ? low === 0 : low < high && high > TEN;
}
