import { NO_PIECE, type Edge, type Gap, type Piece } from './spaced-features.ts';
import { endOfWord, type Words } from './words.ts';

const SPACE = 0x20;

/** The gap between word `i` and the next if it is a space or two, with what stands around it. */
export function gapAfter(text: string, words: Words, i: number): Gap | undefined {
  if (!isSpaceAfter(text, words, i)) return undefined;
  const { spelled } = words;
  const word = spelled[i]!;
  const next = spelled[i + 1]!;
  const { pieces: left } = word;
  const { pieces: right } = next;
  const leftEdge = left.length > 1 ? 2 : isSpaceAfter(text, words, i - 1) ? 1 : 0;
  const rightEdge = right.length > 1 ? 2 : isSpaceAfter(text, words, i + 1) ? 1 : 0;
  return {
    beforeLeft: neighbour(leftEdge, left.at(-2), spelled[i - 1]?.last),
    leftEdge,
    left: word.last,
    right: next.first,
    rightEdge,
    afterRight: neighbour(rightEdge, right[1], spelled[i + 2]?.first),
  };
}

function neighbour(edge: Edge, inside: Piece | undefined, across: Piece | undefined): Piece {
  return (edge === 2 ? inside : edge === 1 ? across : undefined) ?? NO_PIECE;
}

function isSpaceAfter(text: string, words: Words, i: number): boolean {
  if (i < 0 || i + 1 >= words.spelled.length) return false;
  const end = endOfWord(words, i);
  const next = words.from[i + 1]!;
  return next - end <= 2 && text.charCodeAt(end) === SPACE && text.charCodeAt(next - 1) === SPACE;
}
