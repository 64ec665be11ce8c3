import type { Range } from '../offset-map.ts';
import { breakCost } from './break-cost.ts';
import { SPACE } from './character.ts';

/** A piece shorter than this share of the limit is said only when nothing better can be done. */
const SHORTEST = 0.25;

/**
 * What is said in one breath: the sentence, or, when it is longer than `limit` UTF-16 units, its pieces:
 * cut behind a clause, else at a space, as evenly as the text allows; never inside a word or a number.
 * Only an unbroken run longer than the limit is cut by force, between code points.
 * Pieces are in order, without white space around them, and cover the rest exactly once.
 * Linear in the length of the sentence.
 * @throws RangeError when `limit` is less than 2.
 */
export function utterances(text: string, sentence: Range, limit = 180): Range[] {
  if (!(limit >= 2)) throw new RangeError(`Utterances of at most ${limit}`);
  const pieces: Range[] = [];
  let { from, to: end } = sentence;
  while (end > from && SPACE.test(text[end - 1]!)) end--;
  for (;;) {
    while (from < end && SPACE.test(text[from]!)) from++;
    if (from >= end) return pieces;
    const cut = end - from <= limit ? end : cutAt(text, from, end, limit);
    let to = cut;
    while (SPACE.test(text[to - 1]!)) to--;
    pieces.push({ from, to });
    from = cut;
  }
}

/** The cheapest place to end a piece that begins at `from`, the rest being longer than `limit`. */
function cutAt(text: string, from: number, end: number, limit: number): number {
  const rest = end - from;
  const even = rest / Math.ceil(rest / limit);
  let best = 0;
  let least = Infinity;
  for (let at = from + 1; at <= from + limit; at++) {
    const cost = breakCost(text, at, from);
    if (cost === Infinity) continue;
    const length = at - from;
    const uneven = Math.abs(length - even) / limit;
    const total = cost + uneven + (length < limit * SHORTEST ? 3 : 0);
    if (total <= least) [best, least] = [at, total];
  }
  return best || wholeCharacter(text, from, from + limit);
}

/** At or before `at`, not between the halves of a character nor before a mark that sits on one. */
function wholeCharacter(text: string, from: number, at: number): number {
  const surrogate = (offset: number): boolean =>
    /[\udc00-\udfff]/.test(text[offset]!) && /[\ud800-\udbff]/.test(text[offset - 1]!);
  for (let cut = at; cut > at - 8 && cut > from + 1; cut--)
    if (!surrogate(cut) && !/[\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d\ufe0f]/.test(text[cut]!))
      return cut;
  return surrogate(at) ? at - 1 : at;
}
