import type { Rewrite } from '../rewrite.ts';
import { latinWord } from './latin-word.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';
import { transliterate } from './transliterate.ts';

const RUN =
  /[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?(?:\.(?=[A-Za-z](?:\.|\b))[A-Za-z])*(?:\+\+|#(?!\w)|&[A-Z]|\.(?=\s))?/g;
const SPELT: Readonly<Record<string, string>> = {
  'C++': 'سی پلاس پلاس',
  'C#': 'سی شارپ',
  'F#': 'اف شارپ',
  'AT&T': 'ای‌تی‌اند‌تی',
  'R&D': 'آر‌اند‌دی',
  'Q&A': 'کیو‌اند‌ای',
  'H&M': 'اچ‌اند‌ام',
  'P&G': 'پی‌اند‌جی',
  'S&P': 'اس‌اند‌پی',
  'B&W': 'بی‌اند‌دابلیو',
};
const DOTTED = /^(?:dr|mr|mrs|ms|prof|no|pp|p|vol|fig|vs|etc|st|jr|inc|ltd|co|corp|al)\.$/i;

/** Latin words in Persian letters: known words as Persian says them, acronyms by letters, others by sound. */
export function latin(text: string): Rewrite {
  return replaceEach(text, RUN, ({ 0: run, index }) => {
    const after = text[index + run.length] ?? '';
    const before = text[index - 1] ?? '';
    const said = sayRun(run, /^\s*\d/.test(text.slice(index + run.length, index + run.length + 3)));
    return `${/[\p{L}\p{N}]/u.test(before) ? ' ' : ''}${said}${/[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`;
  });
}

function sayRun(run: string, beforeNumber: boolean): string {
  if (SPELT[run]) return SPELT[run];
  if (DOTTED.test(run))
    return /^p\.$/i.test(run) && beforeNumber ? 'صفحهٔ' : latinWord(run.slice(0, -1))!;
  const stop = run.endsWith('.') && !/^(?:[A-Za-z]\.)+$/.test(run) ? '.' : '';
  const bare = run
    .replace(/[.#+&]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return sayWord(bare) + stop;
}

function sayWord(written: string): string {
  const word = written.replace(/['’]s$/, '').replace(/['’]/g, '');
  const known = latinWord(word);
  // «IT» and «it», «US» and «us» differ; the table has the capital ones.
  if (known !== undefined) return known;
  if (/^[A-Z]{2,6}s$/.test(word)) return `${spell(word.slice(0, -1))}ها`.replace(/ها$/, '\u200Cها');
  if (/^[A-Z]{1,5}$/.test(word) || !/[aeiouy]/i.test(word) || word.length < 3) return spell(word);
  const parts = word.split(/(?<=[a-z])(?=[A-Z])/);
  if (parts.length > 1) return parts.map(sayWord).join(' ');
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  return transliterate(plain) || spell(word);
}

/** Names of the letters, joined as Persian joins them: «ای‌بی‌سی». */
function spell(word: string): string {
  return [...word].map((letter) => letterName(letter) ?? '').join('\u200C');
}
