import { outlineOf, partAt, type Outline } from '../library/outline.ts';
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

/** An article whose shape may be known. */
type Measured = Article & { readonly outline?: Outline };

const measured = new WeakMap<Article, Outline>();

/** The shape of an article; measured once where nobody told it. */
export function outlineFor(article: Measured): Outline {
  const known = article.outline ?? measured.get(article);
  if (known) return known;
  const outline = outlineOf(article.blocks);
  measured.set(article, outline);
  return outline;
}

/** Share of an article's text, 0–1, that lies before a place. Looks at no more than the part of the place. */
export function progressAt(article: Measured, block: number, offset: number): number {
  const outline = outlineFor(article);
  const part = partAt(outline, block);
  let before = offset;
  for (const { characters } of outline.parts.slice(0, part)) before += characters;
  for (const { text } of article.blocks.slice(outline.parts[part]?.from, Math.max(0, block)))
    before += text.length;
  return outline.characters === 0 ? 0 : Math.min(1, before / outline.characters);
}

/** Words of an article. */
export function countWords(article: Measured): number {
  return outlineFor(article).words;
}
