import { correctionOf, type EzafeCorrection } from './ezafe-correction.ts';
import { ezafeTokens } from './ezafe-tokens.ts';
import { FEATURE_COUNT, features, sumOfWeights } from './features.ts';

import { plainWord } from './plain-word.ts';
import { readWeights } from './weights.ts';
import { wordTraits, type WordTraits } from './word-traits.ts';
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
  readonly traits: WordTraits;
  /** No letters: cannot carry ezafe. */
  readonly silent: boolean;
}

/**
 * A tagger with the given weights (`ezafe.bin`).
 * @throws RangeError when the bytes are not its weights
 */
export function createEzafe(bytes: Uint8Array): Ezafe {
  const weights = readWeights(bytes);
  const memory = new Map<string, Known>();
  const addresses = new Int32Array(FEATURE_COUNT);

  const know = (word: string): Known => {
    const known = memory.get(word);
    if (known) return known;
    const plain = plainWord(word);
    const fresh = {
      traits: wordTraits(plain, weights.clusterOf(plain)),
      silent: !/\p{Script=Arabic}/u.test(plain) || !/\p{L}$/u.test(plain),
    };
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(word, fresh);
    return fresh;
  };

  const scores = (
    words: readonly string[],
    corrections: readonly EzafeCorrection[] = [],
  ): Float32Array => {
    const parts: string[] = [];
    const owners: number[] = [];
    words.forEach((word, owner) => {
      for (const token of ezafeTokens(word)) {
        parts.push(token.text);
        owners.push(owner);
      }
    });
    const known = parts.map(know);
    const traits = known.map((word) => word.traits);
    const result = new Float32Array(words.length).fill(-Infinity);
    let before = START;
    parts.forEach((part, i) => {
      let score = -Infinity;
      if (writtenEzafe(part)) score = Infinity;
      else if (!known[i]!.silent) {
        features(traits, i, addresses, 0);
        score = sumOfWeights(weights.features, addresses, 0, before) * weights.scale;
      }
      score = correctionOf(corrections, part, parts[i + 1]) ?? score;
      before = score > 0 ? 1 : 0;
      result[owners[i]!] = score;
    });
    return result;
  };

  return {
    scores,
    tag: (words, corrections) =>
      Uint8Array.from(scores(words, corrections), (score) => (score > 0 ? 1 : 0)),
  };
}
