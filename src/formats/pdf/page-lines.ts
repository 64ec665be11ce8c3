import { logicalText } from './logical-text.ts';
import type { PageLine } from './page-line.ts';
import { restoreLetters } from './restore-letters.ts';
import type { Run } from './run.ts';

/** Runs of one baseline without a wide gap between them. */
interface Segment {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Shares of the size of the type: how far baselines of one line differ, and the gap that parts columns. */
const SAME_LINE = 0.35;
const GAP = 1.1;
/** The share of a column's width that its lines fill; cells of a table fill less. */
const FILLED = 0.55;
/** UTF-16 units in a line of the narrowest column. */
const SHORTEST = 14;

/** The lines of a page in reading order: column after column, the right one first where text runs to the left. */
export function pageLines(runs: readonly Run[], rtl: boolean): PageLine[] {
  return readColumns(toSegments(runs), rtl).flatMap((column) => columnLines(column, rtl));
}

function toSegments(runs: readonly Run[]): Segment[] {
  const lines: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const isSame =
      line && Math.abs(line[0]!.y - run.y) <= SAME_LINE * Math.max(line[0]!.size, run.size);
    if (isSame) line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap(splitAtGaps);
}

function splitAtGaps(line: readonly Run[]): Segment[] {
  const segments: Run[][] = [];
  let end = Infinity;
  for (const run of line.filter(({ text }) => text.trim()).toSorted((a, b) => a.left - b.left)) {
    if (run.left - end <= GAP * run.size && segments.length > 0) segments.at(-1)!.push(run);
    else segments.push([run]);
    end = segments.at(-1)!.length > 1 ? Math.max(end, run.right) : run.right;
  }
  // Written spaces go to the segment that they stand in.
  const spaces = line.filter(({ text }) => !text.trim());
  return segments.map((own) => {
    const left = own[0]!.left;
    const right = Math.max(...own.map((run) => run.right));
    const inside = spaces.filter((space) => space.left >= left - 0.1 && space.right <= right + 0.1);
    const size = Math.max(...own.map((run) => run.size));
    return { runs: [...own, ...inside], left, right, y: own[0]!.y, size };
  });
}

/** Parts what stands side by side; what goes across, such as a title, parts what is above it from what is below. */
function readColumns(segments: readonly Segment[], rtl: boolean): Segment[][] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return segments.length > 0 ? [[...segments]] : [];
  const columns: Segment[][] = [];
  let sides: [Segment[], Segment[]] = [[], []];
  const flush = (): void => {
    for (const side of rtl ? sides.reverse() : sides) columns.push(...readColumns(side, rtl));
    sides = [[], []];
  };
  for (const segment of segments) {
    if (segment.right <= gutter) sides[0].push(segment);
    else if (segment.left >= gutter) sides[1].push(segment);
    else {
      flush();
      columns.push([segment]);
    }
  }
  flush();
  return columns;
}

/** Where the page is divided from top to bottom, if it is. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 6) return undefined;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const size = median(segments.map((segment) => segment.size));
  let best: { at: number; crossing: number } | undefined;
  for (const { right: edge } of segments) {
    const at = edge + GAP * size * 0.4;
    if (at < left + (right - left) * 0.15 || at > right - (right - left) * 0.15) continue;
    const before = segments.filter((segment) => segment.right <= at);
    const after = segments.filter((segment) => segment.left >= at);
    const crossing = segments.length - before.length - after.length;
    if (before.length < 3 || after.length < 3 || crossing > segments.length * 0.25) continue;
    if (!isFilled(before) || !isFilled(after)) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

/** Whether lines of text fill a side, which may have columns of its own; cells of a table are shorter. */
function isFilled(side: readonly Segment[]): boolean {
  const width =
    Math.max(...side.map((segment) => segment.right)) -
    Math.min(...side.map((segment) => segment.left));
  const widths = side.map((segment) => segment.right - segment.left).sort((a, b) => a - b);
  const columns = Math.max(1, Math.round(width / widths[Math.floor(widths.length * 0.8)]!));
  const isLong = median(side.map(lengthOf)) >= SHORTEST;
  return isLong && median(widths) * columns >= FILLED * width;
}

function lengthOf({ runs }: Segment): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Segments of one baseline in a column are one line, with a tab where the gap is. */
function columnLines(segments: readonly Segment[], rtl: boolean): PageLine[] {
  const column = {
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
  };
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0]!.y - segment.y) <= SAME_LINE * segment.size) line.push(segment);
    else lines.push([segment]);
  }
  return lines.flatMap((parts): PageLine[] => {
    const runs = parts.flatMap((part) => part.runs);
    const isRtl = rtl ? !isLatin(runs) : hasRtl(runs);
    const texts = parts
      .toSorted((a, b) => (isRtl ? b.left - a.left : a.left - b.left))
      .map((part) => tidy(restoreLetters(logicalText(part.runs, isRtl))));
    const text = texts.filter(Boolean).join('\t');
    const left = Math.min(...parts.map((part) => part.left));
    const right = Math.max(...parts.map((part) => part.right));
    const { y, size } = parts[0]!;
    return text ? [{ text, rtl: isRtl, left, right, y, size, column }] : [];
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hasRtl(runs: readonly Run[]): boolean {
  const text = runs.map((run) => run.text).join('');
  return (text.match(/[\u0600-\u06EF\uFB50-\uFEFC]/g)?.length ?? 0) > text.length / 2;
}

function isLatin(runs: readonly Run[]): boolean {
  return !/[\u0600-\u06FF\uFB50-\uFEFC]/.test(runs.map((run) => run.text).join(''));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
