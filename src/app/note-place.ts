import type { Note } from '../library/note.ts';
import type { Article } from '../text/article.ts';
import type { Stretch } from './stretch.ts';
import { textAt } from './text-at.ts';

/**
 * Where a note is in an article. Where its words no longer stand at its offsets they are looked for: the nearest block
 * wins, and in it the place with the same words around. Null when they are nowhere.
 */
export function notePlace(note: Note, article: Pick<Article, 'title' | 'blocks'>): Stretch | null {
  const { block, from, to, quote } = note;
  if (textAt(article, block).slice(from, to) === quote) return { block, from, to };
  if (!quote) return null;
  const found = article.blocks.flatMap(({ text }, i) =>
    placesIn(text, note).map((place) => ({ ...place, block: i })),
  );
  found.sort((a, b) => b.score - a.score || Math.abs(a.block - block) - Math.abs(b.block - block));
  const best = found[0];
  return best ? { block: best.block, from: best.from, to: best.from + quote.length } : null;
}

/** Each place where the quote stands, with how much of what was around it is still there, UTF-16 units. */
function placesIn(text: string, { quote, before, after }: Note): { from: number; score: number }[] {
  const places = [];
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    const ahead = sameEnd(text.slice(0, from), before);
    const behind = sameStart(text.slice(from + quote.length), after);
    places.push({ from, score: ahead + behind });
  }
  return places;
}

function sameStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function sameEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.at(-1 - i) === b.at(-1 - i)) i++;
  return i;
}
