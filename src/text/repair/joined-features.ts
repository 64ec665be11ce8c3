import { grow, hashOf, mix } from './hash.ts';
import type { KnownAround } from './known-words.ts';

/** Most letters looked at on each side of a place; the edge of the word counts as one. */
const REACH = 5;

/** Features of the known words around a place, and of what stands beside them. */
const KNOWN = 7;
const BESIDE = 4;

/** Most features a place can have. */
export const MOST_JOINED_FEATURES = (REACH + 1) * (REACH + 1) + 2 + KNOWN + BESIDE;

/** Lengths of known words are below this. */
const LENGTHS = 16;

const EDGE = 1;
const before = new Int32Array(REACH + 1);
const after = new Int32Array(REACH + 1);

/**
 * Hashes what surrounds the place before `word[at]`: each run of letters to the left with each run to the
 * right, both starting at the place; each side whole where it is longer than a run; how long the known words are
 * that end, begin and stand across there; and each side with what kind of known word the other has. Writes to `into`
 * and returns how many features it wrote.
 * `word` has no marks and no half-spaces; `0 < at < word.length`.
 */
export function joinedFeatures(
  word: string,
  at: number,
  known: KnownAround,
  into: Int32Array,
): number {
  const mostBefore = hashSide(word, at - 1, -1, before, 0x2545f491);
  const mostAfter = hashSide(word, at, 1, after, 0x1b873593);
  let count = 0;
  for (let a = 0; a <= mostBefore; a++)
    for (let b = 0; b <= mostAfter; b++) into[count++] = mix(before[a]!, after[b]!);
  const wholeLeft = hashOf(word, 0x51ed270b, 0, at);
  const wholeRight = hashOf(word, 0x2f0b4c47, at);
  if (at >= REACH) into[count++] = mix(wholeLeft, 1);
  if (word.length - at >= REACH) into[count++] = mix(wholeRight, 2);
  const ending = known.ending[at]!;
  const beginning = known.beginning[at]!;
  const across = known.across[at]!;
  // A side that is one known word by itself is more than one that only touches the place.
  const left = ending + (ending === at ? LENGTHS : 0);
  const right = beginning + (beginning === word.length - at ? LENGTHS : 0);
  into[count++] = mix(left * 64 + right, 3);
  into[count++] = mix(left, 4);
  into[count++] = mix(right, 5);
  into[count++] = mix(across, 6);
  into[count++] = mix(across * 64 + left, 7);
  into[count++] = mix(across * 64 + right, 8);
  into[count++] = mix((across * LENGTHS + ending) * LENGTHS + beginning, 9);
  // «دان» is a part of a compound beside a known word, and chance beside anything else.
  const leftKind = kindOf(ending, at);
  const rightKind = kindOf(beginning, word.length - at);
  into[count++] = mix(wholeLeft, 16 + rightKind);
  into[count++] = mix(wholeRight, 16 + leftKind);
  into[count++] = mix(before[Math.min(2, mostBefore)]!, 24 + rightKind);
  into[count++] = mix(after[Math.min(2, mostAfter)]!, 24 + leftKind);
  return count;
}

/** What touches a place on one side: 0 no known word, 1 a short one, 2 a longer one, 3 one that fills the side. */
function kindOf(known: number, side: number): number {
  if (known === 0) return 0;
  if (known === side) return 3;
  return known < 3 ? 1 : 2;
}

/** Fills `into[n]` with the hash of the `n` nearest letters on one side; returns the largest `n`. */
function hashSide(
  word: string,
  from: number,
  step: 1 | -1,
  into: Int32Array,
  seed: number,
): number {
  let hash = seed;
  into[0] = hash;
  for (let n = 1, i = from; n <= REACH; n++, i += step) {
    const inside = i >= 0 && i < word.length;
    hash = grow(hash, inside ? word.charCodeAt(i) : EDGE);
    into[n] = hash;
    if (!inside) return n;
  }
  return REACH;
}
