import type { Span } from '../text/block.ts';

/**
 * Writes a text with its spans as nested markup. A span that only partly overlaps one before it is parted at its end.
 * @param write one piece without spans inside
 * @param wrap a span around what is written already of the source that begins at an offset
 */
export function spanned(
  text: string,
  spans: readonly Span[],
  write: (piece: string) => string,
  wrap: (span: Span, inner: string, source: string, at: number) => string,
): string {
  const sorted = spans
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const between = (from: number, to: number, waiting: readonly Span[]): string => {
    const [first, ...rest] = waiting;
    if (!first) return write(text.slice(from, to));
    const start = Math.max(first.from, from);
    const end = Math.min(first.to, to);
    const inside = rest.filter((span) => span.from < end);
    const after = rest.filter((span) => span.to > end);
    return (
      write(text.slice(from, start)) +
      wrap(first, between(start, end, inside), text.slice(start, end), start) +
      between(end, to, after)
    );
  };
  return between(0, text.length, sorted);
}
