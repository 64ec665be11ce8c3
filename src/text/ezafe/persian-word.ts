const LETTER = 'ءآ-بت-غف-قل-وپچژکگی';
const WORD = new RegExp(`^[${LETTER}](?:[${LETTER}\\u200c]*[${LETTER}])?$`);

/** Whether a word is made of Persian letters alone, with half-spaces only inside: nearly every word is. */
export function isPersianWord(word: string): boolean {
  return WORD.test(word);
}
