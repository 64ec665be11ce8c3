import { comesNext } from '../text/list-mark.ts';
import { countedLines, listLine, type ListLine } from './list-line.ts';

/** The sign of an item or of a reference as Markdown itself knows it. */
const KNOWN = /^(?:\d{1,9}[.)][ \t]|\[\d)/;
/** Columns from which a line that stands in no list is code. */
const CODE = 4;

/** Lines that begin at one column, by their numbers: lines further in between them belong to them. */
interface Level {
  readonly indent: number;
  readonly at: number[];
  readonly items: (ListLine | undefined)[];
}

/**
 * Numbers lists that are numbered in Persian as Markdown does, with the numbers that they have; those of letters have
 * bullets before these. Of other lines with numbers, one below another, each stays a line.
 * @param lines are changed in place
 * @param fenced the numbers of those that are code
 */
export function numberLists(lines: string[], fenced: ReadonlySet<number>): void {
  for (const { at, items } of levelsOf(lines, fenced)) {
    countedLines(items).forEach((item, n, all) => {
      const i = at[n]!;
      const line = lines[i]!;
      const indent = line.slice(0, line.length - line.trimStart().length);
      const text = line.trimStart();
      const before = all[n - 1];
      const isBelow = !!lines[i - 1]?.trim();
      if (!item) {
        const isApart = items[n]?.mark && !items[n].weak && items[n - 1]?.mark && isBelow;
        if (isApart && !KNOWN.test(text)) lines[i] = `\n${line}`;
      } else if (!/^\d+$/.test(item.mark)) lines[i] = `${indent}- ${text}`;
      else if (!KNOWN.test(text)) {
        const number = Number(item.mark);
        // Markdown counts on by itself; a comment begins a list anew. Below a line of text only one from one on begins.
        const isAnew = before && !comesNext(before.mark, item.mark);
        const isParted = !before && number !== 1 && isBelow;
        const gap = isAnew ? `${indent}<!-- -->\n` : isParted ? '\n' : '';
        lines[i] = `${gap}${indent}${number}. ${text.slice(item.start)}`;
      }
    });
  }
}

function levelsOf(lines: readonly string[], fenced: ReadonlySet<number>): Level[] {
  const levels: Level[] = [];
  const open: Level[] = [];
  lines.forEach((line, i) => {
    const text = line.trim();
    if (!text && !fenced.has(i)) return;
    const indent = columnsOf(line);
    while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
    const isInList = open.some((level) => level.indent < indent && level.items.at(-1));
    if (open.at(-1)?.indent !== indent) {
      const level = { indent, at: [], items: [] };
      open.push(level);
      levels.push(level);
    }
    const { at, items } = open.at(-1)!;
    at.push(i);
    items.push(fenced.has(i) || (indent >= CODE && !isInList) ? undefined : listLine(text));
  });
  return levels;
}

function columnsOf(line: string): number {
  const [space] = /^[ \t]*/.exec(line)!;
  return space.replaceAll('\t', '    ').length;
}
