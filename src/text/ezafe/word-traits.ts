import { closedClass } from './closed-class.ts';
import { wordHash } from './word-hash.ts';

/** What the tagger sees of one word: position of each trait in `WordTraits`. */
export const TRAIT = {
  word: 0,
  suffix1: 1,
  suffix2: 2,
  suffix3: 3,
  suffix4: 4,
  prefix2: 5,
  prefix3: 6,
  head: 7,
  tail: 8,
  closed: 9,
  cluster: 10,
} as const;

/** Hashed traits of one word, indexed by `TRAIT`. */
export type WordTraits = Int32Array;

/** Traits of what stands before the first and after the last word. */
export const EDGE: WordTraits = new Int32Array(11).fill(0x1234567);

/** Traits of a plain word; `cluster` is its distributional class, 0 when unknown. */
export function wordTraits(word: string, cluster: number): WordTraits {
  const { length } = word;
  const whole = wordHash(word, 0, length, 11);
  const suffix = (size: number): number =>
    length > size
      ? wordHash(word, length - size, length, 20 + size)
      : wordHash(word, 0, length, 30);
  const joint = word.indexOf('\u200c');
  return Int32Array.of(
    whole,
    suffix(1),
    suffix(2),
    suffix(3),
    suffix(4),
    length > 2 ? wordHash(word, 0, 2, 41) : whole,
    length > 3 ? wordHash(word, 0, 3, 42) : whole,
    joint < 0 ? whole : wordHash(word, 0, joint, 11),
    joint < 0 ? 7 : wordHash(word, word.lastIndexOf('\u200c') + 1, length, 52),
    Math.imul(closedClass(word) + 1, 0x9e3779b1),
    Math.imul(cluster + 1, 0x85ebca6b),
  );
}
