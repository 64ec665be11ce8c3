import { SPACE } from './character.ts';

/** How far one looks for a word: longer ones are cut. Keeps every decision in constant time. */
const WORD_REACH = 40;
const SPACE_REACH = 8;

const LETTER = /[\p{L}\p{M}\p{N}\u200c-\u200f\ud800-\udfff]/u;

/** Where the text goes on after white space at `offset`. At most a few spaces are passed. */
export function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (at - offset < SPACE_REACH && at < text.length && isBlank(text, at)) at++;
  return at;
}

/** Where the text before `offset` ends, white space left out. At most a few spaces are passed. */
export function skipSpacesBack(text: string, offset: number): number {
  let at = offset;
  while (offset - at < SPACE_REACH && at > 0 && isBlank(text, at - 1)) at--;
  return at;
}

/** The word that ends at `offset`, with the stops inside it and one behind it («ق.م.»); empty when there is none. */
export function wordBefore(text: string, offset: number): string {
  const least = Math.max(0, offset - WORD_REACH);
  let at = offset;
  while (at > least && (LETTER.test(text[at - 1]!) || (text[at - 1] === '.' && text[at] !== '.')))
    at--;
  while (text[at] === '.') at++;
  return text.slice(at, offset);
}

/** The word that begins at `offset`; empty when there is none. */
export function wordAfter(text: string, offset: number): string {
  const near = text.slice(offset, offset + WORD_REACH);
  return /^[\p{L}\p{M}\p{N}\u200c-\u200f]+/u.exec(near)?.[0] ?? '';
}

/** White space within a line. */
function isBlank(text: string, offset: number): boolean {
  const mark = text[offset]!;
  return (
    SPACE.test(mark) && mark !== '\n' && mark !== '\r' && mark !== '\u2028' && mark !== '\u2029'
  );
}
