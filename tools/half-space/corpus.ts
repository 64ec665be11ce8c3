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

/** Which part of each source, its last, stays unseen when that is asked for. */
const HELD = { perdt: 1 / 10, seraji: 1 / 6, pquad: 1 / 4 };
type SourceName = keyof typeof HELD;

/** Reads the corpus directory. With `holdOut` the last parts of the sources stay unseen. */
export function readCorpus(directory: string, holdOut: boolean): Corpus {
  const source = (name: SourceName, weight: number): Source => {
    const [seen, held] = partsOf(directory, name);
    return { sentences: holdOut ? seen : [...seen, ...held], weight };
  };
  const wikipedia = new Map<string, number>();
  for (const line of linesOf(directory, 'wikipedia_counts.txt')) {
    const [word = '', count = '0'] = line.split(' ');
    if (LETTERS.test(word)) wikipedia.set(clean(word), Number(count));
  }
  return {
    sources: [source('perdt', 20), source('seraji', 8), source('pquad', 8)],
    wikipedia,
    dictionary: readDictionary().filter((word) => LETTERS.test(word)),
  };
}

/** The parts of each source that stay unseen, by name. */
export function heldOut(directory: string): Map<string, readonly string[]> {
  const names = Object.keys(HELD) as SourceName[];
  return new Map(names.map((name) => [name, partsOf(directory, name)[1]]));
}

function partsOf(directory: string, name: SourceName): [seen: string[], held: string[]] {
  const lines = linesOf(directory, `${name}_train.txt`);
  const seen = Math.floor(lines.length * (1 - HELD[name]));
  return [lines.slice(0, seen), lines.slice(seen)];
}

function linesOf(directory: string, name: string): string[] {
  return readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean);
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
