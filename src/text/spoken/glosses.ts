import type { Rewrite } from '../rewrite.ts';
import { latin } from './latin.ts';
import { replaceEach } from './replace-each.ts';

const GLOSS = /\s?\(([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .&'’-]*)\)/g;

/** So much of the consonants that one of the two has is in the other too, in the same order. */
const LIKENESS = 0.6;
/** Longer ones are no names, UTF-16 units. */
const LONGEST = 80;
/** Fewer consonants are alike by chance. */
const LEAST = 3;

/**
 * A name in Latin letters after the same name in Persian is for the eye: «فیفا (FIFA)», «میشل فوکو (Michel Foucault)»
 * are said once.
 */
export function glosses(text: string): Rewrite {
  return replaceEach(text, GLOSS, ({ 1: gloss = '', index }) => {
    const said = latin(gloss).text;
    const before = text.slice(Math.max(0, index - gloss.length * 6), index);
    return bare(before).endsWith(bare(said)) || isNameAgain(gloss, said, before) ? '' : undefined;
  });
}

/** Whether as many words as a name has sound like it; acronyms sound like nothing. */
function isNameAgain(gloss: string, said: string, before: string): boolean {
  if (gloss.length > LONGEST || !/[a-z]{2}/.test(gloss)) return false;
  const words = gloss.split(/[ -]/).length;
  const name = consonants(said);
  if (name.length < LEAST) return false;
  const spoken = before.trim().split(/[\s\u200C]/u);
  return [words, words + 1].some((count) => {
    const other = consonants(spoken.slice(-count).join(''));
    return inCommon(name, other) >= LIKENESS * Math.max(name.length, other.length);
  });
}

/** Letters only: half-spaces and spaces differ between hands. */
function bare(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** Vowels and doubled letters are heard and written differently, and so are letters of one sound. */
function consonants(text: string): string {
  return bare(text)
    .replace(/[اآأإویهعءئؤ]/g, '')
    .replace(/[صثسشچ]/g, 'س')
    .replace(/[ضظذزژج]/g, 'ز')
    .replace(/[طت]/g, 'ت')
    .replace(/[قغگک]/g, 'ک')
    .replace(/(.)\1+/gu, '$1');
}

/** Length of the longest run of letters that both have in the same order. */
function inCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let i = 0; i < b.length; i++)
      next.push(letter === b[i] ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
    row = next;
  }
  return row[b.length]!;
}
