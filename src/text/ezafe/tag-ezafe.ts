import { correctionOf, type EzafeCorrection } from './ezafe-correction.ts';
import { ezafeTokens } from './ezafe-tokens.ts';
import {
  FEATURE_COUNT,
  LONE_FEATURE_COUNT,
  REACH,
  features,
  loneSums,
  sumOfWeights,
  traitRow,
} from './features.ts';

import { plainWord } from './plain-word.ts';
import { readWeights } from './weights.ts';
import { EDGE, wordTraits, type WordTraits } from './word-traits.ts';
import { writtenEzafe } from './written-ezafe.ts';

/** Tells which words of Persian text carry the unwritten ezafe. */
export interface Ezafe {
  /**
   * 1 for each word that carries ezafe, else 0; as long as `words`. Words are the tokens of a text in
   * order, punctuation apart or glued; a mark that is already written is trusted; corrections win.
   */
  tag(words: readonly string[], corrections?: readonly EzafeCorrection[]): Uint8Array;
  /** The log-odds behind `tag`: ezafe above 0, ±Infinity where it is written or corrected. */
  scores(words: readonly string[], corrections?: readonly EzafeCorrection[]): Float32Array;
}

/** So many distinct words are remembered with their traits; more than that and the memory starts anew. */
const REMEMBERED = 20_000;

/** Tag of the word before the first one. */
const START = 2;

interface Known {
  readonly text: string;
  readonly traits: WordTraits;
  /** What it adds to the sum of the word at −REACH … +REACH from it: `lone[offset + REACH]`. */
  readonly lone: Int32Array;
  /** ±Infinity where nothing needs to be guessed. */
  readonly settled: number | undefined;
}

/**
 * A tagger with the given weights (`ezafe.bin`).
 * @throws RangeError when the bytes are not its weights
 */
export function createEzafe(bytes: Uint8Array): Ezafe {
  const weights = readWeights(bytes);
  const memory = new Map<string, readonly Known[]>();
  const addresses = new Int32Array(FEATURE_COUNT);

  const edge: Known = {
    text: '',
    traits: EDGE,
    lone: loneSums(weights.features, EDGE),
    settled: -Infinity,
  };
  const edges = Array<Known>(REACH).fill(edge);

  const learn = (text: string): Known => {
    const plain = plainWord(text);
    const traits = wordTraits(plain, weights.clusterOf(plain));
    return {
      text,
      traits,
      lone: loneSums(weights.features, traits),
      settled: settledBy(text, plain),
    };
  };
  /** The pieces of a word: punctuation glued to it is apart. */
  const know = (word: string): readonly Known[] => {
    const known = memory.get(word);
    if (known) return known;
    const fresh = ezafeTokens(word).map((token) => learn(token.text));
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(word, fresh);
    return fresh;
  };

  const scores = (
    words: readonly string[],
    corrections: readonly EzafeCorrection[] = [],
  ): Float32Array => {
    const known = words.map(know);
    const pieces = [...edges, ...known.flat(), ...edges];
    const row = traitRow(pieces.slice(REACH, -REACH).map((piece) => piece.traits));
    const guess = (at: number, before: number): number => {
      features(row, at - REACH, addresses, 0, LONE_FEATURE_COUNT);
      let sum = sumOfWeights(weights.features, addresses, 0, before, LONE_FEATURE_COUNT);
      for (let k = -REACH; k <= REACH; k++) sum += pieces[at + k]!.lone[k + REACH]!;
      return sum * weights.scale;
    };
    let at = REACH;
    let before = START;
    return Float32Array.from(known, (own) => {
      let score = -Infinity;
      for (let end = at + own.length; at < end; at++) {
        const { text, settled } = pieces[at]!;
        score =
          correctionOf(corrections, text, pieces[at + 1]!.text) ?? settled ?? guess(at, before);
        before = score > 0 ? 1 : 0;
      }
      return score;
    });
  };

  return {
    scores,
    tag: (words, corrections) =>
      Uint8Array.from(scores(words, corrections), (score) => (score > 0 ? 1 : 0)),
  };
}

function settledBy(text: string, plain: string): number | undefined {
  if (writtenEzafe(text)) return Infinity;
  return /\p{Script=Arabic}/u.test(plain) && /\p{L}$/u.test(plain) ? undefined : -Infinity;
}
