import { HALF_SPACE, wordPattern } from '../../src/text/repair/alphabet.ts';
import {
  NO_PIECE,
  SPACED_FEATURES,
  spacedFeatures,
  type Edge,
  Piece,
} from '../../src/text/repair/spaced-features.ts';
import { clean, type Corpus } from './corpus.ts';
import { ExampleList } from './example-list.ts';
import { randomNumbers, trainLogistic, type Recipe } from './logistic.ts';

const RECIPE: Recipe = {
  bits: 19,
  epochs: 6,
  rate: 0.05,
  sparsity: 0.5,
  sharpness: 1.2,
  steps: 15,
  reach: 3,
};
/** Every sentence is seen with this share of its half-spaces turned to spaces. */
const DAMAGE = [1, 0.3];
/** Wikipedia words with fewer uses than this teach nothing. */
const RARE = 5;
const HEAVIEST = 3;

interface Damaged {
  readonly pieces: Piece[];
  /** What follows each piece, and whether it was a half-space. */
  readonly edges: Edge[];
  readonly answers: boolean[];
}

/** Trains the model of spaces that should be half-spaces; returns the bytes that `SpacedModel.decode` reads. */
export function trainSpaced(corpus: Corpus): Uint8Array {
  const examples = new ExampleList();
  const random = randomNumbers(7);
  const features = new Int32Array(SPACED_FEATURES);
  const teach = ({ pieces, edges, answers }: Damaged, weight: number): void => {
    const piece = (i: number, edge: Edge): Piece => (edge === 0 ? NO_PIECE : pieces[i]!);
    for (let i = 0; i + 1 < pieces.length; i++) {
      if (edges[i] !== 1) continue;
      const leftEdge = edges[i - 1] ?? 0;
      const rightEdge = edges[i + 1]!;
      const gap = {
        beforeLeft: piece(i - 1, leftEdge),
        leftEdge,
        left: pieces[i]!,
        right: pieces[i + 1]!,
        rightEdge,
        afterRight: piece(i + 2, rightEdge),
      };
      spacedFeatures(gap, features);
      examples.add(features, SPACED_FEATURES, answers[i] ? 1 : 0, weight);
    }
  };
  for (const { sentences } of corpus.sources)
    for (const sentence of sentences)
      for (const share of DAMAGE) teach(damage(sentence, share, random), 1);
  for (const [word, count] of corpus.wikipedia)
    if (count >= RARE && word.includes(HALF_SPACE))
      teach(damage(word, 1, random), Math.min(HEAVIEST, Math.log2(count) / 4));
  return trainLogistic(examples.done(), RECIPE);
}

function damage(sentence: string, share: number, random: () => number): Damaged {
  const damaged: Damaged = { pieces: [], edges: [], answers: [] };
  let end = 0;
  for (const { 0: word, index } of sentence.matchAll(wordPattern())) {
    if (damaged.pieces.length > 0) {
      damaged.edges.push(sentence.slice(end, index) === ' ' ? 1 : 0);
      damaged.answers.push(false);
    }
    clean(word)
      .split(HALF_SPACE)
      .forEach((letters, i) => {
        if (i > 0) {
          const broken = random() < share;
          damaged.edges.push(broken ? 1 : 2);
          damaged.answers.push(broken);
        }
        damaged.pieces.push(new Piece(letters));
      });
    end = index + word.length;
  }
  damaged.edges.push(0);
  damaged.answers.push(false);
  return damaged;
}
