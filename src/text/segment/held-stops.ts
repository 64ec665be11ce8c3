import { fold } from '../fold.ts';
import type { Range } from '../offset-map.ts';
import { isAbbreviation } from './abbreviations.ts';
import { attributes, contrasts, continuesSentence, saysSomething } from './speech-words.ts';
import { STOP } from './stop.ts';
import { skipSpaces, skipSpacesBack, wordAfter, wordBefore } from './surroundings.ts';
import { isFiniteVerb } from './verbs.ts';
import { WordSet } from './word-set.ts';

/** A longer quotation is a text of its own: its sentences are sentences. */
const LONGEST_HELD = 400;
const LONGEST_RUN = 8;
const SHORT_CLAUSE = 4;
const CLAUSE_REACH = 80;
const CONJUNCTION_REACH = 30;

/** A clause that begins with these is not a sentence without another. */
const subordinating = new WordSet('وقتی هنگامی زمانی اگر چون همین‌که همین هرگاه هربار گرچه اگرچه');

/** What quotation marks or brackets are to their sentence. */
type Part =
  /** A title, a name, a remark: a phrase of the sentence. */
  | 'aside'
  /** Speech that a colon or a verb of saying has announced. */
  | 'announced'
  /** Speech at the beginning of a sentence; who says it may follow. */
  | 'opening'
  /** A remark behind a sentence that is already whole. */
  | 'addition';

/**
 * The range whose stops do not count because quotation marks or brackets `open`–`close` are only a part of
 * their sentence, which goes on behind them: «گفت: «می‌آیم. تو هم بیا.» و رفت.» Empty when they all count.
 * Of a long quotation only the last stop is held. `begun` tells whether the sentence has words before `open`.
 */
export function heldStops(text: string, open: number, close: number, begun: boolean): Range {
  const bracket = /[([{]/.test(text[open]!);
  const part = begun ? partAt(text, open, bracket) : 'opening';
  const last = lastStop(text, close);
  const waits = part === 'announced' && isSubordinate(text, open);
  const goes = (!bracket || begun) && goesOn(text, close, last, waits ? 'aside' : part);
  const phrase = part === 'aside' || part === 'addition';
  if (close - open > LONGEST_HELD) return { from: last, to: goes ? close : last };
  return { from: open, to: goes ? close : phrase ? last : open };
}

/** The part of what opens at `open`, in mid-sentence. */
function partAt(text: string, open: number, bracket: boolean): Part {
  const before = skipSpacesBack(text, open);
  const word = wordBefore(text, before);
  if (bracket) return isFiniteVerb(word) ? 'addition' : 'aside';
  if (/[:،,.!?؟…]/.test(text[before - 1] ?? '') || saysSomething(word)) return 'announced';
  return fold(word) === 'که' && followsSaying(text, before - word.length) ? 'announced' : 'aside';
}

/** Whether what announces the speech at `open` is a clause that still waits for its main clause: «وقتی گفت». */
function isSubordinate(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - CLAUSE_REACH), open);
  const clause = before.slice(before.search(/[^.!?؟…،؛«»()\n]*$/));
  const words = clause.split(/[\s:]+/).filter(Boolean);
  return subordinating.has(words[0] ?? '') && words.filter(isFiniteVerb).length === 1;
}

/** Whether one of the last words before «که» is a verb of saying: «گفت که», «به او گفت که». */
function followsSaying(text: string, offset: number): boolean {
  return text
    .slice(Math.max(0, offset - CONJUNCTION_REACH), offset)
    .split(/\s+/)
    .some(saysSomething);
}

/** Whether the sentence goes on behind `close`. */
function goesOn(text: string, close: number, stop: number, part: Part): boolean {
  const at = skipSpaces(text, close + 1);
  const next = text[at] ?? '\n';
  // Where another mark closes too, what is around it decides.
  if (/[\s.!?؟…۔»”)\]}›]/.test(next)) return false;
  if (/[،؛:,;]/.test(next)) return true;
  if (stop === close || part === 'aside' || continuesSentence(wordAfter(text, at))) return true;
  if (contrasts(wordAfter(text, at)) && isShortClause(wordsUntilMark(text, at))) return true;
  const full = text[stop] === '.' && !STOP.test(text[stop + 1]!);
  if (full && isShortened(text, stop)) return true;
  return part === 'addition' ? !full : part === 'opening' && attributes(wordsUntilMark(text, at));
}

/** Where the run of stops before a closing mark begins; the mark itself when there is none. */
function lastStop(text: string, close: number): number {
  let end = skipSpacesBack(text, close);
  while (close - end < LONGEST_RUN && /[»”)\]}›]/.test(text[end - 1] ?? ''))
    end = skipSpacesBack(text, end - 1);
  let at = end;
  while (end - at < LONGEST_RUN && STOP.test(text[at - 1] ?? '')) at--;
  return at < end ? at : close;
}

function isShortened(text: string, stop: number): boolean {
  const word = wordBefore(text, stop);
  return (
    word !== '' &&
    isAbbreviation(word, wordBefore(text, skipSpacesBack(text, stop - word.length)), '')
  );
}

/** «ولی نیامد» belongs to the sentence before it, a longer clause stands by itself. */
const isShortClause = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= SHORT_CLAUSE;

/** The words of the clause at `offset`; none when a colon ends it, for then new speech follows. */
function wordsUntilMark(text: string, offset: number): string[] {
  const clause = /^[^.!?؟…،؛:«"\n]*/.exec(text.slice(offset, offset + CLAUSE_REACH))![0];
  return text[offset + clause.length] === ':' ? [] : clause.split(/\s+/).filter(Boolean);
}
