import { isPlain, lookFor } from './signs.ts';

/** A couplet on one line: two halves with a wide space or a sign between them. */
const COUPLET = /^\s*(\S.*?\S)(?:\s{4,}|\s*\t\s*|\s+(?:\*+|\/{1,2}|…|#)\s+)(\S.*\S)\s*$/;
/** Without one of these there is no couplet; quick to see. */
const SEAM = /\s{4}|[\t*/…#]/;
const mayHaveWideSpace = lookFor('  ');
const LEAST_WORDS = 3;
const MOST_WORDS = 10;
/** Halves and lines of one metre differ little in length. */
const LIKENESS = 0.6;
/** So many lines in a row, some of them rhyming, are a poem and no list. */
const STANZA = 4;

/** So many lines that rhyme are no chance, wherever a poem is looked for. */
const SURE = 2;
/** Lines that may stand between the begin of a run and its poem: a title, the name of the poet. */
const HEADING = 2;

/** Which lines or blocks of a document are verse; they are left as the poet wrote them. */
export function verseAmong(texts: readonly string[]): boolean[] {
  const verse = texts.map(isCouplet);
  // Stanzas are often set apart by empty lines.
  const lines = texts.flatMap((text, i) => (text.trim() === '' ? [] : [i]));
  for (let from = 0; from < lines.length; from++) {
    const end = endOfRun(texts, lines, from);
    for (let first = from; first <= from + HEADING && first < end; first++) {
      const poem = lines.slice(first, endOfRun(texts, lines, first));
      const rhymes = countRhymes(poem.map((i) => texts[i]!));
      if (poem.length < STANZA || rhymes < (first > from ? SURE : 1)) continue;
      for (const i of poem) verse[i] = true;
      break;
    }
    if (end > from) from = end - 1;
  }
  return verse;
}

/** Where the lines that are like the one at `from` end. */
function endOfRun(texts: readonly string[], lines: readonly number[], from: number): number {
  const model = texts[lines[from]!]!;
  let to = from;
  while (to < lines.length && isLine(texts[lines[to]!]!) && areAlike(model, texts[lines[to]!]!))
    to++;
  return to;
}

function isCouplet(text: string): boolean {
  if (text.length > 200 || !maySeam(text)) return false;
  const [, first, second] = COUPLET.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  return isLine(first) && isLine(second) && areAlike(first, second);
}

function maySeam(text: string): boolean {
  return (mayHaveWideSpace(text) || !isPlain(text)) && SEAM.test(text);
}

/** Three to ten Persian words, without numbers and without the end of a sentence. */
function isLine(text: string): boolean {
  if (text.length > 80 || /[0-9۰-۹A-Za-z:.؛]|\s{3}/.test(text.trim())) return false;
  const words = text.trim().split(/\s+/);
  return words.length >= LEAST_WORDS && words.length <= MOST_WORDS && /[\u0620-\u064a]/.test(text);
}

function areAlike(a: string, b: string): boolean {
  const [shorter, longer] = [lettersOf(a).length, lettersOf(b).length].sort((x, y) => x - y);
  return shorter! / longer! >= LIKENESS;
}

/** How many lines rhyme with the one before or the one before that, if that is how the whole poem goes; else 0. */
function countRhymes(lines: readonly string[]): number {
  const ends = lines.map((line) => lettersOf(line).slice(-2));
  const neighbours = ends.filter((end, i) => i % 2 === 1 && end === ends[i - 1]).length;
  const alternate = ends.filter((end, i) => i % 2 === 1 && i > 1 && end === ends[i - 2]).length;
  const pairs = Math.floor(lines.length / 2);
  const isPoem = neighbours > pairs / 2 || alternate >= Math.max(1, pairs - 1);
  return isPoem ? neighbours + alternate : 0;
}

function lettersOf(text: string): string {
  return text.replace(/[^\u0620-\u064a\u066e-\u06d3]/g, '');
}
