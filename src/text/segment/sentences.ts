import type { Range } from '../offset-map.ts';
import { LINE_BREAK, SPACE, WORD_CHARACTER } from './character.ts';
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
  let start = 0;
  let begun = false; // the sentence has a letter or digit
  let dashes = 0; // after its beginning
  let held = 0; // stops before this offset are inside a quotation that the sentence outlives
  const heldAlone = new Set<number>(); // and these, at the end of a long one

  const end = (at: number): void => {
    const range = trimmed(text, start, at);
    if (range.from < range.to) found.push(range);
    start = at;
    begun = false;
    dashes = 0;
  };

  const hold = ({ from, to }: Range, at: number): void => {
    if (from === at) held = Math.max(held, to);
    else if (from < to) heldAlone.add(from);
  };

  for (let at = 0; at < text.length;) {
    const mark = text[at]!;
    if (STOP.test(mark)) {
      const stop = stopAt(text, at, pairs);
      if (begun && at >= held && !heldAlone.has(at) && endsSentence(text, stop, { start, dashes }))
        end(stop.to);
      at = stop.to;
      continue;
    }
    const close = pairs.closeOf.get(at);
    if (close !== undefined) hold(heldStops(text, at, close, begun), at);
    else if (LINE_BREAK.test(mark)) end(at);
    else if (begun && (mark === '–' || mark === '—' || (mark === '-' && text[at - 1] === ' ')))
      dashes++;
    begun ||= WORD_CHARACTER.test(mark);
    at++;
  }
  end(text.length);
  return found;
}

function trimmed(text: string, from: number, to: number): Range {
  while (from < to && SPACE.test(text[from]!)) from++;
  while (to > from && SPACE.test(text[to - 1]!)) to--;
  return { from, to };
}
