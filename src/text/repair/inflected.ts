import { PREFIX } from './affixes.ts';
import type { WordScores } from './word-scores.ts';

/** Endings of nouns, adjectives and participles, behind at least three letters. */
const ENDING =
  /(?<=...)(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?|تر(?:ین)?(?:های?)?|(?<=ه)(?:ا[متش]|اند|اید)|[متش]ان|[یمش])$/;
/** Those that a half-space can part from what they lean on. */
const LEANING = /^(?:ها|تر|ا|ی$)/;

/** Letters of the last part of a compound at least. */
const SHORTEST = 3;

/** What a compound loses of its log-odds by an ending. */
const LOSS = 0.25;

/**
 * Scores of a word from its parts: «اصلاح‌طلب» stays two words in «اصلاح‌طلبهایی», and what leans on «شده» alone leans
 * on it in «چاپ‌شدهی» too. Of longer words the weights have seen less.
 * @param whole its scores as one word, which are changed
 * @param scoresOf scores any word as one
 */
export function asInflected(
  word: string,
  whole: WordScores,
  scoresOf: (part: string) => WordScores,
): WordScores {
  const ending = ENDING.exec(word)?.[0];
  if (ending === undefined) return whole;
  const { at } = whole;
  let { best } = whole;
  const raise = (place: number, score: number): void => {
    if (!(score > at[place]!)) return;
    at[place] = score;
    best = Math.max(best, at[place]);
  };
  const end = word.length - ending.length;
  const bare = word.slice(0, end);
  const stem = scoresOf(bare);
  /** Where the last of its parts begins. */
  let last = 0;
  // What is shorter than a word is an ending itself: «لیبیایی» has none of «لیبی‌ای».
  for (let place = 1; place <= end - SHORTEST; place++) {
    if (!(stem.at[place]! > 0)) continue;
    // No letter stands alone between two half-spaces: «پوشش‌دهی».
    if (at[place - 1]! > 0 || at[place + 1]! > 0) continue;
    raise(place, stem.at[place]! - LOSS);
    last = place;
  }
  // Behind a letter that joins nothing no half-space shows where it begins: «واردشده‌ی».
  if (last === 0) last = Math.max(0, bare.search(/(?<=..)شده$/));
  // No ending of a noun stands behind a verb: «می‌ساخته‌ای» has none of «ساخت‌های».
  if (last === 0 || !LEANING.test(ending) || PREFIX.test(word.slice(0, last))) return { at, best };
  raise(end, scoresOf(word.slice(last)).at[end - last]!);
  return { at, best };
}
