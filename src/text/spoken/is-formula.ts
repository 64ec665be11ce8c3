import { textBefore } from './text-before.ts';

const ELEMENTS = new Set(
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Sr Zr Mo Pd Ag Cd Sn Sb I Xe Cs Ba W Pt Au Hg Pb Bi Rn Ra Th U Pu'.split(
    ' ',
  ),
);

/** Before the symbol of an element. */
const SYMBOL = /(?<!\p{L})(?:به‌علاوهٔ?|می‌دهد|عنصر|نماد|یون|یون‌های|اتم)\s$/u;

/** Letters, figures and brackets that are counted, «Ca(OH)2», on either side. */
const PART = String.raw`(?:[A-Za-z\d]|\((?=[A-Z][A-Za-z\d]*\)\d)|\)(?=\d))`;
const BEFORE = new RegExp(`${PART}{0,24}$`);
const AFTER = new RegExp(`^${PART}{0,24}`);

/** Whether letters are the symbol of an element, capitals minded: Na, O. */
export function isElement(letters: string): boolean {
  return ELEMENTS.has(letters);
}

/** Whether the letters `[from, to)` are part of a formula with figures, Fe2O3, Al2(SO4)3, 2Na, or of a reaction. */
export function isInFormula(text: string, from: number, to: number): boolean {
  const before = BEFORE.exec(textBefore(text, from, 24))![0];
  const after = AFTER.exec(text.slice(to, to + 24))![0];
  const whole = before + text.slice(from, to) + after;
  const letters = whole.replace(/[\d()]/g, '');
  if (isElement(letters))
    return (
      letters !== whole ||
      (text[from - 1] === '(' && text[to] === ')') ||
      SYMBOL.test(textBefore(text, from, 12)) ||
      /^(?:\s?=| (?:مثبت|منفی)(?!\p{L})| \d{2,3}(?![\d٫]))/u.test(text.slice(to, to + 8))
    );
  return letters !== whole && isFormula(letters);
}

/** Whether a Latin word of capitals and small letters is a chemical formula: NaCl, CaO. */
export function isFormula(word: string): boolean {
  const symbols = word.match(/[A-Z][a-z]?/g) ?? [];
  return (
    symbols.length > 1 && symbols.join('') === word && symbols.every((each) => ELEMENTS.has(each))
  );
}
