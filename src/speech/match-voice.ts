const PERSIAN = new Set(['fa', 'fas', 'per', 'pes', 'prs']);
const FOREIGN_SCRIPTS = new Set(['latn', 'cyrl']);

/**
 * Whether a reported language is Persian in Persian script. Engines write it in many ways (`fa_IR`, `FAS`,
 * `fa-IR-x-soft`, `fa_IR_#Arab`); the language itself must match whole, so `fat` (Fanti) is not Persian, and
 * `fa-Latn` ("Pinglish") is not either, because it cannot read the script.
 */
export function matchVoice(language: string): boolean {
  const [first = '', ...rest] = language
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (!PERSIAN.has(first)) return false;
  // After a singleton (`u`, `x`) come extensions: `fa-u-nu-latn` only asks for Latin digits.
  const extension = rest.findIndex((part) => part.length === 1);
  const subtags = extension === -1 ? rest : rest.slice(0, extension);
  return !subtags.some((part) => FOREIGN_SCRIPTS.has(part));
}
