import type { Range } from '../offset-map.ts';
import { LINE_BREAK, SPACE } from './character.ts';
import { enclosures } from './enclosures.ts';
import { endsSentence } from './ends-sentence.ts';
import { heldStops } from './held-stops.ts';
import { STOP, stopAt } from './stop.ts';

/**
 * The sentences of a text, in order, without the white space around them. Together they cover every
 * character that is not white space exactly once. A line break always ends a sentence.
 * Linear in the length of the text.
 */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  const pairs = enclosures(text);
  const points = /[.!?؟…۔‼⁇⁈⁉。．！？«([{‹"“”„‟–—\-\u0640\n\v\f\r\u0085\u2028\u2029]/g;
  const letters = /[\p{L}\p{M}\p{N}_]/gu;
  let start = 0;
  let firstLetter = -1; // of the sentence, or of a later one
  let dashes = 0; // after its first letter
  let held = 0; // stops before this offset are inside a quotation that the sentence outlives
  const heldAlone = new Set<number>(); // and these, at the end of a long one

  const end = (at: number): void => {
    const range = trimmed(text, start, at);
    if (range.from < range.to) found.push(range);
    start = at;
    dashes = 0;
  };
  const begun = (at: number): boolean => {
    if (firstLetter < start) {
      letters.lastIndex = start;
      firstLetter = letters.exec(text)?.index ?? Infinity;
    }
    return firstLetter < at;
  };

  for (let point = points.exec(text); point; point = points.exec(text)) {
    const { 0: mark, index: at } = point;
    if (STOP.test(mark)) {
      const stop = stopAt(text, at, pairs);
      const counts = at >= held && !heldAlone.has(at) && begun(at);
      if (counts && endsSentence(text, stop, { start, dashes })) end(stop.to);
      points.lastIndex = stop.to;
    } else if (LINE_BREAK.test(mark)) end(at);
    else if (isDash(text, at)) dashes += begun(at) ? 1 : 0;
    else {
      const close = pairs.closeOf.get(at);
      if (close === undefined) continue;
      const { from, to } = heldStops(text, at, close, begun(at));
      if (from === at) held = Math.max(held, to);
      else if (from < to) heldAlone.add(from);
    }
  }
  end(text.length);
  return found;
}

/** A dash, or what is written for one: a hyphen or a tatweel with a space before it. */
const isDash = (text: string, at: number): boolean =>
  /[–—]/.test(text[at]!) || (/[-\u0640]/.test(text[at]!) && text[at - 1] === ' ');

function trimmed(text: string, from: number, to: number): Range {
  while (from < to && SPACE.test(text[from]!)) from++;
  while (to > from && SPACE.test(text[to - 1]!)) to--;
  return { from, to };
}
