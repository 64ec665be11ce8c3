const ELEMENTS = new Set(
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Sr Zr Mo Pd Ag Cd Sn Sb I Xe Cs Ba W Pt Au Hg Pb Bi Rn Ra Th U Pu'.split(
    ' ',
  ),
);

/** Whether a Latin word of capitals and small letters is a chemical formula: NaCl, CaO. */
export function isFormula(word: string): boolean {
  const symbols = word.match(/[A-Z][a-z]?/g) ?? [];
  return (
    symbols.length > 1 && symbols.join('') === word && symbols.every((each) => ELEMENTS.has(each))
  );
}
