import { isLoose, mayBeLoose } from './affixes.ts';
import { isBound } from './bound.ts';
import {
  leftFeatures,
  rightFeatures,
  SPACED_FEATURES,
  spacedFeatures,
  type Gap,
} from './spaced-features.ts';
import { readWeights, type Weights } from './weights.ts';
import type { Spelled } from './words.ts';

const features = new Int32Array(SPACED_FEATURES);

/** Of gaps whose two sides alone speak against it this strongly, next to none is to be closed. */
const HOPELESS = -3.3;

/**
 * By so much the weights are less sure of «شهر های», «زود تر» and «خانه ی» than of «کتاب ها», in log-odds: right text has no
 * half-space there that they could have learned from.
 */
const UNSEEN = 4;

/** By so much they are less sure of «آسفالت ریزی», the less the rarer its first word is. */
const BOUND = 1.5;

/** Knows which spaces stand where a half-space should. */
export class SpacedModel {
  private constructor(private readonly weights: Weights) {}

  /** @throws RangeError when the bytes are not the shipped data file. */
  static decode(bytes: Uint8Array): SpacedModel {
    return new SpacedModel(readWeights(bytes, 0).weights);
  }

  /** Log-odds that the gap should be a half-space. */
  score(gap: Gap): number {
    spacedFeatures(gap, features);
    const learned = this.weights.sum(features, SPACED_FEATURES);
    const { left, right } = gap;
    if (isLoose(left.letters, right.letters)) return learned + UNSEEN;
    return isBound(left.letters, right.letters) ? learned + BOUND : learned;
  }

  /** Whether a gap between these can reach `bar` at all: nine in ten cannot, and this costs little. */
  mayJoin(left: Spelled, right: Spelled, bar: number): boolean {
    if (left.leanBy !== this) this.lean(left);
    if (right.leanBy !== this) this.lean(right);
    return left.leanLeft + right.leanRight > (HOPELESS + bar / 4) * this.weights.scale;
  }

  private lean(word: Spelled): void {
    word.leanBy = this;
    word.leanLeft = this.weights.steps(features, leftFeatures(word.last, features));
    word.leanRight = this.weights.steps(features, rightFeatures(word.first, features));
    if (mayBeLoose(word.first.letters)) word.leanRight += UNSEEN * this.weights.scale;
  }
}
