import { EDGE, TRAIT, type WordTraits } from './word-traits.ts';

/** A feature is the conjunction of traits, each of the word at an offset from the one in question. */
type Template = readonly (readonly [offset: number, trait: number])[];

/** Bits of a feature's address among the weights. */
export const FEATURE_BITS = 20;
const MASK = (1 << FEATURE_BITS) - 1;

const { word, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, head, tail, closed, cluster } =
  TRAIT;

const each = (offsets: readonly number[], traits: readonly number[]): Template[] =>
  offsets.flatMap((offset) => traits.map((trait) => [[offset, trait] as const]));

/** Templates that look at words alone. Their order is part of the format of the weights. */
const WORD_TEMPLATES: readonly Template[] = [
  ...each([-2, -1, 0, 1, 2], [word, cluster]),
  ...each([-1, 0, 1], [suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, head, tail, closed]),
  ...each([-2, 2], [suffix2, suffix3, closed]),
  [[3, cluster]],
  [
    [0, word],
    [1, word],
  ],
  [
    [-1, word],
    [0, word],
  ],
  [
    [1, word],
    [2, word],
  ],
  [
    [-1, word],
    [1, word],
  ],
  [
    [0, word],
    [1, closed],
  ],
  [
    [0, closed],
    [1, word],
  ],
  [
    [0, word],
    [1, suffix2],
  ],
  [
    [0, suffix2],
    [1, word],
  ],
  [
    [0, suffix3],
    [1, suffix3],
  ],
  [
    [0, suffix2],
    [1, suffix2],
  ],
  [
    [-1, closed],
    [0, suffix2],
  ],
  [
    [-1, closed],
    [0, word],
  ],
  [
    [-1, word],
    [0, suffix2],
  ],
  [
    [1, closed],
    [2, closed],
  ],
  [
    [1, suffix2],
    [2, closed],
  ],
  [
    [1, word],
    [2, closed],
  ],
  [
    [-1, closed],
    [1, closed],
  ],
  [
    [0, tail],
    [1, closed],
  ],
  [
    [0, suffix2],
    [1, suffix2],
    [2, suffix2],
  ],
  [
    [-1, suffix2],
    [0, suffix2],
    [1, suffix2],
  ],
  [
    [0, closed],
    [1, closed],
    [2, closed],
  ],
  [
    [-1, closed],
    [0, closed],
    [1, closed],
  ],
  [
    [0, suffix1],
    [1, closed],
    [2, closed],
  ],
  [
    [0, cluster],
    [1, cluster],
  ],
  [
    [-1, cluster],
    [0, cluster],
  ],
  [
    [1, cluster],
    [2, cluster],
  ],
  [
    [-1, cluster],
    [1, cluster],
  ],
  [
    [0, cluster],
    [1, cluster],
    [2, cluster],
  ],
  [
    [-1, cluster],
    [0, cluster],
    [1, cluster],
  ],
  [
    [0, word],
    [1, cluster],
  ],
  [
    [0, cluster],
    [1, word],
  ],
  [
    [0, suffix2],
    [1, cluster],
  ],
  [
    [0, cluster],
    [1, suffix2],
  ],
];

/** Templates that are taken together with the tag given to the word before. */
const TAG_TEMPLATES: readonly Template[] = [
  [],
  [[0, word]],
  [[1, word]],
  [[-1, word]],
  [[0, suffix2]],
  [[1, suffix2]],
  [[1, closed]],
  [
    [0, closed],
    [1, closed],
  ],
  [
    [0, cluster],
    [1, cluster],
  ],
];

const ALL_TEMPLATES = [...WORD_TEMPLATES, ...TAG_TEMPLATES];

/** How many features one word has. */
export const FEATURE_COUNT = ALL_TEMPLATES.length;

/** How many of them, the first ones, do not depend on the tag of the word before. */
export const WORD_FEATURE_COUNT = WORD_TEMPLATES.length;

/** How many of those, the first ones, look at a single word: their weights can be summed once for each word. */
export const LONE_FEATURE_COUNT = WORD_TEMPLATES.findIndex((template) => template.length > 1);

/** How far features look to either side. */
export const REACH = 3;

const STRIDE = EDGE.length;

/** Templates flattened to `[count, place, place, …]…`, places counted from the first trait of the word in question. */
const PROGRAM = Int8Array.from(
  ALL_TEMPLATES.flatMap((template) => [
    template.length,
    ...template.map(([offset, trait]) => offset * STRIDE + trait),
  ]),
);
const LONE_STEPS = 2;

/** The traits of a sentence in a row, with edges before and after as far as features reach. */
export function traitRow(words: readonly WordTraits[]): Int32Array {
  const row = new Int32Array((words.length + 2 * REACH) * STRIDE);
  for (let k = 0; k < REACH; k++) {
    row.set(EDGE, k * STRIDE);
    row.set(EDGE, row.length - (k + 1) * STRIDE);
  }
  words.forEach((traits, i) => row.set(traits, (i + REACH) * STRIDE));
  return row;
}

/**
 * Writes the addresses of features `first…FEATURE_COUNT − 1` of word `index` of a `traitRow` to `out`, feature n at `at + n`, as if the
 * word before had no tag; `tagged` gives the address that a feature has once that tag is known.
 * @param first 0 or `LONE_FEATURE_COUNT`
 */
export function features(
  row: Int32Array,
  index: number,
  out: Int32Array,
  at: number,
  first = 0,
): void {
  const origin = (index + REACH) * STRIDE;
  for (let template = first, step = first * LONE_STEPS; template < FEATURE_COUNT; template++) {
    let hash = seedOf(template);
    for (let left = PROGRAM[step++]!; left > 0; left--)
      hash = mix(hash, row[origin + PROGRAM[step++]!]!);
    out[at + template] = addressOf(hash);
  }
}

/** How many words see a word through their lone features, itself with them. */
export const LONE_SPAN = 2 * REACH + 1;

/**
 * Adds to `out` what a word contributes by itself, with its lone features, to the sum of the word from which it is
 * seen at `offset`: at `out[at + offset + REACH]`.
 */
export function addLoneSums(
  weights: ArrayLike<number>,
  traits: WordTraits,
  out: Int32Array,
  at: number,
): void {
  for (let index = 0; index < LONE_FEATURE_COUNT; index++)
    for (const [offset, trait] of ALL_TEMPLATES[index]!)
      out[at + offset + REACH]! += weights[addressOf(mix(seedOf(index), traits[trait]!))]!;
}

/**
 * Sum of the weights of features `first…` of the word whose addresses are at `addresses[at…)`;
 * `before` is the tag of the word before, 2 at a start.
 */
export function sumOfWeights(
  weights: ArrayLike<number>,
  addresses: Int32Array,
  at: number,
  before: number,
  first = 0,
): number {
  let sum = 0;
  const tags = at + WORD_FEATURE_COUNT;
  for (let k = at + first; k < tags; k++) sum += weights[addresses[k]!]!;
  const end = at + FEATURE_COUNT;
  for (let k = tags; k < end; k++) sum += weights[tagged(addresses[k]!, before)]!;
  return sum;
}

/** The address that a feature of `TAG_TEMPLATES` has once the tag before is known. */
export function tagged(address: number, before: number): number {
  return (address ^ Math.imul(before + 1, 0x5bd1e995)) & MASK;
}

function seedOf(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

function mix(hash: number, trait: number): number {
  const mixed = Math.imul(hash ^ trait, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

function addressOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & MASK;
}
