import type { Edit } from '../rewrite.ts';
import { HALF_SPACE } from './alphabet.ts';
import type { Rule } from './rule.ts';
import { isPlain } from './signs.ts';

const SUSPECT =
  /[0-9]+(?=[۰-۹])|(?<=[۰-۹])[0-9]+|[\u0621\u0629\u0643\u0649\u064a\u0660-\u0669\u06aa\u06be\u06c0-\u06c2\u06cd\u06d0\u06d2\u06d5\u0653-\u0655\ufb50-\ufd3d\ufd50-\ufdf2\ufe80-\ufefc]/g;
const HINT = new RegExp(SUSPECT.source);

const LETTERS: Readonly<Record<string, string>> = {
  ك: 'ک',
  ڪ: 'ک',
  ى: 'ی',
  ي: 'ی',
  ے: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'هٔ',
  ۂ: 'هٔ',
};

/** Letters typed on Arabic or Urdu keyboards, Arabic digits, and letters saved in the shape of one place. */
export const letters: Rule = (text, shield, { damaged }) => {
  const edits: Edit[] = [];
  if (isPlain(text) || !HINT.test(text)) return edits;
  const abroad = ABROAD.test(text) ? lettersAbroad(text) : undefined;
  for (const { 0: found, index: from } of text.matchAll(SUSPECT)) {
    const to = from + found.length;
    if (shield.covers(from, to) || isVocalised(text, from)) continue;
    if (found === 'ۀ' && !damaged) continue;
    if (abroad && ABROAD.test(found) && !abroad(found, from)) continue;
    if (found === 'ء') edits.push(...hamza(text, from));
    else if (found === 'ة') edits.push(...roundTeh(text, from));
    else if (LATIN_DIGIT.test(found)) edits.push({ from, to, insert: toPersian(found) });
    else if (MARK_APART.test(found)) edits.push(...markApart(text, from));
    else if (found === 'ي' && text.charAt(to) === '\u0654') continue;
    else {
      const insert = mend(found, text.charAt(to));
      if (insert !== found) edits.push({ from, to, insert });
    }
  }
  return edits;
};

/** Letters that Urdu, Pashto and Sindhi have in common with a Persian text that was typed on their keyboards. */
const ABROAD = /[ڪھہۂۍېے]/;
const QUOTED = /«[^«»\n]*»|"[^"\n]*"|“[^“”\n]*”/g;

/**
 * Whether such a letter stands for one of Persian: in a quotation only if it does outside of one, and ے, which
 * Persian has not, only where most words in ی are written with it.
 */
function lettersAbroad(text: string): (letter: string, at: number) => boolean {
  const outside = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const yehs = outside.match(/[\u0620-\u06d3][یيى](?![\u0620-\u06d3])/g)?.length ?? 0;
  const others = outside.match(/[ےېۍ]/g)?.length ?? 0;
  return (letter, at) => {
    if (/[ےېۍ]/.test(letter)) return others > 0 && others >= yehs;
    return outside.charAt(at) === letter || outside.includes(letter);
  };
}

const LATIN_DIGIT = /^[0-9]/;

/** «1۴۰۲»: a number is of one alphabet. */
function toPersian(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
}

const MARK_APART = /[\u0653-\u0655]/;

/** A madda or a hamza that was saved apart from its letter: «ا» and «ٓ» for «آ». That of «خانهٔ» stands alone. */
function markApart(text: string, at: number): Edit[] {
  const letter = text.charAt(at - 1).replace('ی', 'ي');
  const insert = (letter + text.charAt(at)).normalize('NFC');
  return at > 0 && insert.length === 1 && 'اوي'.includes(letter)
    ? [{ from: at - 1, to: at + 1, insert }]
    : [];
}

/** «خانه ء ما», «خانه‌ء ما»: a hamza alone after ه is the ezafe of «خانهٔ». */
function hamza(text: string, at: number): Edit[] {
  const gap = text.charAt(at - 1) === ' ' || text.charAt(at - 1) === HALF_SPACE ? 1 : 0;
  const from = at - gap;
  const isEzafe = text.charAt(from - 1) === 'ه' && LETTER.test(text.charAt(from - 2));
  if (!isEzafe || LETTER.test(text.charAt(at + 1))) return [];
  return [{ from, to: at + 1, insert: '\u0654' }];
}

/**
 * Where Persian never writes ة: in a word with پ چ ژ گ, before an ending («مدرسةها»), and after ا, where
 * Arabic words came with ت («حیات»). Within an Arabic phrase («دایرة المعارف», «سورة البقرة») it stays.
 */
function roundTeh(text: string, at: number): Edit[] {
  const [head = ''] = HEAD.exec(text.slice(Math.max(0, at - NEAR), at)) ?? [];
  const [tail = ''] = TAIL.exec(text.slice(at + 1, at + 1 + NEAR)) ?? [];
  if (head.length < 2) return [];
  const before = text.slice(Math.max(0, at - NEAR), at - head.length).trimEnd();
  const after = text.slice(at + 1).trimStart();
  const put = (insert: string): Edit[] => [{ from: at, to: at + 1, insert }];
  if (/[پچژگ]/.test(head)) return put('ه');
  if (ARABIC_ARTICLE.test(head) || ARABIC_ARTICLE.test(after) || before.endsWith('ة')) return [];
  if (ENDING.test(tail)) return put('ه');
  return tail === '' && /..ا$/.test(head) ? put('ت') : [];
}

/** UTF-16 units looked at around a letter. */
const NEAR = 24;
const LETTER = /[\u0620-\u064a\u066e-\u06d3]/;
const HEAD = /[\u0620-\u064a\u066e-\u06d3]+$/;
const TAIL = /^[\u0620-\u064a\u066e-\u06d3\u200c]+/;
const ENDING = /^\u200c?(?:ها|ای|اش|ام|ات|شان|مان|تان|ی)/;
const ARABIC_ARTICLE = /^[وفبلك]?ال/;

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
