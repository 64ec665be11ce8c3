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

/** Into how many parts each source falls, one of which stays unseen when that is asked for. */
const PARTS = { perdt: 10, seraji: 6, pquad: 4 };
type SourceName = keyof typeof PARTS;

/** Reads the corpus directory. Part `unseen` of each source, counted from its end, 1 the last, is left out; 0 none. */
export function readCorpus(directory: string, unseen: number): Corpus {
  const source = (name: SourceName, weight: number): Source => ({
    sentences: partsOf(directory, name, unseen).seen,
    weight,
  });
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

/** Part `unseen` of each source, by name. */
export function heldOut(directory: string, unseen: number): Map<string, readonly string[]> {
  const names = Object.keys(PARTS) as SourceName[];
  return new Map(names.map((name) => [name, partsOf(directory, name, unseen).held]));
}

/** A source that has not so many parts begins again at its last. */
function partsOf(
  directory: string,
  name: SourceName,
  unseen: number,
): Record<'seen' | 'held', string[]> {
  const lines = linesOf(directory, `${name}_train.txt`);
  if (unseen === 0) return { seen: lines, held: [] };
  const parts = PARTS[name];
  const at = parts - 1 - ((unseen - 1) % parts);
  const from = Math.floor((lines.length * at) / parts);
  const to = Math.floor((lines.length * (at + 1)) / parts);
  return { seen: [...lines.slice(0, from), ...lines.slice(to)], held: lines.slice(from, to) };
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
