import { hashOf, mix } from './hash.ts';

/** How many features a gap has. */
export const SPACED_FEATURES = 30;

/** Seeds of hashes that are also taken alone. */
const LEFT = 1;
const RIGHT = 2;
const LAST_3 = 13;
const FIRST_3 = 16;
const RIGHT_LAST_3 = 18;

/** What stands beyond a piece: nothing of its kind, a space, or a half-space. */
export type Edge = 0 | 1 | 2;

/** A word, or a part of one between half-spaces. `letters` has no marks and no half-spaces. */
export class Piece {
  private hashes: PieceHashes | undefined;

  constructor(readonly letters: string) {}

  /** Hashed once, and only where a gap beside it is looked at closely: at nine in ten none is. */
  get hashed(): PieceHashes {
    return (this.hashes ??= hash(this.letters));
  }
}

/** The hashes of a piece for every role it can play at a gap. */
interface PieceHashes {
  readonly left: number;
  readonly right: number;
  readonly beforeLeft: number;
  readonly afterRight: number;
  /** Hashes of the last and of the first 1, 2, 3 letters; `ends` again under other names for the right side. */
  readonly ends: readonly [number, number, number];
  readonly starts: readonly [number, number, number];
  readonly rightEnds: readonly [number, number];
}

function hash(letters: string): PieceHashes {
  return {
    left: hashOf(letters, LEFT),
    right: hashOf(letters, RIGHT),
    beforeLeft: hashOf(letters, 3),
    afterRight: hashOf(letters, 4),
    ends: [endOf(letters, 1, 11), endOf(letters, 2, 12), endOf(letters, 3, LAST_3)],
    starts: [startOf(letters, 1, 14), startOf(letters, 2, 15), startOf(letters, 3, FIRST_3)],
    rightEnds: [endOf(letters, 2, 17), endOf(letters, 3, RIGHT_LAST_3)],
  };
}

function endOf(letters: string, n: number, seed: number): number {
  return hashOf(letters, seed, Math.max(0, letters.length - n));
}

function startOf(letters: string, n: number, seed: number): number {
  return hashOf(letters, seed, 0, Math.min(n, letters.length));
}

/** The piece of no word: what stands beyond an edge of kind 0. */
export const NO_PIECE = new Piece('');

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
  const { leftEdge, rightEdge } = gap;
  const left = gap.left.hashed;
  const right = gap.right.hashed;
  const l = left.left;
  const r = right.right;
  const before = gap.beforeLeft.hashed.beforeLeft + leftEdge;
  const after = gap.afterRight.hashed.afterRight + rightEdge;
  // By index: taking arrays apart costs an iterator each, here millions of times.
  const e1 = left.ends[0];
  const e2 = left.ends[1];
  const e3 = left.ends[2];
  const s1 = right.starts[0];
  const s2 = right.starts[1];
  const s3 = right.starts[2];
  const f2 = right.rightEnds[0];
  const f3 = right.rightEnds[1];
  const lengths = Math.min(gap.left.letters.length, 6) * 8 + Math.min(gap.right.letters.length, 6);
  const both = mix(l, r);
  put(into, 0, 0, 0);
  put(into, 1, l, 0);
  put(into, 2, r, 0);
  put(into, 3, l, r);
  put(into, 4, e1, r);
  put(into, 5, e2, r);
  put(into, 6, e3, r);
  put(into, 7, l, s1);
  put(into, 8, l, s2);
  put(into, 9, l, s3);
  put(into, 10, e2, s2);
  put(into, 11, f2, l);
  put(into, 12, f3, 0);
  put(into, 13, s3, 0);
  put(into, 14, e3, 0);
  put(into, 15, r, after);
  put(into, 16, l, before);
  put(into, 17, r, before);
  put(into, 18, l, after);
  put(into, 19, lengths, 0);
  put(into, 20, l, leftEdge);
  put(into, 21, r, rightEdge);
  put(into, 22, e1, lengths);
  put(into, 23, f2, e2);
  put(into, 24, l, f3);
  put(into, 25, both, after);
  put(into, 26, both, before);
  put(into, 27, e2, lengths);
  put(into, 28, f2, lengths);
  put(into, 29, s2, f2);
}

/** The features of a piece on the left of a gap that need nothing else; returns how many. */
export function leftFeatures({ letters }: Piece, into: Int32Array): number {
  into[0] = feature(1, hashOf(letters, LEFT), 0);
  into[1] = feature(14, endOf(letters, 3, LAST_3), 0);
  return 2;
}

/** The features of a piece on the right of a gap that need nothing else; returns how many. */
export function rightFeatures({ letters }: Piece, into: Int32Array): number {
  into[0] = feature(2, hashOf(letters, RIGHT), 0);
  into[1] = feature(12, endOf(letters, 3, RIGHT_LAST_3), 0);
  into[2] = feature(13, startOf(letters, 3, FIRST_3), 0);
  return 3;
}

function put(into: Int32Array, kind: number, a: number, b: number): void {
  into[kind] = feature(kind, a, b);
}

function feature(kind: number, a: number, b: number): number {
  return mix(Math.imul(a, 31) + kind, b + kind);
}
