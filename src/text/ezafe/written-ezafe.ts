/** Whether the spelling of a word already carries ezafe: a final ِ or ٔ, ۀ, or ه‌ی. */
export function writtenEzafe(word: string): boolean {
  return /[\u0650\u0654ۀ]$|ه\u200cی$/.test(word);
}
