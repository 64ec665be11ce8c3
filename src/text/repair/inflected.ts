import { PREFIX } from './affixes.ts';

/** Endings of nouns, adjectives and participles, behind at least three letters. */
const ENDING =
  /(?<=...)(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?|تر(?:ین)?(?:های?)?|(?<=ه)(?:ا[متش]|اند|اید)|(?<=ی)ای|[متش]ان|[یمش])$/;
/** Those that a half-space can part from what they lean on. */
const LEANING = /^(?:ها|تر|ا|ی$)/;

/** Letters of the last part of a compound at least. */
const SHORTEST = 3;

/** What a compound loses of its log-odds by an ending. */
const LOSS = 0.25;

/**
 * Scores of a word from its parts: «اصلاح‌طلب» stays two words in «اصلاح‌طلبهایی», and what leans on «شده» alone leans
 * on it in «چاپ‌شدهی» too. Of longer words the weights have seen less.
 * @param at its scores as one word, which are changed
 * @param scoresOf scores the places of any word as one
 */
export function scoreInflected(
  word: string,
  at: number[],
  scoresOf: (part: string) => readonly number[],
): void {
  const ending = ENDING.exec(word)?.[0];
  if (ending === undefined) return;
  const end = word.length - ending.length;
  const bare = word.slice(0, end);
  const stem = scoresOf(bare);
  /** Where the last of its parts begins. */
  let last = 0;
  // What is shorter than a word is an ending itself: «لیبیایی» has none of «لیبی‌ای».
  for (let place = 1; place <= end - SHORTEST; place++) {
    const score = stem[place]!;
    if (!(score > 0)) continue;
    // No letter stands alone between two half-spaces: «پوشش‌دهی».
    if (at[place - 1]! > 0 || at[place + 1]! > 0) continue;
    at[place] = Math.max(at[place]!, score - LOSS);
    last = place;
  }
  // Behind a letter that joins nothing no half-space shows where it begins: «واردشده‌ی».
  if (last === 0) last = Math.max(0, bare.search(/(?<=..)شده$/));
  // No ending of a noun stands behind a verb: «می‌ساخته‌ای» has none of «ساخت‌های».
  if (last === 0 || !LEANING.test(ending) || PREFIX.test(word.slice(0, last))) return;
  at[end] = Math.max(at[end]!, scoresOf(word.slice(last))[end - last] ?? -Infinity);
}
