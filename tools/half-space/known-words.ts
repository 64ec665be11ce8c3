import { HALF_SPACE } from '../../src/text/repair/alphabet.ts';
import {
  FAR,
  hashOfKnown,
  LONGEST_KNOWN,
  SHORTEST_KNOWN,
} from '../../src/text/repair/known-words.ts';
import { wordsOf, type Corpus } from './corpus.ts';

/** A use in a sentence of the corpus counts like so many in Wikipedia. */
const SENTENCE = 10;
/** A word used so often without half-spaces is known … */
const USES = 200;
/** … and so is a part between half-spaces that so many words have; a rare word counts as less than one. */
const WORDS = 3;
const RARE = 5;
const RARE_WEIGHT = 0.3;

/** Gathers the known words in the layout that `KnownWords.decode` reads. */
export function encodeKnown(corpus: Corpus): Uint8Array {
  const hashes = [...new Set(wordsWorthKnowing(corpus).map(hashOfKnown))].sort((a, b) => a - b);
  const distances: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    for (; hash - last >= FAR; last += FAR) distances.push(FAR);
    distances.push(hash - last);
    last = hash;
  }
  const { length } = distances;
  return Uint8Array.from([length & 255, (length >> 8) & 255, length >> 16, ...distances]);
}

/** The words, and the parts of words, that are common enough to be worth knowing. */
function wordsWorthKnowing({ sources, wikipedia, dictionary }: Corpus): string[] {
  const uses = new Map(wikipedia);
  for (const { sentences } of sources)
    for (const sentence of sentences)
      for (const word of wordsOf(sentence)) uses.set(word, (uses.get(word) ?? 0) + SENTENCE);
  for (const word of dictionary) if (!uses.has(word)) uses.set(word, 1);
  const words = new Map<string, number>();
  for (const [word, count] of uses)
    if (word.includes(HALF_SPACE))
      for (const part of word.split(HALF_SPACE))
        words.set(part, (words.get(part) ?? 0) + (count < RARE ? RARE_WEIGHT : 1));
  const isKnown = (part: string): boolean =>
    (uses.get(part) ?? 0) >= USES || (words.get(part) ?? 0) >= WORDS;
  return [...new Set([...uses.keys(), ...words.keys()])].filter(
    (part) =>
      !part.includes(HALF_SPACE) &&
      part.length >= SHORTEST_KNOWN &&
      part.length <= LONGEST_KNOWN &&
      isKnown(part),
  );
}
