import type { Article } from '../text/article.ts';

/** Words a minute of a Persian narrator at rate 1. */
const wordsPerMinute = 130;

/** Seconds to hear `words` words at a rate. */
export function secondsToHear(words: number, rate = 1): number {
  return (60 * words) / (wordsPerMinute * rate);
}

/** Whole minutes to hear `words` words at a rate, at least 1. */
export function minutesToHear(words: number, rate = 1): number {
  return Math.max(1, Math.round(secondsToHear(words, rate) / 60));
}

/** Share of an article's text, 0–1, that lies before a place. */
export function progressAt(article: Article, block: number, offset: number): number {
  let before = offset;
  let all = 0;
  article.blocks.forEach(({ text }, i) => {
    all += text.length;
    if (i < block) before += text.length;
  });
  return all === 0 ? 0 : Math.min(1, before / all);
}

const counted = new WeakMap<Article, number>();

/** Words of an article, counted once: the player asks at every word it says. */
export function countWords(article: Article): number {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const count = article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  counted.set(article, count);
  return count;
}
