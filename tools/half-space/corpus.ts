import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endsOpen, HALF_SPACE, wordPattern, withoutMarks } from '../../src/text/repair/alphabet.ts';

/** A source of sentences, and how much one of its words weighs beside one of Wikipedia's word counts. */
export interface Source {
  readonly sentences: readonly string[];
  readonly weight: number;
}

/** What the models are trained from. */
export interface Corpus {
  readonly sources: readonly Source[];
  /** Word → uses in Wikipedia. */
  readonly wikipedia: ReadonlyMap<string, number>;
  /** Words of the Lilak spelling dictionary. */
  readonly dictionary: readonly string[];
}

const LETTERS = /^[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u200c]+$/;

/** Reads the corpus directory. With `holdOut` the last quarter of PQuAD stays unseen. */
export function readCorpus(directory: string, holdOut: boolean): Corpus {
  const lines = (name: string): string[] =>
    readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean);
  const pquad = lines('pquad_train.txt');
  const wikipedia = new Map<string, number>();
  for (const line of lines('wikipedia_counts.txt')) {
    const [word = '', count = '0'] = line.split(' ');
    if (LETTERS.test(word)) wikipedia.set(clean(word), Number(count));
  }
  return {
    sources: [
      { sentences: lines('perdt_train.txt'), weight: 20 },
      { sentences: lines('seraji_train.txt'), weight: 8 },
      { sentences: holdOut ? pquad.slice(0, Math.floor(pquad.length * 0.75)) : pquad, weight: 8 },
    ],
    wikipedia,
    dictionary: readDictionary().filter((word) => LETTERS.test(word)),
  };
}

function readDictionary(): string[] {
  const file = new URL('../../node_modules/dictionary-fa/index.dic', import.meta.url);
  const [, ...entries] = readFileSync(file, 'utf8').split('\n');
  return entries.map((entry) => clean(entry.split('/')[0]!.trim()));
}

/** The words of a sentence, without marks and without half-spaces that show nothing. */
export function wordsOf(sentence: string): string[] {
  return (sentence.match(wordPattern()) ?? []).map(clean).filter((word) => word !== '');
}

/** A word without marks, without half-spaces at its edges, doubled, or after a letter that never joins. */
export function clean(word: string): string {
  const pieces = withoutMarks(word).split(HALF_SPACE).filter(Boolean);
  return pieces.reduce(
    (whole, piece) => whole + (whole === '' || endsOpen(whole) ? '' : HALF_SPACE) + piece,
    '',
  );
}
