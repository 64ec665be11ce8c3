import type { Edit } from '../rewrite.ts';
import { HALF_SPACE } from './alphabet.ts';
import type { Rule } from './rule.ts';

const SUSPECT =
  /[\u0643\u0649\u064a\u0660-\u0669\u06be\u06c0-\u06c2\u06d5\ufb50-\ufd3d\ufd50-\ufdf2\ufe80-\ufefc]/g;
const HINT = new RegExp(SUSPECT.source);

const LETTERS: Readonly<Record<string, string>> = {
  ك: 'ک',
  ى: 'ی',
  ي: 'ی',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'هٔ',
  ۂ: 'هٔ',
};

/** Letters typed on Arabic or Urdu keyboards, Arabic digits, and letters saved in the shape of one place. */
export const letters: Rule = (text, shield, { damaged }) => {
  const edits: Edit[] = [];
  if (!HINT.test(text)) return edits;
  for (const { 0: found, index: from } of text.matchAll(SUSPECT)) {
    const to = from + found.length;
    if (shield.covers(from, to) || isVocalised(text, from)) continue;
    if (found === 'ۀ' && !damaged) continue;
    const insert = mend(found, text.charAt(to));
    if (insert !== found) edits.push({ from, to, insert });
  }
  return edits;
};

function mend(found: string, after: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x6f0);
  // The Kurdish letter never joins what follows: it was typed to spare a half-space.
  if (found === 'ە') return /[\u0620-\u064a\u066e-\u06d3]/.test(after) ? 'ه' + HALF_SPACE : 'ه';
  if (code >= 0xfb50) return [...found.normalize('NFKC')].map((l) => LETTERS[l] ?? l).join('');
  return LETTERS[found] ?? found;
}

const VOWEL = /[\u064b-\u0652\u0670]/g;

/** A word with several vowel marks is quoted Arabic, and stays as it was written. */
function isVocalised(text: string, at: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && !isSpace(text.charCodeAt(from - 1)) && at - from < 20) from--;
  while (to < text.length && !isSpace(text.charCodeAt(to)) && to - at < 20) to++;
  return (text.slice(from, to).match(VOWEL)?.length ?? 0) > 1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0;
}
