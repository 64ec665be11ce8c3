import { NO_PIECE, type Edge, type Gap, type Piece } from './spaced-features.ts';
import type { Word } from './words.ts';

/** The gap between word `i` and the next if it is a single space, with what stands around it. */
export function gapAfter(text: string, words: readonly Word[], i: number): Gap | undefined {
  const word = words[i]!;
  const next = words[i + 1];
  if (!next || !isSpace(text, word, next)) return undefined;
  const { pieces: left } = word.spelled;
  const { pieces: right } = next.spelled;
  const before = words[i - 1];
  const after = words[i + 2];
  const leftEdge = left.length > 1 ? 2 : before && isSpace(text, before, word) ? 1 : 0;
  const rightEdge = right.length > 1 ? 2 : after && isSpace(text, next, after) ? 1 : 0;
  return {
    beforeLeft: neighbour(leftEdge, left.at(-2), before?.spelled.last),
    leftEdge,
    left: word.spelled.last,
    right: next.spelled.first,
    rightEdge,
    afterRight: neighbour(rightEdge, right[1], after?.spelled.first),
  };
}

function neighbour(edge: Edge, inside: Piece | undefined, across: Piece | undefined): Piece {
  return (edge === 2 ? inside : edge === 1 ? across : undefined) ?? NO_PIECE;
}

function isSpace(text: string, left: Word, right: Word): boolean {
  return right.from === left.to + 1 && text.charCodeAt(left.to) === 0x20;
}
