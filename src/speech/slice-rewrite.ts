import { OffsetMap, type Change, type Range } from '../text/offset-map.ts';
import type { Rewrite } from '../text/rewrite.ts';

/** A part of a rewrite, with the source range `[from, to)` it was made from; its map counts from `from`. */
export interface RewriteSlice extends Rewrite, Range {}

/**
 * The part of a rewrite that is `[from, to)` of its text. Slices that lie side by side share no source, unless
 * a cut goes through a replaced stretch: then both count it whole. What was deleted at a cut belongs to the
 * slice before it.
 */
export function sliceRewrite({ text, map }: Rewrite, { from, to }: Range): RewriteSlice {
  const inside: Change[] = [];
  let shift = 0; // target − source, before the change at hand
  let sourceFrom: number | undefined;
  let sourceTo: number | undefined;
  for (const change of map.changes) {
    const start = change.from + shift;
    const end = start + change.length;
    if (start > to || (start === to && change.length > 0)) break;
    const before = shift;
    shift += change.length - (change.to - change.from);
    if (end < from || (end === from && (change.length > 0 || from > 0))) continue;
    sourceFrom ??= start < from ? change.from : from - before;
    if (end > to) sourceTo = change.to;
    inside.push({ ...change, length: Math.min(end, to) - Math.max(start, from) });
  }
  sourceFrom ??= from - shift;
  sourceTo ??= to - shift;
  const base = sourceFrom;
  const changes = inside.map((c) => ({ ...c, from: c.from - base, to: c.to - base }));
  return {
    text: text.slice(from, to),
    map: OffsetMap.of(sourceTo - base, changes),
    from: base,
    to: sourceTo,
  };
}
