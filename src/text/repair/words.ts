import { HALF_SPACE, isMark, withoutMarks, wordPattern } from './alphabet.ts';
import { grow } from './hash.ts';
import { NO_PIECE, pieceOf, type Piece } from './spaced-features.ts';
import type { WordScores } from './word-scores.ts';

/** A written word taken apart. */
export interface Spelled {
  /** As it is written. */
  readonly text: string;
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
  /** What a model once made of the letters; only that model reads it. */
  scored?: { readonly by: object; readonly scores: WordScores };
}

/** A word in its place. Offsets are UTF-16. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly spelled: Spelled;
}

/** Which units of the Arabic blocks belong to words. */
const IN_WORD = Uint8Array.from({ length: 0x700 }, (_, code) =>
  wordPattern().test(String.fromCharCode(code)) ? 1 : 0,
);

/** Words seen before, each in the place its hash names; a newer word takes the place of an older. */
const MEMORY_BITS = 16;
const memory = new Array<Spelled | undefined>(1 << MEMORY_BITS).fill(undefined);

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

// By hand, because it is the hottest loop of all: no slice and no look-up of a string for a known word.
function findWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let from = 0; from < length; from++) {
    let code = text.charCodeAt(from);
    if (!isWordUnit(code)) continue;
    let to = from;
    let hash = 0;
    do {
      hash = grow(hash, code);
      code = text.charCodeAt(++to);
    } while (isWordUnit(code));
    const spelled = spell(text, from, to, hash);
    if (spelled.letters !== '') words.push({ from, to, text: spelled.text, spelled });
    from = to;
  }
  return words;
}

/** NaN, beyond the end, is none. */
function isWordUnit(code: number): boolean {
  return code < 0x700 ? IN_WORD[code] === 1 : code === 0x200c;
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

function spell(text: string, from: number, to: number, hash: number): Spelled {
  const place = hash >>> (32 - MEMORY_BITS);
  const known = memory[place];
  if (known && isAt(text, from, to, known.text)) return known;
  return (memory[place] = takeApart(text.slice(from, to)));
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
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
    text,
    letters: pieces.join(''),
    cuts,
    pieces: hashed,
    first: hashed[0] ?? NO_PIECE,
    last: hashed.at(-1) ?? NO_PIECE,
    vocalised: (text.match(/[\u064c-\u0650\u0652\u0670]/g)?.length ?? 0) > 1,
  };
}
