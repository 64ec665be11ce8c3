import { HALF_SPACE, isMark, withoutMarks, wordPattern } from './alphabet.ts';
import { NO_PIECE, pieceOf, type Piece } from './spaced-features.ts';

/** A written word taken apart. */
export interface Spelled {
  /** Its letters without marks and half-spaces. */
  readonly letters: string;
  /** Indices into `letters` before which a half-space stands. */
  readonly cuts: readonly number[];
  /** What stands between its half-spaces; at least one. */
  readonly pieces: readonly Piece[];
  /** The first and the last of them. */
  readonly first: Piece;
  readonly last: Piece;
  /** Vowel marks on several letters: quoted Arabic, or a word spelled out on purpose. */
  readonly vocalised: boolean;
}

/** A word in its place. Offsets are UTF-16. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly spelled: Spelled;
}

const PATTERN = wordPattern();
const MEMORY = 60_000;
const memory = new Map<string, Spelled>();

// Several rules ask about the same text, one after the other.
let lastText = '';
let lastWords: readonly Word[] = [];

/** The words of a text in order. Runs of half-spaces alone are no words. */
export function wordsIn(text: string): readonly Word[] {
  if (text !== lastText) {
    lastWords = findWords(text);
    lastText = text;
  }
  return lastWords;
}

function findWords(text: string): Word[] {
  const words: Word[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    const spelled = spell(match[0]);
    if (spelled.letters !== '')
      words.push({ from: match.index, to: PATTERN.lastIndex, text: match[0], spelled });
  }
  return words;
}

/** Offset in the written word of letter `index`: after all that belongs to the letter before it. */
export function offsetOfLetter(word: Word, index: number): number {
  const { text, spelled } = word;
  if (text.length === spelled.letters.length) return word.from + index;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    if (isMark(text.charCodeAt(i)) || text[i] === HALF_SPACE) continue;
    if (letters === index) return word.from + i;
    letters++;
  }
  return word.to;
}

function spell(text: string): Spelled {
  let spelled = memory.get(text);
  if (!spelled) {
    if (memory.size >= MEMORY) memory.clear();
    memory.set(text, (spelled = takeApart(text)));
  }
  return spelled;
}

function takeApart(text: string): Spelled {
  const pieces = withoutMarks(text).split(HALF_SPACE).filter(Boolean);
  const cuts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) cuts.push(length);
    length += piece.length;
  }
  const hashed = pieces.map(pieceOf);
  return {
    letters: pieces.join(''),
    cuts,
    pieces: hashed,
    first: hashed[0] ?? NO_PIECE,
    last: hashed.at(-1) ?? NO_PIECE,
    vocalised: (text.match(/[\u064c-\u0650\u0652\u0670]/g)?.length ?? 0) > 1,
  };
}
