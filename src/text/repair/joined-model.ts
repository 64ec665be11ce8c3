import { HALF_SPACE, endsOpen } from './alphabet.ts';
import { scoreBehindHeh, scorePluralWithIs } from './behind-heh.ts';
import { scoreByForm } from './by-form.ts';
import { hashOf, mix } from './hash.ts';
import { scoreInflected } from './inflected.ts';
import { joinedFeatures, MOST_JOINED_FEATURES } from './joined-features.ts';
import { KnownWords } from './known-words.ts';
import { prefixOfVerb } from './verbs.ts';
import { readWeights, type Weights } from './weights.ts';
import type { Surroundings } from './surroundings.ts';
import type { WordScores } from './word-scores.ts';
import type { Spelled } from './words.ts';

/** Longest word looked at, in letters; longer runs are no words. */
const LONGEST = 40;
/** Shorter words have no parts: «لق». */
const SHORTEST = 3;
/** A word of the list of exceptions is at least this sure, either way. */
const EXCEPTION = 1;

/** Before the form of a verb «می» is at least this sure. */
const VERB = 5;

const features = new Int32Array(MOST_JOINED_FEATURES);
const NOWHERE: WordScores = { at: [], best: -Infinity };

/** Knows where the half-spaces of a word stood that was saved without them. */
export class JoinedModel {
  private constructor(
    private readonly weights: Weights,
    private readonly context: Weights,
    private readonly known: KnownWords,
    private readonly exceptions: ReadonlyMap<string, string>,
  ) {}

  /** @throws RangeError when the bytes are not the shipped data file. */
  static decode(bytes: Uint8Array): JoinedModel {
    const letters = readWeights(bytes, 0);
    const context = readWeights(bytes, letters.end);
    const known = KnownWords.decode(bytes, context.end);
    const words = readWords(bytes.subarray(known.end));
    const exceptions = new Map(words.map((word) => [word.replaceAll(HALF_SPACE, ''), word]));
    return new JoinedModel(letters.weights, context.weights, known.words, exceptions);
  }

  /** Scores a word, once; of verbs and of what has an ending more is known than the letters tell. */
  scoresOf(word: Spelled): WordScores {
    if (word.scoredBy === this && word.scores) return word.scores;
    word.scoredBy = this;
    const { letters } = word;
    if (letters.length < SHORTEST || letters.length > LONGEST) return (word.scores = NOWHERE);
    const at = this.places(letters);
    scoreVerb(letters, at);
    if (!this.isCommon(letters)) {
      scoreInflected(letters, at, this.places);
      scoreBehindHeh(letters, at, this.isCommon);
      scorePluralWithIs(letters, at, this.isCommon);
      scoreByForm(letters, at, this.isCommon);
    }
    return (word.scores = scoresOf(at));
  }

  /** Scores a word without marks and half-spaces. */
  scores(word: string): WordScores {
    return scoresOf(this.places(word));
  }

  private readonly places = (word: string): number[] => {
    if (word.length < 2 || word.length > LONGEST) return [];
    const known = this.known.around(word);
    const spelling = this.exceptions.get(word);
    const at = new Array<number>(word.length).fill(-Infinity);
    let cuts = 0;
    for (let i = 1; i < word.length; i++) {
      const cut = spelling?.[i + cuts] === HALF_SPACE;
      if (cut) cuts++;
      if (endsOpen(word, i) || isOneBehindSoundedHeh(word, i)) continue;
      const score = this.weights.sum(features, joinedFeatures(word, i, known, features));
      if (spelling === undefined) at[i] = score;
      else at[i] = cut ? Math.max(score, EXCEPTION) : Math.min(score, -EXCEPTION);
    }
    return at;
  };

  /** Whether a word is a common one by itself. */
  readonly isCommon = (word: string): boolean => this.known.includes(word);

  /** Log-odds that a word in «های» among these words ends in «ه‌ای» (one, some) and not in «‌های» (plural). */
  towardsOne(word: Spelled, words: Surroundings): number {
    const count = contextFeatures(word.letters, words, features);
    return leadOfOne(this.scoresOf(word).at) + this.context.sum(features, count);
  }
}

/**
 * How much surer a word in «های» is of «ه‌ای» than of «‌های», by the scores of its letters. Where no half-space can stand before
 * «های», the one before «ای» competes with none.
 */
export function leadOfOne(at: readonly number[]): number {
  const plural = at.at(-3)!;
  const one = at.at(-2)!;
  return plural === -Infinity ? one : one - plural;
}

/** Whether what stands before «ای» ends in a ه that is no vowel and takes no «ای»: «آهای», «راهای». */
function isOneBehindSoundedHeh(word: string, at: number): boolean {
  return at === word.length - 2 && word.endsWith('ای') && /[اآ]ه$/.test(word.slice(0, at));
}

function scoreVerb(word: string, at: number[]): void {
  const place = prefixOfVerb(word);
  if (place > 0) at[place] = Math.max(at[place]!, VERB);
}

function scoresOf(at: readonly number[]): WordScores {
  let best = -Infinity;
  for (let i = 1; i < at.length; i++) if (at[i]! > best) best = at[i]!;
  return { at, best };
}

/**
 * Sorted words. A byte below 32 begins a word: how many units it shares with the word before. Then one byte
 * a letter, its place in the Arabic block; 32 is a half-space.
 */
function readWords(bytes: Uint8Array): string[] {
  const words: string[] = [];
  let word = '';
  for (const byte of bytes) {
    if (byte < 32) {
      words.push(word);
      word = word.slice(0, byte);
    } else word += byte === 32 ? HALF_SPACE : String.fromCharCode(0x600 + byte);
  }
  return [...words, word].filter(Boolean);
}

/** Hashes a word with the words around it into `into`; returns how many features it wrote. */
export function contextFeatures(word: string, words: Surroundings, into: Int32Array): number {
  const { before, beforeThat, after, afterThat } = words;
  const hashes = [
    hashOf(before, 21),
    hashOf(after, 22),
    hashOf(beforeThat, 23),
    hashOf(afterThat, 24),
    hashOf(before.slice(-2), 25),
    hashOf(after.slice(-2), 26),
    hashOf(after.slice(0, 2), 27),
    hashOf(after.slice(-1), 28),
    hashOf(word, 29),
    mix(hashOf(word, 30), hashOf(before, 21)),
    mix(hashOf(word, 31), hashOf(after, 22)),
  ];
  hashes.forEach((hash, i) => (into[i] = mix(hash, i)));
  return hashes.length;
}
