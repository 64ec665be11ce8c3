import { isAbbreviation, joinsAbbreviation } from './abbreviations.ts';
import { ARABIC_LETTER, DIGIT } from './character.ts';
import { isItemMark } from './item-mark.ts';
import { saysSomething } from './speech-words.ts';
import type { Stop } from './stop.ts';
import { skipSpaces, skipSpacesBack, wordAfter, wordBefore } from './surroundings.ts';
import { isFiniteVerb } from './verbs.ts';
import { WordSet } from './word-set.ts';

/** Names of firms, programs and shows that end in an exclamation mark. */
const exclaimed = new Set('yahoo joomla kahoot jeopardy yum wham'.split(' '));

/** What has been read of the sentence that a stop may end. */
interface SoFar {
  readonly start: number;
  /** Dashes after its first word: an odd number means an open parenthesis. */
  readonly dashes: number;
}

const OPENER = /[«([{‹]/;
const GOES_ON = /[،؛:,;»)\]}›%٪/]/;
const DASH = /^(?:[-–—]|\u0640\s)/;
const LATIN = /[A-Za-z\u00c0-\u024f]/;
const FILE_NAME =
  /^[\p{L}\p{N}\u200c_-]*(?:\.[\p{L}\p{N}\u200c_-]+){0,3}\.[a-z][a-z0-9]{1,4}(?![a-z0-9])/u;
const URL_REACH = 200;

/** Before these words an ellipsis is a pause. */
const afterPause = new WordSet('و ولی اما که تا چون زیرا یا مثل مانند چنان بلکه یعنی را');

/** Whether the sentence that has words before `stop` ends with it. */
export function endsSentence(text: string, stop: Stop, soFar: SoFar): boolean {
  const at = skipSpaces(text, stop.to);
  const next = text[at];
  if (next === undefined || /\s/.test(next)) return true;
  if (GOES_ON.test(next) || standsAlone(text, stop)) return false;
  if (DASH.test(text.slice(at, at + 2)) && stop.kind !== 'full') return soFar.dashes % 2 === 0;
  if (isLatin(text[stop.from - 1]) && /[a-z]/.test(next)) return false;
  if (at === stop.to && isInsideAddress(text, stop.from)) return false;
  const glued = at === stop.to && !stop.closed;
  if (stop.kind === 'strong' && isInName(text, stop)) return false;
  if (stop.kind === 'strong') return !(glued && isLatin(next) && isLatin(text[stop.from - 1]));
  if (stop.kind === 'ellipsis') return stop.closed || (!glued && endsInEllipsis(text, stop, at));
  return glued ? endsGlued(text, stop, soFar) : endsFull(text, stop, at, soFar);
}

/** A name that is written with the mark, with more of the sentence behind it: «شرکت Yahoo! سود کرد». */
function isInName(text: string, stop: Stop): boolean {
  return (
    text[stop.from] === '!' &&
    stop.to === stop.from + 1 &&
    exclaimed.has(wordBefore(text, stop.from).toLowerCase())
  );
}

/** A mark by itself in brackets is a remark on the words: «(!)», «[…]». */
function standsAlone(text: string, stop: Stop): boolean {
  return stop.closed && OPENER.test(text[stop.from - 1] ?? '');
}

const isLatin = (mark: string | undefined): boolean =>
  mark !== undefined && (LATIN.test(mark) || /[0-9/=&@]/.test(mark));

/** An ellipsis ends a sentence that has its verb; otherwise the speaker only pauses. */
function endsInEllipsis(text: string, stop: Stop, at: number): boolean {
  const word = wordBefore(text, skipSpacesBack(text, stop.from));
  const next = wordAfter(text, at);
  if (saysSomething(word) && next === '') return false;
  return isFiniteVerb(word) && !afterPause.has(next);
}

/** A full stop with a space, or a closing mark, behind it. */
function endsFull(text: string, stop: Stop, at: number, soFar: SoFar): boolean {
  if (isItemMark(text, stop.from, soFar.start)) return false;
  const word = wordBefore(text, stop.from);
  if (word === '') return true;
  const next = wordAfter(text, at);
  const previous = wordBefore(text, skipSpacesBack(text, stop.from - word.length));
  const nextStop = text[at + next.length] === '.' ? '.' : '';
  return !isAbbreviation(word, previous, next + nextStop);
}

/** A full stop with text right behind it: a forgotten space, or the inside of a number, name or address. */
function endsGlued(text: string, stop: Stop, soFar: SoFar): boolean {
  const before = text[stop.from - 1] ?? ' ';
  const next = text[stop.to]!;
  if (before === ' ') return ARABIC_LETTER.test(next) || OPENER.test(next);
  if (DIGIT.test(before) && DIGIT.test(next)) return false;
  if (isItemMark(text, stop.from, soFar.start)) return false;
  if (isLatin(before) && !ARABIC_LETTER.test(next)) return false;
  const word = wordBefore(text, stop.from);
  const left = word.slice(word.lastIndexOf('.') + 1);
  const right = wordAfter(text, stop.to);
  if (LATIN.test(next)) return /^[A-Z]/.test(next);
  if (left !== '' && isAbbreviation(word, '', right)) return false;
  return !(joinsAbbreviation(left, right) || FILE_NAME.test(text.slice(stop.to, stop.to + 60)));
}

/** Whether the unbroken piece of text around `offset` is an Internet address. */
function isInsideAddress(text: string, offset: number): boolean {
  const piece = text
    .slice(Math.max(0, offset - URL_REACH), offset)
    .split(/\s/)
    .at(-1)!;
  return /:\/\/|^www\.|@[a-z]/i.test(piece);
}
