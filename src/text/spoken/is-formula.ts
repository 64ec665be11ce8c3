const ELEMENTS = new Set(
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Sr Zr Mo Pd Ag Cd Sn Sb I Xe Cs Ba W Pt Au Hg Pb Bi Rn Ra Th U Pu'.split(
    ' ',
  ),
);

/** Whether the letters `[from, to)` are part of a formula with figures: Fe2O3, Al2(SO4)3. */
export function isInFormula(text: string, from: number, to: number): boolean {
  const before = /[A-Za-z\d]{0,24}$/.exec(text.slice(Math.max(0, from - 24), from))![0];
  const after = /^[A-Za-z\d]{0,24}/.exec(text.slice(to, to + 24))![0];
  const whole = before + text.slice(from, to) + after;
  return /\d/.test(whole) && isFormula(whole.replace(/\d/g, ''));
}

/** Whether a Latin word of capitals and small letters is a chemical formula: NaCl, CaO. */
export function isFormula(word: string): boolean {
  const symbols = word.match(/[A-Z][a-z]?/g) ?? [];
  return (
    symbols.length > 1 && symbols.join('') === word && symbols.every((each) => ELEMENTS.has(each))
  );
}
