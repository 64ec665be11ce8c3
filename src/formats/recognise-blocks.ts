import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import { codeBlock } from './code-block.ts';
import { splitFences } from './fenced-code.ts';
import { isImageName } from './image-name.ts';
import { countedLines, listLine, type ListLine } from './list-line.ts';
import { furnitureLine } from './furniture-line.ts';
import { partOf } from './part-of.ts';
import type { Reading } from './reading.ts';
import { speakersAmong } from './speakers-among.ts';
import { isLetterHead } from './letter-head.ts';
import { isKicker, looksLikeTitle } from './propose-title.ts';
import { relatedStart } from './related-line.ts';
import { callNotes, textNotes } from './text-footnotes.ts';
import { isSeparator, splitLines, type Unit } from './split-lines.ts';

const FINAL_STOP = /[.!؟?…:؛][»"”)\]]*(?:\[[\d۰-۹٠-٩*]{1,3}\])*$/;
const QUOTED = /^«[^«»]{20,}»[.؟!…]?$/;
const NUMBERED =
  /^(?:[\d۰-۹٠-٩]{1,2}(?:[.)-]|\s[-–])|(?:فصل|بخش|گفتار|باب|درس|مقدمه|پیش\u200C?گفتار)(?=\s|$))/;
/** UTF-16 units from which a line reads as a paragraph and not as a title. */
const PROSE = 60;

/**
 * What the paragraphs of a plain text are. The line that names an image becomes a figure without its
 * picture, «بیشتر بخوانید: …» a related link without that label, and marks of lists and quotes give way
 * to the kind of the block; fences around code go. Text is never changed otherwise. `text` has line ends of `\n` only.
 */
export function recogniseBlocks(text: string, progress?: Reading['progress']): Block[] {
  const units = unitsOf(text, partOf(progress, 0, 0.5));
  const endsInStops = isProse(units);
  const speaks = speakersAmong(units);
  const first = firstLine(units);
  const notes = textNotes(units.map(({ text }) => text));
  const items = findItems(units.slice(0, units.length - notes.size));
  const rows = findRows(units);
  const blocks: Block[] = [];
  let related: Unit | undefined;
  const rest = partOf(progress, 0.6, 1);
  units.forEach((unit, i) => {
    rest(i / units.length);
    const item = items.get(unit);
    const pointsTo = unit.verse || unit.code ? undefined : relatedStart(unit.text);
    const note = notes.get(i);
    if (unit.code) blocks.push(...codeBlock(unit.text));
    else if (note) {
      blocks.push({ kind: 'footnote', label: note.label, text: unit.text.slice(note.start) });
    } else if (rows.has(unit)) blocks.push({ kind: 'row', header: false, text: unit.text });
    else if (unit.verse) blocks.push({ kind: 'verse', text: unit.text });
    else if (isImageName(unit.text)) blocks.push({ kind: 'figure', text: '' });
    else if (pointsTo !== undefined) blocks.push(...relatedBlocks(unit.text, pointsTo));
    else if (related && belongsTo(related, unit)) {
      blocks.push({ kind: 'related', text: unit.text.slice(sureLine(unit.text)?.start ?? 0) });
      return;
    } else if (item) {
      blocks.push({
        kind: 'item',
        text: unit.text.slice(item.start),
        ordered: item.mark !== undefined,
        depth: 0,
        ...(item.mark && { mark: item.mark }),
      });
    } else if (/^>\s*\S/.test(unit.text)) {
      blocks.push({ kind: 'quote', text: unit.text.replace(/^[>\s]+/, '') });
    } else if (QUOTED.test(unit.text)) blocks.push({ kind: 'quote', text: unit.text });
    else if (!speaks(unit.text) && isHeading(units, i, i === first, blocks, endsInStops)) {
      blocks.push({ kind: 'heading', level: 2, text: unit.text });
    } else blocks.push({ kind: 'paragraph', text: unit.text });
    related = pointsTo === unit.text.length ? unit : undefined;
  });
  return callNotes(blocks);
}

/** The lines of a text that say something, and the code between them. */
function unitsOf(text: string, progress: (share: number) => void): Unit[] {
  let group = 0;
  return splitFences(text).flatMap(({ text: part, isCode }, i, parts) => {
    const from = group++;
    if (isCode) return [{ text: part, verse: false, code: true, group: from }];
    const units = splitLines(part, partOf(progress, i / parts.length, (i + 1) / parts.length)).map(
      (unit) => ({ ...unit, group: from + unit.group }),
    );
    group = (units.at(-1)?.group ?? from) + 1;
    return units.filter((unit) => !isSeparator(unit.text));
  });
}

function relatedBlocks(line: string, start: number): Block[] {
  const text = line.slice(start);
  const bracketed = /^\s*[([]/.test(line) ? text.replace(/\s*[)\]]$/, '') : text;
  return bracketed ? [{ kind: 'related', text: bracketed }] : [];
}

/** Whether a line goes on a list of articles whose label stands alone above it. */
function belongsTo(label: Unit, { text, group }: Unit): boolean {
  const near = group <= label.group + 1 || sureLine(text) !== undefined;
  return near && text.length <= 160 && !FINAL_STOP.test(text.replace(/[؟?!]$/, ''));
}

/** A line that begins as an item does and as nothing else. */
function sureLine(text: string): ListLine | undefined {
  const line = listLine(text);
  return line?.weak ? undefined : line;
}

/** Whether paragraphs here end in full stops, so that a line without one says something. */
function isProse(units: readonly Unit[]): boolean {
  const long = units.filter(({ text, verse, code }) => !verse && !code && text.length >= PROSE);
  return long.filter(({ text }) => FINAL_STOP.test(text)).length >= Math.max(1, long.length * 0.6);
}

/** A short line without a stop, set before a paragraph and not after another heading. */
function isHeading(
  units: readonly Unit[],
  i: number,
  isFirst: boolean,
  before: readonly Block[],
  endsInStops: boolean,
): boolean {
  const { text } = units[i]!;
  const isParagraph = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    !unit.verse &&
    !unit.code &&
    unit.text.length >= Math.max(PROSE, text.length);
  const isPlaced = isFirst
    ? units[i + 1]?.verse || (endsInStops && units.slice(i + 1, i + 5).some(isParagraph))
    : endsInStops && text.length <= 80 && isParagraph(units[i + 1]) && countWords(text) <= 12;
  // A title and the name of the first part may stand together.
  const isSecond = before.length === 1 && NUMBERED.test(text);
  if (!isPlaced || (before.at(-1)?.kind === 'heading' && !isSecond)) return false;
  return looksLikeTitle(text) && !isAbove(text);
}

/** The line that would be the title: the first that is not a picture, a date, or the kind of the text. */
function firstLine(units: readonly Unit[]): number {
  return units.slice(0, 6).findIndex(({ text }) => !isImageName(text) && !isAbove(text));
}

function isAbove(text: string): boolean {
  return (
    isKicker(text) ||
    isLetterHead(text) ||
    aboutLine(text) !== undefined ||
    furnitureLine(text) !== undefined
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** Lines of three cells or more, one below another, as spreadsheets are copied. */
function findRows(units: readonly Unit[]): ReadonlySet<Unit> {
  const cells = units.map(({ text, verse }) =>
    verse || !text.includes('\t') ? 1 : text.split('\t').length,
  );
  return new Set(
    units.filter(
      (_, i) => cells[i]! >= 3 && (cells[i] === cells[i - 1] || cells[i] === cells[i + 1]),
    ),
  );
}

/** The units that are items of lists; a mark alone is not enough where it can mean something else. */
function findItems(units: readonly Unit[]): ReadonlyMap<Unit, ListLine> {
  const lines = units.map(({ verse, code, text }) => (verse || code ? undefined : listLine(text)));
  const items = new Map<Unit, ListLine>();
  countedLines(lines).forEach((line, i) => line && items.set(units[i]!, line));
  for (let from = 0, to = 0; from < units.length; from = to) {
    const first = lines[from];
    to = from + 1;
    if (!first || first.mark) continue;
    while (lines[to]?.dash === first.dash && !lines[to]!.mark) to++;
    const run = units.slice(from, to);
    if (isBulleted(run, first)) run.forEach((unit, i) => items.set(unit, lines[from + i]!));
  }
  return items;
}

/** A dash opens an item where there are two, and none of them can be dialogue. */
function isBulleted(run: readonly Unit[], { dash }: ListLine): boolean {
  return !dash || (run.length >= 2 && !run.some(({ text }) => /[؟!?«»]/.test(text)));
}
