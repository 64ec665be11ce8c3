import type { Edit } from '../rewrite.ts';
import { endsOpen, HALF_SPACE, ODD_SPACES } from './alphabet.ts';
import type { Rule } from './rule.ts';
import { isPlain, lookFor } from './signs.ts';

/** Marks that stand where a half-space was meant, when they stand inside a word; U+009D is that of Windows-1256. */
const FALSE_HALF_SPACES = '\\u009d\\u00ad\\u00ac\\u200b\\u200e\\u200f\\u2060\\ufeff';
/** Marks of direction that are no letters' business. */
const DIRECTION = '\\u061c\\u202a-\\u202e\\u2066-\\u2069';
/** A joiner between two letters shows nothing: it was mistaken for the non-joiner. Elsewhere it does its work. */
const JOINER = '(?<=[\\u0620-\\u064a\\u066e-\\u06d3])\\u200d(?=[\\u0620-\\u064a\\u066e-\\u06d3])';
/** «میـ‌رود»: beside a half-space a kashida does nothing; «هـ‌ق» is short for something. */
const STRETCHED =
  '(?:\\u0640+\\u200c\\u0640*|\\u200c\\u0640+)(?<=[\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3]{2}[\\u0640\\u200c]+)(?=[\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3])';
const LETTER = /[\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff]/;
const MARK_OF_DIRECTION = new RegExp(`[${DIRECTION}]`);
const ODD_SPACE = new RegExp(`[${ODD_SPACES}]`);

/**
 * As browsers read them: numbers and the oldest names need no semicolon where nothing could continue them. Here «zwnj»
 * needs none either.
 */
const ENTITY =
  '&(?:(?:#x?[0-9a-f]{2,5}|[a-z]{2,6});|(?:#[0-9]{3,5}|#x[0-9a-f]{3,5}|nbsp|laquo|raquo|quot|shy|zwnj)(?![0-9a-z=;]))';

const SUSPECT = new RegExp(
  `${ENTITY}|${STRETCHED}|[${FALSE_HALF_SPACES}\\u200c]+|${JOINER}|[${DIRECTION}]|${ODD_SPACE.source}`,
  'giu',
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  emsp: ' ',
  ensp: ' ',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '',
  thinsp: ' ',
  zwnj: HALF_SPACE,
};

/** Where numbers or other scripts stand, a bidi mark may be doing its work. */
const MIXED = /[0-9A-Za-z\u00c0-\u05ff\u06f0-\u06f9\u0660-\u0669]/;

const mayHaveHalfSpace = lookFor(HALF_SPACE);

/** A whole text told to run from right to left, as one of Persian letters does by itself. */
const WRAPPED =
  /^[\u202b\u2067][^\u061c\u202a-\u202e\u2066-\u2069A-Za-z\u00c0-\u02af]*[\u0620-\u06d3][^\u061c\u202a-\u202e\u2066-\u2069]*[\u202c\u2069]$/;

/** Half-spaces in disguise, doubled or stray; no-break spaces, entities, idle bidi marks. */
export const invisible: Rule = (text, shield, { disguises }) => {
  const edits: Edit[] = [];
  if (isPlain(text) && !mayHaveHalfSpace(text)) return edits;
  let marks: Marks | undefined;
  const marksOf = (): Marks =>
    (marks ??= { areIdle: !MIXED.test(text) && LETTER.test(text), wrap: WRAPPED.test(text) });
  SUSPECT.lastIndex = 0;
  for (let match = SUSPECT.exec(text); match; match = SUSPECT.exec(text)) {
    const { 0: found, index: from } = match;
    const to = from + found.length;
    if (shield.covers(from, to)) continue;
    const insert = ODD_SPACE.test(found)
      ? oddSpace(found, text, from, disguises)
      : mend(found, text.charAt(from - 1), text.slice(to, to + NEAR), marksOf);
    if (insert !== found) edits.push({ from, to, insert });
  }
  return edits;
};

/** What marks of direction do in a text; looked at once, and only where there are some. */
interface Marks {
  /** Nothing in the text needs them. */
  readonly areIdle: boolean;
  /** The first and the last wrap all of it and change nothing. */
  readonly wrap: boolean;
}

/** UTF-16 units looked at behind a mark. */
const NEAR = 8;

function mend(found: string, before: string, behind: string, marksOf: () => Marks): string {
  if (found.startsWith('&')) return entity(found);
  const after = behind.charAt(0);
  const persian = LETTER.test(before) || LETTER.test(after);
  if (MARK_OF_DIRECTION.test(found)) {
    const { areIdle, wrap } = marksOf();
    return areIdle || (wrap && (before === '' || after === '')) ? '' : found;
  }
  if (found.includes('¬') && !(LETTER.test(before) && LETTER.test(after))) return found;
  if (LETTER.test(before) && LETTER.test(after)) return between(found, before, after);
  if (found.includes(HALF_SPACE)) return atEdge(found, before, after);
  if (found.startsWith('\ufeff') && before === '') return found.slice(1);
  return persian && (isIdle(found, before, behind) || marksOf().areIdle) ? '' : found;
}

/**
 * A right-to-left mark does nothing that the letter beside it does not do: of one behind a letter only numbers, which
 * look back for a letter, may still ask.
 */
function isIdle(found: string, before: string, behind: string): boolean {
  if (!/^\u200f+$/.test(found)) return false;
  if (LETTER.test(behind.charAt(0))) return !/[\p{L}\p{N}]/u.test(before);
  const [, next = ''] = /^[\s.،؛:؟!«»()–…-]+(.)/.exec(behind) ?? [];
  return LETTER.test(next);
}

/** An odd space beside letters of Persian, or between its signs and numbers: «گفت:\u00a0«بس است»». */
function oddSpace(found: string, text: string, at: number, disguises: string): string {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // Where it stands for half-spaces, it is told from a space by the words on both sides.
  if (disguises.includes(found) && LETTER.test(before) && LETTER.test(after)) return found;
  if (LETTER.test(before) || LETTER.test(after)) return ' ';
  if (DIGIT.test(before) && DIGIT.test(after)) return found;
  const [left = ''] =
    /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text.slice(Math.max(0, at - NEAR), at)) ?? [];
  const [right = ''] = /[\p{L}\p{N}]/u.exec(text.slice(at + 1, at + 1 + NEAR)) ?? [];
  return PERSIAN.test(left) && PERSIAN.test(right) ? ' ' : found;
}

const DIGIT = /\p{N}/u;
const PERSIAN = new RegExp(`${LETTER.source}|[۰-۹]`);

function between(found: string, before: string, after: string): string {
  // A half-space after an open letter shows nothing and harms nothing; a false one goes.
  if (endsOpen(before)) return found.includes(HALF_SPACE) ? HALF_SPACE : '';
  return /[\u064b-\u065f\u0670]/.test(after) ? '' : HALF_SPACE;
}

/** Beside digits and other scripts a half-space can be meant; beside a space or a full stop it cannot. */
function atEdge(found: string, before: string, after: string): string {
  const idle = /^$|[\s.,:;!?()[\]{}«»"“”،؛؟…–—/-]/;
  if (idle.test(before) || idle.test(after))
    return found.replace(/[\u009d\u00ad\u200b\u200c\u2060\ufeff]/g, '');
  return found.replace(/\u200c+/g, HALF_SPACE);
}

function entity(found: string): string {
  const name = found.replace(/^&|;$/g, '');
  if (!name.startsWith('#')) return ENTITIES[name] ?? found;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  // Brackets of tags stay hidden, and so does what is no character of text.
  if (code < 0x20 || code === 0x3c || code === 0x3e || (code >= 0x7f && code < 0xa0)) return found;
  if (code > 0xffff || (code >= 0xd800 && code < 0xe000)) return found;
  return String.fromCharCode(code);
}
