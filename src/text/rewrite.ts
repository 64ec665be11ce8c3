import { OffsetMap, type Change } from './offset-map.ts';

/** A text made from another, with the way back: `map` goes from source offsets to offsets of `text`. */
export interface Rewrite {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Replace source `[from, to)` (UTF-16 offsets) by `insert`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A step of repair or of spoken text. Never mutates; the same text always gives the same rewrite. */
export type Rewriter = (text: string) => Rewrite;

/** The rewrite that changes nothing. */
export function unchanged(text: string): Rewrite {
  return { text, map: OffsetMap.identity(text.length) };
}

/**
 * Applies edits to a text. They must be sorted and must not overlap.
 * @throws RangeError when they are not, or leave the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Rewrite {
  if (edits.length === 0) return unchanged(text);
  const changes: Change[] = edits.map(({ from, to, insert }) => ({
    from,
    to,
    length: insert.length,
  }));
  const map = OffsetMap.of(text.length, changes);
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, insert } of edits) {
    parts.push(text.slice(end, from), insert);
    end = to;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), map };
}

/** Runs one more step on a rewrite; the map then leads from the first source to the last text. */
export function then(rewrite: Rewrite, step: Rewriter): Rewrite {
  const next = step(rewrite.text);
  return { text: next.text, map: rewrite.map.compose(next.map) };
}

/** Runs steps one after the other over a text. */
export function rewriteBy(steps: readonly Rewriter[], text: string): Rewrite {
  return steps.reduce(then, unchanged(text));
}
