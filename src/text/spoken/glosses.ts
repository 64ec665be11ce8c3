import { applyEdits, type Edit, type Rewrite } from '../rewrite.ts';
import { cyrillic } from './cyrillic.ts';
import { UNREAD } from './foreign-scripts.ts';
import { greek } from './greek.ts';
import { latin } from './latin.ts';
import type { SpokenOptions } from './spoken-options.ts';

const BRACKETS = /\s?\(([^()\n]{1,200})\)/gu;
const PARTS = /[^؛;،,]+/g;
const FOREIGN = String.raw`[^\p{Script=Arabic}\P{L}]`;
/** A name in other letters, perhaps after the name of its language: «به روسی: Москва». */
const NAME = new RegExp(
  String.raw`^\s*(?:(?<label>به\s[\p{Script=Arabic}\u200C]{2,12}|[\p{Script=Arabic}\u200C ]{2,30}:)\s*)?[«"“]?(?<name>${FOREIGN}(?:${FOREIGN}|[\p{M}\s.&'’·・-])*)[»"”]?\s*$`,
  'u',
);
const GLOSSES = new RegExp(String.raw`(?:\s?\([^()]*${FOREIGN}[^()]*\))+\s?$`, 'u');
/** The rank of a ruler, behind a name in either language. */
const RANK = /\s\d+م?\s*$/u;
const SAID_RANK = /\s(?:\d+م|اول|دوم|سوم|[\p{L}\u200C]{2,10}م)\s*$/u;
const IS_UNREAD = new RegExp(UNREAD, 'u');

/** So much of the consonants that one of the two has is in the other too, in the same order. */
const LIKENESS = 0.6;
/** Longer ones are no names, UTF-16 units. */
const LONGEST = 80;
/** Fewer consonants are alike by chance. */
const LEAST = 3;

/**
 * A name in other letters after the same name in Persian is for the eye: «فیفا (FIFA)», «میشل فوکو (Michel Foucault)»,
 * «مسکو (به روسی: Москва)» are said once, and so is what stands in letters that are not read: «پکن (北京)».
 */
export function glosses(text: string, english: SpokenOptions['english']): Rewrite {
  const edits: Edit[] = [];
  for (const { 0: token, 1: inside = '', index } of text.matchAll(BRACKETS)) {
    // Another gloss may stand between: «سکولاریسم (secularism) (sécularisme)».
    const before = text.slice(Math.max(0, index - inside.length * 6), index).replace(GLOSSES, '');
    const parts = [...inside.matchAll(PARTS)];
    const kept = parts.map(([part]) => !isIdle(part, before, english));
    const from = index + token.indexOf('(') + 1;
    const first = kept.indexOf(true);
    if (first === -1) {
      const end = index + token.length;
      edits.push({
        from: index,
        to: end,
        insert: /^\p{L}/u.test(text.slice(end, end + 2)) ? ' ' : '',
      });
      continue;
    }
    // What is left out takes the sign along that parts it from what is kept.
    for (const [i, { 0: part, index: at }] of parts.entries())
      if (!kept[i])
        edits.push({
          from: from + at - (i < first ? 0 : 1),
          to: from + at + part.length + (i < first ? 1 : 0),
          insert: '',
        });
  }
  return applyEdits(text, edits);
}

/** Whether a part of what stands in brackets only writes the name before them in other letters. */
function isIdle(
  part: string,
  before: string,
  english: SpokenOptions['english'],
  isRanked = false,
): boolean {
  const unranked = part.replace(RANK, '');
  if (unranked !== part) return isIdle(unranked, before.replace(SAID_RANK, ''), english, true);
  const { label, name } = NAME.exec(part)?.groups ?? {};
  if (!name) return false;
  if (IS_UNREAD.test(name)) return true;
  if (english === 'voice' && /\p{Script=Latin}/u.test(name)) return false;
  const said = [cyrillic, greek, (t: string) => latin(t)].reduce(
    (words, say) => say(words).text,
    name,
  );
  const heard = [cyrillic, greek].reduce((words, say) => say(words).text, before);
  return endsWith(heard, said) || isNameAgain(name, said, heard, isRanked || label !== undefined);
}

/**
 * Whether as many words as a name has sound like it, or the last word does where its language or its rank is told;
 * acronyms sound like nothing.
 */
function isNameAgain(name: string, said: string, before: string, isTold: boolean): boolean {
  if (name.length > LONGEST || !/\p{Ll}{2}/u.test(name)) return false;
  const spoken = before.trim().split(/[\s\u200C]/u);
  const words = name.trim().split(/[ -]/).length;
  const last = (count: number): string => spoken.slice(-count).join('');
  return (
    isAlike(said, last(words), LEAST) ||
    isAlike(said, last(words + 1), LEAST) ||
    (isTold && isAlike(said.trim().split(' ').at(-1)!, last(1), 2))
  );
}

function isAlike(said: string, written: string, least: number): boolean {
  const [name, other] = [consonants(said), consonants(written)];
  return (
    name.length >= least && inCommon(name, other) >= LIKENESS * Math.max(name.length, other.length)
  );
}

/** Whether the last words sound like `said`, and no part of one does: «بی‌بی‌سی (BBC)», but «شهرهای (A)». */
function endsWith(heard: string, said: string): boolean {
  const name = bare(said);
  let end = '';
  for (const word of heard.split(/[^\p{L}\p{M}]+/u).reverse()) {
    end = bare(word) + end;
    if (end.length >= name.length) return end === name;
  }
  return false;
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
