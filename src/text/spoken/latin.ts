import type { Rewrite } from '../rewrite.ts';
import { latinWord } from './latin-word.ts';
import { isElement, isFormula, isInFormula } from './is-formula.ts';
import { isShouted } from './is-shouted.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';
import { setApart } from './set-apart.ts';
import { textBefore } from './text-before.ts';
import { transliterate, unsigned } from './transliterate.ts';
import { unitName } from './unit-name.ts';

// A word with its apostrophe, a dotted acronym, an abbreviation with its stop, C++, C#, AT&T, e-mail.
const RUN =
  /(?<etc>(?<![/\w]|(?:فایل|پوش[هۀ]ٔ?|مسیر|شاخ[هۀ]ٔ?)\s)etc\.(?!\w))|\bvs\.|\bet al\b\.?|\bph\.d\b\.?|(?:[A-Z]\.)+[A-Z]\b\.?|(?:[A-Z]\.){2,}|\b[A-Z]{1,2}&[A-Z]\b|(?:e-mail|wi-fi)\b|\p{Script=Latin}[\p{Script=Latin}\u0300-\u036F]*(?:['’]\p{Script=Latin}+)?(?:\+\+|#(?!\w)|\.(?=\s?[^\s.]))?/giu;

const SPELT: Readonly<Record<string, string>> = {
  'C++': 'سی پلاس پلاس',
  'C#': 'سی شارپ',
  'F#': 'اف شارپ',
  'e.g.': 'مثلاً',
  'E.g.': 'مثلاً',
  'i.e.': 'یعنی',
  'I.e.': 'یعنی',
};

const ABBREVIATED: Readonly<Record<string, string>> = {
  dr: 'دکتر',
  mr: 'آقای',
  mrs: 'خانم',
  ms: 'خانم',
  prof: 'پروفسور',
  no: 'شمارهٔ',
  p: 'صفحهٔ',
  pp: 'صفحات',
  vol: 'جلد',
  ch: 'فصل',
  fig: 'شکل',
  ed: 'ویرایش',
  vs: 'در برابر',
  jr: 'جونیور',
  inc: 'اینک',
  ltd: 'ال‌تی‌دی',
  op: 'اپوس',
  st: 'سنت',
};

/**
 * Latin words in Persian letters: known words as Persian says them, acronyms by letters, others by sound.
 * @param signs for a voice that knows a vowel or its lack by its sign alone; others get words as newspapers write them
 */
export function latin(text: string, signs = false): Rewrite {
  return replaceEach(text, RUN, ({ 0: run, groups, index }) => {
    const end = index + run.length;
    const isInitial =
      /^[A-Z]\.$/.test(run) && /^(?:\s?[A-Z]|\s[a-z]{3})/.test(text.slice(end, end + 4));
    // «Node.js»: a stop inside a name is not heard.
    const isInside = /[a-z]{2}\.$/i.test(run) && /[A-Za-z]/.test(text[end] ?? '');
    if (/^ph\.d/i.test(run)) return setApart('پی‌اچ‌دی', text, index, end);
    if (/^et al/i.test(run)) return setApart('و همکاران', text, index, end);
    // «Tel Aviv» is no telephone.
    if (/^tel\.?$/i.test(run) && /^\s?(?:[:+(\d]|صفر|مثبت)/u.test(text.slice(end)))
      return setApart('تلفن', text, index, end);
    // An abbreviation that ends the text ends a sentence too.
    if (groups!.etc) return `و غیره${text.slice(end).trim() === '' ? '.' : ''}`;
    const word = isInitial || isInside ? run.slice(0, -1) : run;
    if (isName(word, text, end)) return setApart(soundOut(word, signs), text, index, end);
    if (isShouted(word, text, index, end)) {
      const small = word.toLowerCase();
      return setApart(latinWord(small, signs) ?? soundOut(small, signs), text, index, end);
    }
    if (isMeasure(word, text, index, end)) return unitName(word);
    const isAcronym = /^[A-Z]{3,}$/.test(word) && latinWord(word) !== undefined; // «COP29»
    if (!isAcronym && isInFormula(text, index, end)) return setApart(spell(word), text, index, end);
    const said = isTerm(word, text, index, end) ? spell(word) : sayRun(word, signs);
    return setApart(untold(said, textBefore(text, index, 16)), text, index, end);
  });
}

/** What is said, without «سازمان» if that stands before it: «سازمان WHO». */
function untold(said: string, before: string): string {
  return /(?<!\p{L})سازمان\s$/u.test(before) ? said.replace(/^سازمان /, '') : said;
}

/** Whether a unit in the wrong case alone fills the brackets behind what is measured: «توان (Kw)». */
function isMeasure(word: string, text: string, from: number, to: number): boolean {
  return (
    text[to] === ')' &&
    /^[A-Z][a-z]$/.test(word) &&
    unitName(word) !== undefined &&
    /(?:قدرت|توان|طول|عرض|عمق|ارتفاع|قطر|ضخامت)\s\($/u.test(textBefore(text, from, 12))
  );
}

/** What a function is of: a figure, a variable, brackets; Greek letters and signs have been said. */
const ARGUMENT =
  /^\s?(?:[(\d]|[A-Za-z](?![A-Za-z]|\.\s?[A-Z])|(?:به توان|منفی|جذر|آلفا|بتا|گاما|تتا|اومگا|پی|فی|بی‌نهایت)(?!\p{L}))/u;

/** Whether a word that is a function in small letters stands for itself: «Tan», «Sin City». */
function isName(word: string, text: string, end: number): boolean {
  return /^(?:Sin|Cos|Tan|Log|Lim)$/.test(word) && !ARGUMENT.test(text.slice(end, end + 12));
}

/** Whether small letters without a name are variables side by side, «ax + b», or close to a figure, «802.11ac». */
function isTerm(word: string, text: string, from: number, to: number): boolean {
  if (/^[CN]o$|^(?:co|no)$/.test(word) && /^2(?!\d)/.test(text.slice(to, to + 2))) return true;
  if (!/^[a-z]{2}$/.test(word) || latinWord(word)) return false;
  return (
    /[\d=]$|(?:=|مساوی|به‌علاوهٔ|منهای|ضرب در|تقسیم بر)\s$/u.test(textBefore(text, from, 12)) ||
    /^\s(?:مساوی|به‌علاوهٔ|منهای|ضرب در|تقسیم بر|به توان)(?!\p{L})/u.test(text.slice(to, to + 12))
  );
}

/** Marks over a variable, by what they are called. */
const OVER: Readonly<Record<string, string>> = { '\u0304': 'بار', '\u0302': 'هت' };

function sayRun(run: string, signs: boolean): string {
  const [letter = '', over, more] = run.normalize('NFD');
  if (over && more === undefined && OVER[over]) return `${letterName(letter)!} ${OVER[over]}`;
  const spelt = SPELT[run] ?? SPELT[run.toUpperCase()] ?? latinWord(run, signs);
  if (spelt) return spelt;
  if (run.includes('&')) return run.split('&').map(spell).join('\u200Cاند\u200C');
  if (/^(?:[A-Z]\.)+[A-Z]\.?$|^(?:[A-Z]\.){2,}$/i.test(run)) return spell(run.replaceAll('.', ''));
  const stop = run.endsWith('.');
  const bare = run.replace(/[.#+]+$/, '');
  const abbreviated = stop ? ABBREVIATED[bare.toLowerCase()] : undefined;
  return abbreviated ?? sayWord(bare.normalize('NFC'), signs) + (stop ? '.' : '');
}

/** «Kw», «Cm7»: two letters that are a unit only in other cases. */
const CONSTANT = /^(?!Hz|Wh|Nm|Sv|Kg|Km)[A-Z][a-z]$/;

/** Capitals in which vowels take turns are said as a word: «NAFTA», «COBOL», «OPEC», but «YMCA» and «IAEA» by letters. */
const LIKE_A_WORD =
  /^(?:[B-DF-HJ-NP-TVWXZ][AEIOU][B-DF-HJ-NP-TVWXZ]{1,2}[AEIOU][B-DF-HJ-NP-TVWXZ]?|[AEIOU][B-DF-HJ-NP-TVWXZ][AEIOU][B-DF-HJ-NP-TVWXZ])$/;

function sayWord(written: string, signs: boolean): string {
  // «O’Neill», «d’Ivoire» are one word.
  const word = written
    .replace(/['’]s$/, '')
    .replace(/['’](\p{Lu}?)/gu, (_, letter: string) => letter.toLowerCase());
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const known = latinWord(plain, signs);
  if (known !== undefined) return known;
  if (/^[A-Z]{2,4}ase$/.test(word)) return `${spell(word.slice(0, -3))}\u200Cاز`; // an enzyme
  if (/^[A-Z]{2,6}s$/.test(word)) return `${spell(word.slice(0, -1))}\u200Cها`;
  const unit =
    /[a-z]/.test(word) && !/[aeiou]/.test(plain) && !isElement(word) && !CONSTANT.test(word)
      ? unitName(word)
      : undefined;
  if (unit && word.length > 1) return unit;
  if (
    (/^[A-Z]{1,5}$/.test(word) && !LIKE_A_WORD.test(word)) ||
    !/[aeiouyæœøə]/i.test(plain) ||
    word.length === 1
  )
    return spell(plain);
  if ((isFormula(word) && !LIKE_A_WORD.test(word)) || /^[A-Z]{3,5}[a-z]$/.test(word))
    return spell(plain);
  const parts = word.split(/(?<=\p{Ll})(?<!^Ma?c)(?=\p{Lu})|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})/u);
  if (parts.length > 1) return parts.map((part) => sayWord(part, signs)).join(' ');
  return soundOut(word, signs) || spell(plain);
}

function soundOut(word: string, signs: boolean): string {
  const said = transliterate(word);
  return signs ? said : unsigned(said);
}

/** Names of the letters, joined as Persian joins them: «ای‌بی‌سی». */
function spell(word: string): string {
  return [...word].map((letter) => letterName(letter) ?? '').join('\u200C');
}
