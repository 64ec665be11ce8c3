import { correctionOf, type EzafeCorrection } from './ezafe-correction.ts';
import {
  FEATURE_COUNT,
  LONE_FEATURE_COUNT,
  LONE_SPAN,
  REACH,
  features,
  sumOfWeights,
} from './features.ts';
import { readWeights } from './weights.ts';
import { WordMemory } from './word-memory.ts';
import { EDGE } from './word-traits.ts';

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

/** Tag of the word before the first one. */
const START = 2;
const STRIDE = EDGE.length;

/**
 * A tagger with the given weights (`ezafe.bin`).
 * @throws RangeError when the bytes are not its weights
 */
export function createEzafe(bytes: Uint8Array): Ezafe {
  const weights = readWeights(bytes);
  const memory = new WordMemory(weights);
  const addresses = new Int32Array(FEATURE_COUNT);
  // Numbers of the pieces of a sentence and their traits in a row, with edges on both sides: used for each sentence anew.
  let pieces = new Int32Array(256);
  let row = new Int32Array(pieces.length * STRIDE);

  const place = (at: number, piece: number): void => {
    if (at >= pieces.length) {
      pieces = doubled(pieces);
      row = doubled(row);
    }
    pieces[at] = piece;
    const { traits } = memory;
    const from = piece * STRIDE;
    const to = at * STRIDE;
    for (let k = 0; k < STRIDE; k++) row[to + k] = traits[from + k]!;
  };

  const guess = (at: number, before: number): number => {
    features(row, at - REACH, addresses, 0, LONE_FEATURE_COUNT);
    let sum = sumOfWeights(weights.features, addresses, 0, before, LONE_FEATURE_COUNT);
    const { lone } = memory;
    for (let k = 0; k < LONE_SPAN; k++) sum += lone[pieces[at + k - REACH]! * LONE_SPAN + k]!;
    return sum * weights.scale;
  };

  const scores = (
    words: readonly string[],
    corrections: readonly EzafeCorrection[] = [],
  ): Float32Array => {
    memory.tidy();
    const ends = new Int32Array(words.length);
    let end = 0;
    while (end < REACH) place(end++, 0);
    for (let i = 0; i < words.length; i++) {
      const first = memory.first(words[i]!);
      for (let k = 0; k < memory.count(first); k++) place(end++, first + k);
      ends[i] = end;
    }
    for (let k = 0; k < REACH; k++) place(end + k, 0);

    const { settled, texts } = memory;
    const result = new Float32Array(words.length).fill(-Infinity);
    let before = START;
    for (let i = 0, at = REACH; i < words.length; i++)
      for (; at < ends[i]!; at++) {
        const piece = pieces[at]!;
        const told = correctionOf(corrections, texts[piece]!, texts[pieces[at + 1]!]);
        const known = told ?? settled[piece]!;
        const score = Number.isNaN(known) ? guess(at, before) : known;
        before = score > 0 ? 1 : 0;
        result[i] = score;
      }
    return result;
  };

  return {
    scores,
    tag(words, corrections) {
      const found = scores(words, corrections);
      const tags = new Uint8Array(found.length);
      for (let i = 0; i < tags.length; i++) tags[i] = found[i]! > 0 ? 1 : 0;
      return tags;
    },
  };
}

function doubled(row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(row.length * 2);
  larger.set(row);
  return larger;
}
