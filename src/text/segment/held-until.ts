import { isAbbreviation } from './abbreviations.ts';
import { attributes, continuesSentence, saysSomething } from './speech-words.ts';
import { STOP } from './stop.ts';
import { skipSpaces, skipSpacesBack, wordAfter, wordBefore } from './surroundings.ts';

/** A longer quotation is a text of its own: its sentences are sentences. */
const LONGEST_HELD = 400;
const LONGEST_RUN = 8;

/**
 * Up to where stops do not count because quotation marks or brackets `open`–`close` are only a part of
 * their sentence, which goes on behind them: «گفت: «می‌آیم. تو هم بیا.» و رفت.» 0 when they do count.
 * `begun` tells whether the sentence has words before `open`.
 */
export function heldUntil(text: string, open: number, close: number, begun: boolean): number {
  if (close - open > LONGEST_HELD) return 0;
  const bracket = /[([{]/.test(text[open]!);
  if (bracket && !begun) return 0;
  const outlives = goesOn(text, close, bracket || (begun && !isSpeech(text, open)));
  if (outlives) return close;
  return bracket ? lastStop(text, close) : 0;
}

/** Whether the sentence goes on after the `close` of an aside (a title, a remark) or of speech. */
function goesOn(text: string, close: number, aside: boolean): boolean {
  const at = skipSpaces(text, close + 1);
  const next = text[at] ?? '\n';
  if (/[\s.!?؟…۔]/.test(next)) return false;
  if (/[،؛:,;»)\]}›]/.test(next)) return true;
  const stop = lastStop(text, close);
  if (stop === close) return true;
  const full = text[stop] === '.' && !STOP.test(text[stop + 1]!);
  if (full && isShortened(text, stop)) return true;
  if (continuesSentence(wordAfter(text, at)) || attributes(wordsUntilMark(text, at))) return true;
  return aside && !full;
}

/** Where the run of stops before a closing mark begins; the mark itself when there is none. */
function lastStop(text: string, close: number): number {
  const end = skipSpacesBack(text, close);
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

/** Speech is said by someone or after a colon; anything else in quotation marks is a name or title. */
function isSpeech(text: string, open: number): boolean {
  const before = skipSpacesBack(text, open);
  if (/[:،,.!?؟…]/.test(text[before - 1] ?? ':')) return true;
  const word = wordBefore(text, before);
  return word === 'که' || saysSomething(word);
}

/** The words of the clause at `offset`; none when a colon ends it, for then new speech follows. */
function wordsUntilMark(text: string, offset: number): string[] {
  const clause = /^[^.!?؟…،؛:«"\n]*/.exec(text.slice(offset, offset + 80))![0];
  return text[offset + clause.length] === ':' ? [] : clause.split(/\s+/).filter(Boolean);
}
