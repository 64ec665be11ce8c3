import { HALF_SPACE, isMark, withoutMarks, wordPattern } from './alphabet.ts';
import { grow } from './hash.ts';
import type { Edit } from '../rewrite.ts';
import { NO_PIECE, Piece } from './spaced-features.ts';
import { isSpoken } from './spoken.ts';
import type { WordScores } from './word-scores.ts';

/** A written word taken apart. */
export interface Spelled {
  // In the order in which they are asked for: what is asked of every word lies together.
  /** As it is written. */
  readonly text: string;
  /** What the model `scoredBy` once made of the letters; only that model reads it. */
  scoredBy: object | undefined;
  /** Where half-spaces are missing by the profile `cutBy`; only for that profile. */
  cutBy: object | undefined;
  newCuts: readonly number[];
  /** How strongly the model `leanBy` wants a half-space behind and before the word, in its steps. */
  leanBy: object | undefined;
  leanLeft: number;
  leanRight: number;
  /** Its letters without marks and half-spaces. */
  readonly letters: string;
  /** Indices into `letters` before which a half-space stands. */
  readonly cuts: readonly number[];
  /** The first and the last of its pieces. */
  readonly first: Piece;
  readonly last: Piece;
  /** What stands between its half-spaces; at least one. */
  readonly pieces: readonly Piece[];
  scores: WordScores | undefined;
  /** The word it last became when half-spaces were put into it. */
  mended: Spelled | undefined;
  /** A word of spoken Persian. */
  readonly spoken: boolean;
  /** Vowel marks on several letters, or «أ» at the begin: quoted Arabic, or a word spelled out on purpose. */
  readonly vocalised: boolean;
}

/** Most words have no half-space, and share this. */
const NO_CUTS: readonly number[] = [];

/** The words of a text in their order, as two lists of the same length: an object for each would cost more. */
export interface Words {
  readonly spelled: readonly Spelled[];
  /** UTF-16 offset of each. */
  readonly from: readonly number[];
}

/** Which units of the Arabic blocks belong to words. */
const IN_WORD = Uint8Array.from({ length: 0x700 }, (_, code) =>
  wordPattern().test(String.fromCharCode(code)) ? 1 : 0,
);

/** Words seen before, two in the places each hash names; a new one takes the place of that seen longest ago. */
const MEMORY_BITS = 16;
const memory = new Array<Spelled | undefined>(1 << MEMORY_BITS).fill(undefined);
/** Two hashes of each, beside each other: to look at the word itself is to wait for it, and no two words share both. */
const hashes = new Int32Array(1 << MEMORY_BITS);
const checks = new Int32Array(1 << MEMORY_BITS);

// Several rules ask about the same text, one after the other.
let lastText = '';
let lastWords: Words = { spelled: [], from: [] };

/** The words of a text in order. Runs of half-spaces alone are no words. */
export function wordsIn(text: string): Words {
  if (text !== lastText) {
    lastWords = findWords(text);
    lastText = text;
  }
  return lastWords;
}

// By hand, because it is the hottest loop of all: no slice and no look-up of a string for a known word.
function findWords(text: string): Words {
  const words: Spelled[] = [];
  const starts: number[] = [];
  const { length } = text;
  for (let from = 0; from < length; from++) {
    let code = text.charCodeAt(from);
    if (!isWordUnit(code)) continue;
    let to = from;
    let hash = 0;
    let check = 0;
    do {
      hash = grow(hash, code);
      check = (Math.imul(check, 31) + code) | 0;
      code = text.charCodeAt(++to);
    } while (isWordUnit(code));
    const spelled = spell(text, from, to, hash, check);
    if (spelled.letters !== '') {
      words.push(spelled);
      starts.push(from);
    }
    from = to;
  }
  return { spelled: words, from: starts };
}

/**
 * Tells the words of `mended`, which `edits` made of `text` by putting half-spaces into its words,
 * so that they need not be found again.
 */
export function followHalfSpaces(text: string, edits: readonly Edit[], mended: string): void {
  const { spelled, from } = wordsIn(text);
  const words = spelled.slice();
  const starts = from.slice();
  let next = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]! + next;
    starts[i] = start;
    const first = next;
    // Each of them is within a word, so before the next one.
    const end = from[i + 1] ?? Infinity;
    while (next < edits.length && edits[next]!.from < end) next++;
    if (next === first) continue;
    const word = spelled[i]!;
    words[i] = mendedOf(word, mended, start, start + word.text.length + next - first);
  }
  lastText = mended;
  lastWords = { spelled: words, from: starts };
}

function mendedOf(word: Spelled, text: string, from: number, to: number): Spelled {
  const { mended } = word;
  return mended && isAt(text, from, to, mended.text)
    ? mended
    : (word.mended = takeApart(text.slice(from, to)));
}

/** UTF-16 offset behind word `i`. */
export function endOfWord({ spelled, from }: Words, i: number): number {
  return from[i]! + spelled[i]!.text.length;
}

/** NaN, beyond the end, is none. */
function isWordUnit(code: number): boolean {
  return code < 0x700 ? IN_WORD[code] === 1 : code === 0x200c;
}

/** Offset within the written word of letter `index`: after all that belongs to the letter before it. */
export function offsetOfLetter({ text, letters: all }: Spelled, index: number): number {
  if (text.length === all.length) return index;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    if (isMark(text.charCodeAt(i)) || text[i] === HALF_SPACE) continue;
    if (letters === index) return i;
    letters++;
  }
  return text.length;
}

function spell(text: string, from: number, to: number, hash: number, check: number): Spelled {
  const newer = (hash >>> (32 - MEMORY_BITS)) & ~1;
  const older = newer + 1;
  const latest = hashes[newer] === hash && checks[newer] === check ? memory[newer] : undefined;
  if (latest) return latest;
  const known = hashes[older] === hash && checks[older] === check ? memory[older] : undefined;
  memory[older] = memory[newer];
  hashes[older] = hashes[newer]!;
  checks[older] = checks[newer]!;
  hashes[newer] = hash;
  checks[newer] = check;
  return (memory[newer] = known ?? takeApart(text.slice(from, to)));
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function takeApart(text: string): Spelled {
  const bare = withoutMarks(text);
  const pieces = bare.includes(HALF_SPACE) ? bare.split(HALF_SPACE).filter(Boolean) : [bare];
  const cuts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) cuts.push(length);
    length += piece.length;
  }
  const letters = pieces.length === 1 ? pieces[0]! : pieces.join('');
  const parts = pieces.map((piece) => new Piece(piece));
  return {
    text,
    scoredBy: undefined,
    cutBy: undefined,
    newCuts: NO_CUTS,
    leanBy: undefined,
    leanLeft: 0,
    leanRight: 0,
    letters,
    cuts: cuts.length > 0 ? cuts : NO_CUTS,
    first: parts[0] ?? NO_PIECE,
    last: parts.at(-1) ?? NO_PIECE,
    pieces: parts,
    scores: undefined,
    mended: undefined,
    spoken: isSpoken(letters),
    vocalised: isVocalised(text),
  };
}

function isVocalised(text: string): boolean {
  if (/^[أإٱ]/.test(text)) return true;
  let vowels = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x64c && code <= 0x650) || code === 0x652 || code === 0x670) vowels++;
  }
  return vowels > 1;
}
