import type { Span } from '../text/block.ts';

/** Spans for what is left of a text when its first `start` UTF-16 units are cut off. */
export function cutSpans(spans: readonly Span[], start: number): Span[] {
  return spans
    .map((span) => ({ ...span, from: Math.max(0, span.from - start), to: span.to - start }))
    .filter(({ from, to }) => from < to);
}
