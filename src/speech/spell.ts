import type { Range } from '../text/offset-map.ts';
import { applyEdits, then, type Rewrite, type Rewriter } from '../text/rewrite.ts';
import { utterances } from '../text/segment/utterances.ts';
import { toSpoken, type SpokenOptions } from '../text/spoken/to-spoken.ts';
import type { Utterance } from './engine.ts';
import type { Sentence } from './sentence.ts';
import { sliceRewrite } from './slice-rewrite.ts';

/**
 * A sentence as an engine will say it: its displayed rewrite (from the sentence's source slice) written for
 * the ear and, when long, cut into several utterances. Empty when nothing of it is spoken.
 * @param before what is said before it and is not written: it has no place in the source
 */
export function spell(
  { block, from }: Sentence,
  displayed: Rewrite,
  options: SpokenOptions,
  before = '',
): Utterance[] {
  const prefix: Rewriter = (text) => applyEdits(text, [{ from: 0, to: 0, insert: before }]);
  const spoken = then(displayed, (text) => toSpoken(text, options));
  return pieces(spoken)
    .map((piece) => sliceRewrite(spoken, piece))
    .filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text))
    .map((piece, i) => (i === 0 && before ? { ...piece, ...then(piece, prefix) } : piece))
    .map(({ text, map, ...source }) => ({
      text,
      map,
      block,
      from: from + source.from,
      to: from + source.to,
    }));
}

/** Where the spoken text is cut: never inside what one written stretch became, so that slices share no source. */
function pieces({ text, map }: Rewrite): Range[] {
  const made = map.invert().changes;
  const cuts = utterances(text, { from: 0, to: text.length }).map(
    ({ to }) => made.find((c) => c.from < to && to < c.to)?.to ?? to,
  );
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to }));
}
