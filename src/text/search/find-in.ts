import type { Range } from '../offset-map.ts';
import { foldText, type FoldedText } from './folded-text.ts';
import { occurrences } from './occurrences.ts';
import type { Term } from './query.ts';

/** Where any of the terms occurs in a text, in order, each apart from the next; UTF-16 offsets of the text. */
export function findIn(source: string | FoldedText, terms: readonly Term[]): readonly Range[] {
  const folded = typeof source === 'string' ? foldText(source) : source;
  const all = terms.flatMap(({ letters, exact }) => [...occurrences(folded, letters, exact)]);
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Range[] = [];
  for (const { from, to } of all) {
    const range = { from: folded.from[from]!, to: folded.to[to - 1]! };
    const last = found.at(-1);
    if (last?.to === range.from) found[found.length - 1] = { from: last.from, to: range.to };
    else if (range.from > (last?.to ?? -1)) found.push(range);
  }
  return found;
}
