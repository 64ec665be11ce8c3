import type { Block } from '../../text/block.ts';
import { readMark } from '../read-mark.ts';
import type { PageLine } from './page-line.ts';

const STOP = /[.!؟?:…][»"”)\]]*$/;
const ITEM = /^(?:[•▪●◦○■□–-]|[\d۰-۹٠-٩]{1,2}[.)-](?=\s))\s*(?=\S)/;
/** The first half of a Latin word. */
const PARTED = /[a-z]-$/;
const LONGEST_HEADING = 150;
/** How many times larger than the text a heading is. */
const LARGE = 1.15;

/** What most text of a file is set in: the size of its type, and how far its lines are apart. */
interface Type {
  readonly body: number;
  readonly pitch: number;
}

/** Lines that belong together, in reading order. */
interface Group {
  readonly size: number;
  readonly lines: PageLine[];
}

/** Makes paragraphs, headings and items of the lines of all pages. */
export function lineBlocks(found: readonly PageLine[]): Block[] {
  const lines = found.map(withoutLoneGap);
  const body = bodySize(lines);
  const type = { body, pitch: linePitch(lines.filter(({ size }) => size <= body * LARGE)) };
  const groups: Group[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && groups.length > 0 && continues(before, line, type))
      groups.at(-1)!.lines.push(line);
    else groups.push({ size: line.size, lines: [line] });
  }
  const sizes = [...new Set(groups.map(({ size }) => Math.round(size)))]
    .filter((size) => size > body * LARGE)
    .sort((a, b) => b - a);
  return groups.map((group): Block => {
    const [line] = group.lines;
    if (line?.text.includes('\t')) return { kind: 'row', header: false, text: line.text };
    const text = joinLines(group.lines.map((line) => line.text));
    const rank = sizes.indexOf(Math.round(group.size));
    if (rank >= 0 && text.length <= LONGEST_HEADING)
      return { kind: 'heading', level: Math.min(6, rank + 1) as 1 | 2 | 3 | 4 | 5 | 6, text };
    const [sign] = ITEM.exec(text) ?? [];
    if (!sign) return { kind: 'paragraph', text };
    const mark = readMark(sign);
    return {
      kind: 'item',
      ordered: mark !== undefined,
      depth: 0,
      ...(mark && { mark }),
      text: text.slice(sign.length),
    };
  });
}

/** A gap in one line alone is a wide space; a table has two rows at least. */
function withoutLoneGap(line: PageLine, i: number, lines: readonly PageLine[]): PageLine {
  const isRow = [lines[i - 1], lines[i + 1]].some((other) => other?.text.includes('\t'));
  return isRow ? line : { ...line, text: line.text.replaceAll('\t', ' ') };
}

/** Whether a line goes on with what the line before it began. */
function continues(before: PageLine, line: PageLine, { body, pitch }: Type): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * line.size || ITEM.test(line.text)) return false;
  if (before.text.includes('\t') || line.text.includes('\t')) return false;
  const down = before.y - line.y;
  const isHeading = line.size > body * LARGE;
  if (isHeading) return down > 0 && down < 2.5 * line.size;
  // The last line of a paragraph has room for the word that the next line begins with.
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  const letter = (before.right - before.left) / before.text.length;
  const isFull = endGap(before) < letter * (word.length + 1);
  if (PARTED.test(before.text) && /^[a-z]/.test(line.text)) return true;
  const isElsewhere = before.column !== line.column || down < 0;
  // A new column or page goes on with a sentence that has not ended.
  if (isElsewhere) return isFull && !STOP.test(before.text);
  const isIndented = startGap(line) > 0.8 * line.size && startGap(before) < 0.8 * line.size;
  return isFull && !isIndented && down < pitch * 1.35;
}

function endGap({ rtl, left, right, column }: PageLine): number {
  return rtl ? left - column.left : column.right - right;
}

function startGap({ rtl, left, right, column }: PageLine): number {
  return rtl ? column.right - right : left - column.left;
}

/** A Latin word that was parted at the end of a line is one again. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    PARTED.test(text) && /^[a-z]/.test(line)
      ? text.slice(0, -1) + line
      : `${text.replace(/\u00AD$/, '')}${/[\u200C\u00AD]$/.test(text) ? '' : ' '}${line}`,
  );
}

/** The size that most text is set in. */
function bodySize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How far baselines of neighbouring lines are apart within a paragraph: the smaller of the steps. */
function linePitch(lines: readonly PageLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => lines[i]!.y - line.y)
    .filter((step) => step > 1)
    .sort((a, b) => a - b);
  return steps[steps.length >> 2] ?? Infinity;
}
