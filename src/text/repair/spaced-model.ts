import { SPACED_FEATURES, spacedFeatures, type Gap } from './spaced-features.ts';
import { readWeights, type Weights } from './weights.ts';

const features = new Int32Array(SPACED_FEATURES);

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
    return this.weights.sum(features, SPACED_FEATURES);
  }
}
