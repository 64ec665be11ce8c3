import { FEATURE_COUNT, WORD_FEATURE_COUNT, tagged } from '../../src/text/ezafe/features.ts';
import { plainWord } from '../../src/text/ezafe/plain-word.ts';
import { CLUSTER_BITS, clusterAddress } from '../../src/text/ezafe/weights.ts';
import type { WordTraits } from '../../src/text/ezafe/word-traits.ts';
import type { Sentence } from './corpus.ts';
import { examplesFrom, Learner, type Example } from './learner.ts';
import { packWeights } from './pack-weights.ts';
import { wordClusters } from './word-clusters.ts';

/** What the tagger learns from. */
export interface Lessons {
  /** Labelled by trees: every word. */
  readonly trees: readonly Sentence[];
  /** Written and labelled for the tagger. */
  readonly own: readonly Sentence[];
  /** Labelled by ear: nearly every word. */
  readonly heard: readonly Sentence[];
  /** Labelled by spelling: a word here and there. */
  readonly spelling: readonly Sentence[];
  /** Not labelled: for the distributional classes. */
  readonly raw: readonly (readonly string[])[];
}

const CLUSTERS = 100;
const CLUSTER_MIN_COUNT = 5;
/** How much a label from spelling counts beside one from a tree: its words stand in cut-down context. */
const SPELLING_WEIGHT = 0.2;
/** Our own are written to be hard: more places than elsewhere end a phrase without a comma. */
const OWN_WEIGHT = 0.6;
/** Weights kept: as many as fit in the budget of bytes. */
const KEPT = 59_600;
const QUANTA = 15;

/** Learns and packs the weights of the tagger; the same lessons always give the same bytes. */
export function trainWeights({ trees, own, heard, spelling, raw }: Lessons): Uint8Array {
  const clusters = new Uint8Array(1 << CLUSTER_BITS);
  const classes = wordClusters(
    [...raw, ...own.map(({ words }) => words)].map((words) => words.map(plainWord)),
    CLUSTERS,
    CLUSTER_MIN_COUNT,
  );
  for (const [word, cluster] of classes) clusters[clusterAddress(word)] = cluster;

  const traits = new Map<string, WordTraits>();
  const clusterOf = (word: string): number => clusters[clusterAddress(word)]!;
  const examples = [
    ...examplesFrom(trees, 1, clusterOf, traits),
    ...examplesFrom(own, OWN_WEIGHT, clusterOf, traits),
    ...examplesFrom(heard, 1, clusterOf, traits),
    ...examplesFrom(spelling, SPELLING_WEIGHT, clusterOf, traits),
  ];
  const free = new Learner();
  free.train(examples, { epochs: 8, rate: 0.1, seed: 7 });
  const bound = new Learner(mostUseful(free.weights, examples, KEPT));
  bound.train(examples, { epochs: 6, rate: 0.1, seed: 9 });
  return pack(clusters, bound.weights);
}

/** Marks the `count` addresses whose weights matter most: heavy, and met often. */
function mostUseful(
  weights: Float32Array,
  examples: readonly Example[],
  count: number,
): Uint8Array {
  const met = new Float32Array(weights.length);
  for (const { addresses } of examples)
    addresses.forEach((address, k) => {
      if (k % FEATURE_COUNT < WORD_FEATURE_COUNT) met[address]!++;
      else for (const before of [0, 1]) met[tagged(address, before)]! += 0.5;
    });
  const use = weights.map((weight, address) => Math.abs(weight) * Math.log(1 + met[address]!));
  const order = Uint32Array.from(use.keys()).sort((a, b) => use[b]! - use[a]! || a - b);
  const kept = new Uint8Array(weights.length);
  for (const address of order.subarray(0, count)) kept[address] = 1;
  return kept;
}

function pack(clusters: Uint8Array, weights: Float32Array): Uint8Array {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.fround(heaviest / QUANTA);
  return packWeights(
    clusters,
    Int8Array.from(weights, (w) => Math.round(w / scale)),
    scale,
  );
}
