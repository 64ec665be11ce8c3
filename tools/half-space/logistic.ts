/** Examples in a row: the features of example `i` are `features[starts[i] … starts[i + 1])`. */
export interface Examples {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** The share of uses in which the answer is yes, 0–1. */
  readonly targets: Float32Array;
  readonly weights: Float32Array;
  /** Log-odds that are known without the features, which learn only what they do not tell. */
  readonly offsets: Float32Array;
}

/** How to train. */
export interface Recipe {
  readonly bits: number;
  readonly epochs: number;
  /** How far each step goes: the less, the less a weight believes what few examples say. */
  readonly rate: number;
  /** The greater, the more weights stay nought and the smaller the data. */
  readonly sparsity: number;
  /** Weights held back by a small rate or by sparsity are multiplied by this, for log-odds that mean what they say. */
  readonly sharpness: number;
  /** Steps of a byte on each side of nought, and the logit they reach. */
  readonly steps: number;
  readonly reach: number;
}

const SOFTNESS = 0.03;
const NEGLIGIBLE = 1e-4;

/**
 * Logistic regression over hashed features by follow-the-regularised-leader with per-weight rates,
 * in the layout that `readWeights` reads. The same examples give the same bytes.
 */
export function trainLogistic(examples: Examples, recipe: Recipe): Uint8Array {
  const { features, starts, targets, weights, offsets } = examples;
  const { bits, epochs, rate, sparsity, sharpness, steps, reach } = recipe;
  const shift = 32 - bits;
  const values = new Float32Array(1 << bits);
  const sums = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits);
  const order = Int32Array.from(targets, (_, i) => i);
  const random = randomNumbers(12345);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const from = starts[example]!;
      const to = starts[example + 1]!;
      let logit = offsets[example]!;
      for (let f = from; f < to; f++) logit += values[features[f]! >>> shift]!;
      const slope = (1 / (1 + Math.exp(-logit)) - targets[example]!) * weights[example]!;
      if (Math.abs(slope) < NEGLIGIBLE) continue;
      for (let f = from; f < to; f++) {
        const i = features[f]! >>> shift;
        const seen = squares[i]!;
        const root = Math.sqrt(seen + slope * slope);
        const sum = sums[i]! + slope - ((root - Math.sqrt(seen)) / rate) * values[i]!;
        sums[i] = sum;
        squares[i] = seen + slope * slope;
        const beyond = Math.abs(sum) - sparsity;
        values[i] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond * rate) / (SOFTNESS + root);
      }
    }
  }
  const scale = Math.round(steps / reach);
  const bytes = new Uint8Array(2 + values.length);
  bytes[0] = bits;
  bytes[1] = scale;
  values.forEach((value, i) => {
    bytes[2 + i] = Math.max(-steps, Math.min(steps, Math.round(value * sharpness * scale)));
  });
  return bytes;
}

/** Numbers in [0, 1) that are the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
