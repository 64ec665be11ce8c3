import type { Enclosures } from './enclosures.ts';
import { INVISIBLE, SPACE } from './character.ts';
import { skipSpaces, wordBefore } from './surroundings.ts';
import { isFiniteVerb } from './verbs.ts';

/** Marks that may end a sentence, with all that hangs on them: «؟!», «.»», «…)», «.[۲]». */
export interface Stop {
  readonly from: number;
  /** After the marks and the quotes, brackets, note marks and emoji that close with them. */
  readonly to: number;
  /** `strong` ends by itself (؟ !), a `full` stop may also shorten a word, an `ellipsis` may only pause. */
  readonly kind: 'strong' | 'full' | 'ellipsis';
  /** Quotes or brackets close here and no further stop follows them. */
  readonly closed: boolean;
}

/** Marks a sentence can end with. */
export const STOP = /[.!?؟…۔‼⁇⁈⁉。．！？]/;

const STRONG = /[!?؟‼⁇⁈⁉！？]/;
const CLOSER = /[»)\]}›’]/;
const EITHER = /["“”„‟']/;
const NOTE =
  /\[(?:[\d۰-۹٠-٩]{1,3}|\p{L}|(?:یادداشت|پانویس|ی) ?[\d۰-۹٠-٩]{1,3}|نیازمند منبع)\]|[⁰¹²³⁴-⁹]+/uy;
/**
 * The number of a note whose brackets or raised place were lost: «… شده است.۲ سپس …». What follows cannot be counted,
 * unlike in «رسیدند.۲۰ نفر بودند»; the next line does not matter.
 */
const BARE_NOTE =
  /[\d۰-۹٠-٩]{1,2}(?=[^\S\n\v\f\r\u2028\u2029]*(?:$|[\n\v\f\r\u0085\u2028\u2029])|[^\S\n\v\f\r\u2028\u2029]+(?:و|اما|ولی|سپس|پس|بنابراین|همچنین|البته|زیرا|چون|اگر|هرچند|گرچه|که|تا|در|از|به|با|بر|برای|بی|این|آن|همین|همان|او|وی|من|تو|ما|شما|ایشان|آنان|آنها|دیگران|دیگر|نیز|هنوز|اکنون|امروز|چنین|چنان|چرا|آیا)(?![\p{L}\p{M}]))/uy;
/** A source behind what is quoted from it: «(بیهقی، ۱۳۵۰: ۱۲)», «(بقره: ۲۵۶)». */
const SOURCE =
  /\((?:[\p{L}\p{M}\u200c]{1,20} ?){1,5}[،,:] ?(?:[صج]\. ?)?[0-9۰-۹]{1,4}(?:[-–/:،, ]{1,2}[0-9۰-۹]{1,4}){0,3}\)/uy;
const EMOJI =
  /(?:(?![©®™])\p{Extended_Pictographic}[\p{EMod}\ufe0f\u200d]*|\p{RI}{2}|[:;]-?[()DP](?!\p{L}))+/uy;

/** Reads the stop whose first mark is at `from`. */
export function stopAt(text: string, from: number, pairs: Enclosures): Stop {
  let { to, kind } = marksAt(text, from);
  let closed = false;
  for (;;) {
    const end = closersAt(text, to, pairs);
    if (end === to) break;
    to = end;
    closed = true;
    if (to >= text.length || !STOP.test(text[to]!)) break;
    const more = marksAt(text, to);
    to = more.to;
    kind = more.kind === 'ellipsis' ? kind : 'strong';
    closed = false;
  }
  return { from, to: hangingAt(text, afterBareNote(text, from, to)), kind, closed };
}

/** A run of marks; spaced out too: «. . .», «؟ !», «… .». */
function marksAt(text: string, from: number): Pick<Stop, 'to' | 'kind'> {
  let { to, kind } = runAt(text, from);
  let spaced = false; // «. . .» is one ellipsis, in «… .» the stop ends the sentence
  while (text[to] === ' ' && to + 1 < text.length && STOP.test(text[to + 1]!)) {
    const next = runAt(text, to + 1);
    const free = next.to >= text.length || SPACE.test(text[next.to]!);
    if (next.kind === 'full' && kind !== 'strong' && free) {
      spaced ||= kind === 'full';
      kind = spaced ? 'ellipsis' : 'strong';
    } else if (next.kind !== 'strong' || kind !== 'strong') break;
    to = next.to;
  }
  return { to, kind };
}

function runAt(text: string, from: number): Pick<Stop, 'to' | 'kind'> {
  let to = from;
  let kind: Stop['kind'] = 'full';
  for (; to < text.length && STOP.test(text[to]!); to++) {
    if (STRONG.test(text[to]!)) kind = 'strong';
    else if (kind === 'full' && (to > from || text[to] === '…')) kind = 'ellipsis';
    else if (kind === 'ellipsis' && text[to] === '.' && text[to - 1] === '…') kind = 'strong';
  }
  return { to, kind };
}

/** After quotes and brackets that close at `from`, glued or, as some write, one space off. */
function closersAt(text: string, from: number, pairs: Enclosures): number {
  let to = from;
  for (;;) {
    const glued = afterInvisible(text, to);
    if (closes(text, glued, pairs)) to = glued + 1;
    else if (text[glued] === ' ' && closesApart(text, glued + 1, pairs)) to = glued + 2;
    else return to;
  }
}

const closesApart = (text: string, at: number, pairs: Enclosures): boolean =>
  CLOSER.test(text[at] ?? '') || (EITHER.test(text[at] ?? '') && pairs.closes.has(at));

function closes(text: string, at: number, pairs: Enclosures): boolean {
  const mark = text[at] ?? '';
  if (CLOSER.test(mark) || pairs.closes.has(at)) return true;
  if (!EITHER.test(mark) || pairs.closeOf.has(at)) return false;
  const next = text[at + 1] ?? ' ';
  return SPACE.test(next) || CLOSER.test(next);
}

/** After a bare number that is glued to the stop; only behind a verb is it surely a note's. */
function afterBareNote(text: string, from: number, to: number): number {
  BARE_NOTE.lastIndex = to;
  return BARE_NOTE.test(text) && isFiniteVerb(wordBefore(text, from)) ? BARE_NOTE.lastIndex : to;
}

/** After note marks, sources, marks without width and emoji, which belong to the sentence before them. */
function hangingAt(text: string, from: number): number {
  let to = from;
  for (;;) {
    const at = afterInvisible(text, to);
    NOTE.lastIndex = at;
    EMOJI.lastIndex = SOURCE.lastIndex = skipSpaces(text, at);
    if (NOTE.test(text)) to = NOTE.lastIndex;
    else if (EMOJI.test(text)) to = EMOJI.lastIndex;
    else if (SOURCE.test(text)) to = SOURCE.lastIndex;
    else return at;
  }
}

function afterInvisible(text: string, from: number): number {
  let to = from;
  while (to < text.length && INVISIBLE.test(text[to]!)) to++;
  return to;
}
