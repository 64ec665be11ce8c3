import { hasSureGap, hemistichs, isStanza, verseAmong } from '../text/verse.ts';
import { isImageName } from './image-name.ts';
import { listLine } from './list-line.ts';
import type { Reading } from './reading.ts';
import { relatedStart } from './related-line.ts';
import { trimLine } from './trim-line.ts';
import { wrapOf } from './join-lines.ts';

/** UTF-16 units of two hemistichs one beside the other. */
const LONGEST_VERSE = 60;

/** One paragraph or stanza of a plain text. */
export interface Unit {
  readonly text: string;
  /** Lines are kept, and a tab stands between hemistichs that were side by side. */
  readonly verse: boolean;
  /** Code that stood between fences. */
  readonly code?: boolean;
  /** Which run of lines without a blank one between them it stands in. */
  readonly group: number;
}

/**
 * Splits a text whose lines end in `\n` into paragraphs and stanzas. A blank line always separates;
 * a single line end separates too unless the text as a whole was wrapped at a column.
 */
export function splitLines(text: string, progress?: Reading['progress']): Unit[] {
  const groups = groupLines(text);
  progress?.(0.2);
  const isWrapped = wrapOf(groups, standsAlone);
  const verse = verseAmong(groups.flatMap((lines) => [...lines, '']));
  let at = 0;
  return groups.flatMap((lines, group) => {
    progress?.(0.6 + (0.4 * group) / groups.length);
    const isVerse = verse.slice(at, at + lines.length);
    at += lines.length + 1;
    return isVerseGroup(lines)
      ? [{ text: lines.map(oneLine).join('\n'), verse: true, group }]
      : splitGroup(lines, isVerse, isWrapped).map((unit) => ({ ...unit, group }));
  });
}

/** Whether a line is nothing but a rule or ornament between parts. */
export function isSeparator(line: string): boolean {
  return /^[\p{P}\p{S}ـ\s]+$/u.test(line) && !/^[«"(]/.test(line);
}

function groupLines(text: string): string[][] {
  const groups: string[][] = [[]];
  const lines = text.split('\n');
  const startsParagraph = indentOf(lines);
  for (const whole of lines) {
    const line = trimLine(whole);
    if (startsParagraph(whole) && groups.at(-1)!.length > 0) groups.push([]);
    if (line) groups.at(-1)!.push(line);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  return groups.filter((lines) => lines.length > 0);
}

/** Where paragraphs are told by the space before their first lines, tells which lines begin one. */
function indentOf(lines: readonly string[]): (line: string) => boolean {
  const isIndented = (line: string): boolean => /^(?: {2,}|\t|\u3000)\S.{30}/.test(line);
  const full = lines.filter((line) => line.trim().length > LONGEST_VERSE / 2);
  const indented = full.filter(isIndented).length;
  return indented > 0 && indented * 3 <= full.length ? isIndented : () => false;
}

function isVerseGroup(lines: readonly string[]): boolean {
  const isVerse = lines.every((line) => hemistichs(line)) || (lines.length >= 4 && isStanza(lines));
  return isVerse && (lines.length > 1 || hasSureGap(lines[0]!)) && !lines.some(standsAlone);
}

function oneLine(line: string): string {
  return hemistichs(line)?.join('\t') ?? line;
}

/** A line that is something by itself, so that the line before it never runs on into it. */
function standsAlone(line: string): boolean {
  return (
    isSeparator(line) ||
    isImageName(line) ||
    /\t.*\t/.test(line) ||
    listLine(line)?.weak === false ||
    relatedStart(line) !== undefined
  );
}

function splitGroup(
  lines: readonly string[],
  isVerse: readonly boolean[],
  isWrapped: (line: string, next: string) => boolean,
): Omit<Unit, 'group'>[] {
  const units: Omit<Unit, 'group'>[] = [];
  let previous = '';
  lines.forEach((line, i) => {
    const last = units.at(-1);
    if (isVerse[i] && !standsAlone(line)) {
      const text = oneLine(line);
      if (last?.verse) units.splice(-1, 1, { text: `${last.text}\n${text}`, verse: true });
      else units.push({ text, verse: true });
    } else if (
      last &&
      !last.verse &&
      isWrapped(previous, line) &&
      !isSeparator(previous) &&
      !isImageName(previous)
    ) {
      units.splice(-1, 1, { text: `${last.text} ${line}`, verse: false });
    } else {
      units.push({ text: line, verse: false });
    }
    previous = line;
  });
  return units;
}
