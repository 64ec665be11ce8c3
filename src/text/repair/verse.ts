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

/** Which lines or blocks of a document are verse; they are left as the poet wrote them. */
export function verseAmong(texts: readonly string[]): boolean[] {
  const verse = texts.map(isCouplet);
  for (let from = 0; from < texts.length; from++) {
    let to = from;
    while (to < texts.length && isLine(texts[to]!) && areAlike(texts[from]!, texts[to]!)) to++;
    if (to - from >= STANZA && rhymes(texts.slice(from, to))) verse.fill(true, from, to);
    if (to > from) from = to - 1;
  }
  return verse;
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

function rhymes(lines: readonly string[]): boolean {
  const ends = lines.map((line) => lettersOf(line).slice(-2));
  const neighbours = ends.filter((end, i) => i % 2 === 1 && end === ends[i - 1]).length;
  const alternate = ends.filter((end, i) => i % 2 === 1 && i > 1 && end === ends[i - 2]).length;
  const pairs = Math.floor(lines.length / 2);
  return neighbours > pairs / 2 || alternate >= Math.max(1, pairs - 1);
}

function lettersOf(text: string): string {
  return text.replace(/[^\u0620-\u064a\u066e-\u06d3]/g, '');
}
