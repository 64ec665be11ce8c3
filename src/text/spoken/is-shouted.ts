import { latinWord } from './latin-word.ts';
import { textBefore } from './text-before.ts';

/** Words that stand in no row of acronyms. */
const SMALL_WORD =
  /(?<![A-Z])(?:THE|OF|AND|NOT|FOR|TO|IN|ON|WITH|FROM|BY|YOUR|MY|OUR|THIS|THAT|ARE|YOU|WE|NEW)(?![A-Z])/;
const CAPITALS_BEFORE = /(?<![A-Za-z\d])(?:[A-Z]+ ){0,6}$/;
const CAPITALS_AFTER = /^(?: [A-Z]+(?![a-z\d])){0,6}/;
/** As syllables begin: «YMCA», «IAEA», «UCLA» do not. */
const SAYABLE =
  /^(?:[BCDFGHJKLMNPRSTVWYZ]|[BCFGP][LR]|[DT]R|S[CHKLMNPTW]|[CTW]H|QU|TW|S[CPT]R)[AEIOU]{1,2}(?:[^AEIOU]{1,3}[AEIOU]{1,2}){0,4}[^AEIOU]{0,3}$/;

/** Whether capitals are a word among words in capitals, «THE BEST OF», «HAPPY NEW YEAR», and no acronym. */
export function isShouted(word: string, text: string, from: number, to: number): boolean {
  if (!/^[A-Z]{2,}$/.test(word)) return false;
  const before = CAPITALS_BEFORE.exec(textBefore(text, from, 40))?.[0] ?? '';
  const after = CAPITALS_AFTER.exec(text.slice(to, to + 40))?.[0] ?? '';
  if (/^(?:IS|IT|NO)$/.test(word)) return SMALL_WORD.test(before) || SMALL_WORD.test(after);
  if (latinWord(word) !== undefined || !(SMALL_WORD.test(before) || SMALL_WORD.test(after)))
    return false;
  return (
    (word.length > 2 && latinWord(word.toLowerCase()) !== undefined) ||
    (word.length > 3 && SAYABLE.test(word))
  );
}
