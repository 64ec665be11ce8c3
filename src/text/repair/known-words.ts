import { grow, hashOf } from './hash.ts';

/** Longest known word, in letters. */
export const LONGEST_KNOWN = 9;
/** Shortest; single letters are everywhere. */
export const SHORTEST_KNOWN = 2;

/** Bits of a hash that are kept: of unknown words one in a hundred looks known, in training as in use. */
const BITS = 21;
const SEED = 0x3c6ef372;
/** A byte of this value says that the next hash is further away. */
export const FAR = 255;

/** Common words and common parts of words, of which only hashes are kept. */
export class KnownWords {
  private last = noneAround(64);

  /** A bit for each hash. */
  private constructor(private readonly known: Uint8Array) {}

  /**
   * Reads at `at` the number of bytes (three, the lowest first), then the distances between the sorted hashes.
   * Returns also the offset of the first byte behind them.
   * @throws RangeError when the bytes end too early.
   */
  static decode(bytes: Uint8Array, at: number): { words: KnownWords; end: number } {
    const [low = 0, middle = 0, high = 0] = bytes.subarray(at, at + 3);
    const end = at + 3 + low + (middle << 8) + (high << 16);
    if (end > bytes.length || end === at + 3)
      throw new RangeError(`No known words at byte ${at} of ${bytes.length}`);
    const known = new Uint8Array(1 << (BITS - 3));
    let hash = 0;
    for (const distance of bytes.subarray(at + 3, end)) {
      hash += distance;
      if (distance < FAR && hash < 1 << BITS) known[hash >>> 3]! |= 1 << (hash & 7);
    }
    return { words: new KnownWords(known), end };
  }

  /**
   * For each place of a word the longest known words that end, begin and stand across there. True until the next
   * call: every word of a text is asked for, and new arrays for each would cost more than the search.
   */
  around(word: string): KnownAround {
    if (word.length >= this.last.ending.length) this.last = noneAround(2 * word.length);
    const { ending, beginning, across } = this.last;
    for (const lengths of [ending, beginning, across]) lengths.fill(0, 0, word.length + 1);
    for (let from = 0; from < word.length; from++) {
      let hash = SEED;
      for (let to = from + 1; to <= word.length && to - from <= LONGEST_KNOWN; to++) {
        hash = grow(hash, word.charCodeAt(to - 1));
        const length = to - from;
        if (length < SHORTEST_KNOWN || !this.has(bucket(hash))) continue;
        beginning[from] = length;
        if (length > ending[to]!) ending[to] = length;
        if (length === word.length) continue;
        for (let at = from + 1; at < to; at++) if (length > across[at]!) across[at] = length;
      }
    }
    return this.last;
  }

  /** Whether a whole word is known. */
  includes(word: string): boolean {
    const { length } = word;
    return length >= SHORTEST_KNOWN && length <= LONGEST_KNOWN && this.has(hashOfKnown(word));
  }

  private has(hash: number): boolean {
    return (this.known[hash >>> 3]! & (1 << (hash & 7))) !== 0;
  }
}

/** Lengths in letters, by place; 0 where none is known. The whole word is never one that stands across. */
export interface KnownAround {
  readonly ending: Uint8Array;
  readonly beginning: Uint8Array;
  readonly across: Uint8Array;
}

function noneAround(places: number): KnownAround {
  return {
    ending: new Uint8Array(places),
    beginning: new Uint8Array(places),
    across: new Uint8Array(places),
  };
}

/** The hash that stands for a known word: `BITS` bits. */
export function hashOfKnown(word: string): number {
  return bucket(hashOf(word, SEED));
}

function bucket(hash: number): number {
  return Math.imul(hash, 0x27d4eb2f) >>> (32 - BITS);
}
