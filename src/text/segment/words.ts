import type { Range } from '../offset-map.ts';
import { joinsAbbreviation } from './abbreviations.ts';
import { DIGIT, INVISIBLE } from './character.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s«»"]+/iy;
/** Marks behind an address that belong to the sentence around it. */
const ADDRESS_END = /[.,،؛:!?؟…)\]]/;
const RUN = /[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200f\u2060]+/uy;
const LATIN = /[A-Za-z0-9_\u00c0-\u024f]/;
const PART_REACH = 12;

/**
 * The written words a reader can point at, in order: a half-space keeps a word whole, so do the
 * separators inside a number, time or date, the stops of an abbreviation and all of an address.
 * Punctuation belongs to no word; the percent sign does. Linear in the length of the text.
 */
export function words(text: string): Range[] {
  const found: Range[] = [];
  const starts = /[\p{L}\p{N}_]/gu;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const from = match.index;
    const to = addressEnd(text, from) ?? wordEnd(text, from);
    found.push({ from, to });
    starts.lastIndex = to;
  }
  return found;
}

function addressEnd(text: string, from: number): number | undefined {
  ADDRESS.lastIndex = from;
  if (!ADDRESS.test(text)) return undefined;
  let to = ADDRESS.lastIndex;
  while (ADDRESS_END.test(text[to - 1]!) || INVISIBLE.test(text[to - 1]!)) to--;
  return to;
}

function wordEnd(text: string, from: number): number {
  let to = runEnd(text, from);
  while (joins(text, to)) to = runEnd(text, to + 1);
  const date = /^-[0-9۰-۹]{1,2}-[0-9۰-۹]{1,2}(?![0-9۰-۹])/.exec(text.slice(to, to + 7));
  if (date && /(?<![0-9۰-۹])[0-9۰-۹]{4}$/.test(text.slice(Math.max(from, to - 5), to)))
    to += date[0].length;
  return DIGIT.test(text[to - 1]!) && /[%٪]/.test(text[to] ?? '') ? to + 1 : to;
}

function runEnd(text: string, from: number): number {
  RUN.lastIndex = from;
  RUN.test(text);
  let to = RUN.lastIndex;
  while (INVISIBLE.test(text[to - 1]!)) to--;
  return to;
}

/** Whether the sign at `at` stands inside a word: in a number, an abbreviation or a Latin name. */
function joins(text: string, at: number): boolean {
  const before = text[at - 1]!;
  const after = text[at + 1] ?? '';
  const sign = text[at] ?? '';
  if (DIGIT.test(before) && DIGIT.test(after))
    return /[.٫٬/:]/.test(sign) || (/[,،]/.test(sign) && threeDigits(text, at + 1));
  if (sign === '@') return LATIN.test(before) && LATIN.test(after);
  if (sign !== '.') return false;
  if (LATIN.test(before)) return LATIN.test(after);
  const left = /\p{L}+$/u.exec(text.slice(Math.max(0, at - PART_REACH), at));
  const right = /^\p{L}+/u.exec(text.slice(at + 1, at + PART_REACH));
  return left !== null && right !== null && joinsAbbreviation(left[0], right[0]);
}

const threeDigits = (text: string, from: number): boolean =>
  /^[0-9\u0660-\u0669\u06f0-\u06f9]{3}(?![0-9\u0660-\u0669\u06f0-\u06f9])/.test(
    text.slice(from, from + 4),
  );
