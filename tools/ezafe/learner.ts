import {
  FEATURE_BITS,
  FEATURE_COUNT,
  WORD_FEATURE_COUNT,
  features,
  sumOfWeights,
  tagged,
  traitRow,
} from '../../src/text/ezafe/features.ts';
import { wordTraits, type WordTraits } from '../../src/text/ezafe/word-traits.ts';
import type { Sentence } from './corpus.ts';
import { random } from './random.ts';

/** A sentence with the feature addresses of its words, and how much it counts. */
export interface Example {
  readonly sentence: Sentence;
  readonly addresses: Int32Array;
  readonly weight: number;
}

/** How to run over the examples. */
export interface Course {
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

const START = 2;
const PULL_TO_ZERO = 1e-5;

/** Weights under training: logistic loss, Adagrad, one hashed table. */
export class Learner {
  readonly weights = new Float32Array(1 << FEATURE_BITS);
  private readonly squares = new Float32Array(1 << FEATURE_BITS).fill(1e-6);

  /** @param kept when given, only these addresses may have a weight (1 = kept) */
  constructor(private readonly kept?: Uint8Array) {}

  /** Runs the course and settles on the mean of the weights after each epoch of its second half. */
  train(examples: readonly Example[], { epochs, rate, seed }: Course): void {
    const next = random(seed);
    const order = examples.map((_, i) => i);
    const sums = new Float32Array(this.weights.length);
    const settled = Math.floor(epochs / 2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, next);
      for (const i of order) this.learn(examples[i]!, rate, next);
      if (epoch >= settled) this.weights.forEach((weight, i) => (sums[i]! += weight));
    }
    this.weights.set(sums.map((sum) => sum / (epochs - settled)));
  }

  private learn({ sentence, addresses, weight }: Example, rate: number, next: () => number): void {
    let before = START;
    sentence.targets.forEach((target, i) => {
      const at = i * FEATURE_COUNT;
      const score = sumOfWeights(this.weights, addresses, at, before);
      const guess = score > 0 ? 1 : 0;
      if (target < 0) {
        before = guess;
        return;
      }
      const slope = (1 / (1 + Math.exp(-score)) - target) * weight;
      if (Math.abs(slope) > 1e-3)
        for (let k = 0; k < FEATURE_COUNT; k++) {
          const untagged = addresses[at + k]!;
          this.step(k < WORD_FEATURE_COUNT ? untagged : tagged(untagged, before), slope, rate);
        }
      // Half of the time the tag that the tagger itself would give: it must live with its own mistakes.
      before = next() < 0.5 ? (target > 0.5 ? 1 : 0) : guess;
    });
  }

  private step(address: number, slope: number, rate: number): void {
    if (this.kept && this.kept[address] === 0) return;
    const pull = slope + PULL_TO_ZERO * this.weights[address]!;
    this.squares[address]! += pull * pull;
    this.weights[address]! -= (rate * pull) / Math.sqrt(this.squares[address]!);
  }
}

/** Scores (log-odds) of the words of an example, tagged greedily from the first to the last. */
export function scores(weights: ArrayLike<number>, addresses: Int32Array): Float32Array {
  const result = new Float32Array(addresses.length / FEATURE_COUNT);
  let before = START;
  for (let i = 0; i < result.length; i++) {
    const score = sumOfWeights(weights, addresses, i * FEATURE_COUNT, before);
    result[i] = score;
    before = score > 0 ? 1 : 0;
  }
  return result;
}

/** Turns sentences of plain words into examples; `clusterOf` gives the distributional class. */
export function examplesFrom(
  sentences: readonly Sentence[],
  weight: number,
  clusterOf: (plain: string) => number,
  traits: Map<string, WordTraits>,
): Example[] {
  const traitsOf = (word: string): WordTraits => {
    const known = traits.get(word) ?? wordTraits(word, clusterOf(word));
    traits.set(word, known);
    return known;
  };
  return sentences.map((sentence) => {
    const row = traitRow(sentence.words.map(traitsOf));
    const addresses = new Int32Array(sentence.words.length * FEATURE_COUNT);
    sentence.words.forEach((_, i) => features(row, i, addresses, i * FEATURE_COUNT));
    return { sentence, addresses, weight };
  });
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
