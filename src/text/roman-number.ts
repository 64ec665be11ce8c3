const NUMERAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** The number of a Roman numeral in capitals, 1 to 3999; undefined for anything else. */
export function romanNumber(numeral: string): number | undefined {
  if (!numeral || !NUMERAL.test(numeral)) return undefined;
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = VALUES[numeral[i]!]!;
    sum += value < (VALUES[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
