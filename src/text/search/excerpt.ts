import type { Range } from '../offset-map.ts';

/** Some words of a text around a match. `marks` are UTF-16 offsets in `text`. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Whether the source goes on before and after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** About so much stands before the match, and so much in all; UTF-16 units. */
const lead = 44;
const whole = 150;

/** Cuts the words around the first match, or the beginning where there is none. */
export function excerptOf(source: string, found: readonly Range[]): Excerpt {
  const first = found[0]?.from ?? 0;
  const from = first <= lead ? 0 : afterSpace(source, first - lead, first);
  const least = Math.max(from + whole, found[0]?.to ?? 0);
  const space = source.lastIndexOf(' ', least);
  const to = source.length <= least ? source.length : space >= (found[0]?.to ?? 1) ? space : least;
  return {
    text: source.slice(from, to),
    marks: found
      .filter((range) => range.from >= from && range.to <= to)
      .map((range) => ({ from: range.from - from, to: range.to - from })),
    before: from > 0,
    after: to < source.length,
  };
}

/** The beginning of the first word in a stretch; the end of the stretch when none begins there. */
function afterSpace(source: string, from: number, to: number): number {
  const space = source.indexOf(' ', from);
  return space === -1 || space >= to ? to : space + 1;
}
