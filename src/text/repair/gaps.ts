import { NO_PIECE, type Edge, type Gap, type Piece } from './spaced-features.ts';
import type { Word } from './words.ts';

/** The gap between word `i` and the next if it is a single space, with what stands around it. */
export function gapAfter(text: string, words: readonly Word[], i: number): Gap | undefined {
  const word = words[i]!;
  const next = words[i + 1];
  if (!next || !isSpace(text, word, next)) return undefined;
  const { pieces } = word.spelled;
  const { pieces: nextPieces } = next.spelled;
  const [beforeLeft, leftEdge] =
    pieces.length > 1 ? inside(pieces.at(-2)!) : across(text, words[i - 1], word, 'last');
  const [afterRight, rightEdge] =
    nextPieces.length > 1 ? inside(nextPieces[1]!) : across(text, next, words[i + 2], 'first');
  return {
    beforeLeft,
    leftEdge,
    left: pieces.at(-1)!,
    right: nextPieces[0]!,
    rightEdge,
    afterRight,
  };
}

function inside(piece: Piece): [Piece, Edge] {
  return [piece, 2];
}

function across(
  text: string,
  left: Word | undefined,
  right: Word | undefined,
  which: 'first' | 'last',
): [Piece, Edge] {
  if (!left || !right || !isSpace(text, left, right)) return [NO_PIECE, 0];
  return [which === 'last' ? left.spelled.pieces.at(-1)! : right.spelled.pieces[0]!, 1];
}

function isSpace(text: string, left: Word, right: Word): boolean {
  return right.from === left.to + 1 && text.charCodeAt(left.to) === 0x20;
}
