import { hashOf, mix } from './hash.ts';

/** How many features a gap has. */
export const SPACED_FEATURES = 30;

/** What stands beyond a piece: nothing of its kind, a space, or a half-space. */
export type Edge = 0 | 1 | 2;

/** A word, or a part of one between half-spaces, hashed once for every role it can play at a gap. */
export interface Piece {
  readonly letters: string;
  readonly left: number;
  readonly right: number;
  readonly beforeLeft: number;
  readonly afterRight: number;
  /** Hashes of the last and of the first 1, 2, 3 letters; `ends` again under other names for the right side. */
  readonly ends: readonly [number, number, number];
  readonly starts: readonly [number, number, number];
  readonly rightEnds: readonly [number, number];
}

/** Hashes a piece. `letters` has no marks and no half-spaces. */
export function pieceOf(letters: string): Piece {
  const { length } = letters;
  const end = (n: number, seed: number): number => hashOf(letters, seed, Math.max(0, length - n));
  const start = (n: number, seed: number): number => hashOf(letters, seed, 0, Math.min(n, length));
  return {
    letters,
    left: hashOf(letters, 1),
    right: hashOf(letters, 2),
    beforeLeft: hashOf(letters, 3),
    afterRight: hashOf(letters, 4),
    ends: [end(1, 11), end(2, 12), end(3, 13)],
    starts: [start(1, 14), start(2, 15), start(3, 16)],
    rightEnds: [end(2, 17), end(3, 18)],
  };
}

/** The piece of no word: what stands beyond an edge of kind 0. */
export const NO_PIECE = pieceOf('');

/** A single space between two words, and what stands around it. */
export interface Gap {
  readonly beforeLeft: Piece;
  readonly leftEdge: Edge;
  readonly left: Piece;
  readonly right: Piece;
  readonly rightEdge: Edge;
  readonly afterRight: Piece;
}

/** Hashes a gap's features into `into`, which holds at least `SPACED_FEATURES`. */
export function spacedFeatures(gap: Gap, into: Int32Array): void {
  const { left, right, leftEdge, rightEdge } = gap;
  const l = left.left;
  const r = right.right;
  const before = gap.beforeLeft.beforeLeft + leftEdge;
  const after = gap.afterRight.afterRight + rightEdge;
  const [e1, e2, e3] = left.ends;
  const [s1, s2, s3] = right.starts;
  const [f2, f3] = right.rightEnds;
  const lengths = Math.min(left.letters.length, 6) * 8 + Math.min(right.letters.length, 6);
  const both = mix(l, r);
  let count = 0;
  const add = (a: number, b: number): void => {
    into[count] = mix(Math.imul(a, 31) + count, b + count);
    count++;
  };
  add(0, 0);
  add(l, 0);
  add(r, 0);
  add(l, r);
  add(e1, r);
  add(e2, r);
  add(e3, r);
  add(l, s1);
  add(l, s2);
  add(l, s3);
  add(e2, s2);
  add(f2, l);
  add(f3, 0);
  add(s3, 0);
  add(e3, 0);
  add(r, after);
  add(l, before);
  add(r, before);
  add(l, after);
  add(lengths, 0);
  add(l, leftEdge);
  add(r, rightEdge);
  add(e1, lengths);
  add(f2, e2);
  add(l, f3);
  add(both, after);
  add(both, before);
  add(e2, lengths);
  add(f2, lengths);
  add(s2, f2);
}
