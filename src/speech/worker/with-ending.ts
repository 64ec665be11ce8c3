const VOWEL = /[AaeEiou]:?$/;

/**
 * Phonemes of eSpeak NG, without stress, of a stem and what is put to it: «خانه‌ای» and «خانه‌شان» have no second vowel,
 * «خانهٔ» and «اوبامای» have their «ی».
 * @param ending as it is said behind a consonant
 */
export function withEnding(stem: string, ending: string): string {
  if (!VOWEL.test(stem)) return stem + ending;
  if (/^e[Smt]/.test(ending)) return stem + ending.slice(1);
  if (ending === 'o') return stem + (/i:?$/.test(stem) ? 'o' : 'vo');
  if (ending === 'e') return stem + (stem.endsWith('i') ? 'e' : 'je');
  return stem + (ending === 'i' && /[Aou]:?$/.test(stem) ? 'je' : ending);
}
