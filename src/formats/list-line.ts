import { comesNext, countsOf } from '../text/list-mark.ts';
import { readMark } from './read-mark.ts';

/** A line that begins as an item of a list. */
export interface ListLine {
  /** What an ordered item states of its place in the list; undefined for a bullet. */
  readonly mark: string | undefined;
  /** UTF-16 offset at which the item's text begins. */
  readonly start: number;
  /** A dash can also open a line of dialogue. */
  readonly dash: boolean;
  /** Whether such a sign begins other lines too: only a list that begins with the first of its signs is believed. */
  readonly weak: boolean;
}

const BULLET =
  /^(?:[•●○▪▫◦‣∙·■□◆◇➤►▶✓✔✅☑❖⁃*+]|[🔹🔸🔻🔺🔴🔵⚫⚪🟢🟡🟠🟣▪]\uFE0F?)[\s\uFE0F]*(?=\S)/u;
const STAR = /^[*+](?!\s)/;
const DASH = /^[-–—][\s\u00A0]+(?=\S)/;
const NUMBER = /^[([]?[\d۰-۹٠-٩]{1,3}(?:[)\]]|[.\-–:ـ](?=\s))[\s\u00A0]*(?=[^\s\d۰-۹٠-٩])/;
/** Before a number of what is listed; a dash there would make it a score. */
const NUMBER_BEFORE_DIGIT = /^[([]?[\d۰-۹٠-٩]{1,3}[).\]][\s\u00A0]+(?=[\d۰-۹٠-٩])/;
const NUMBERS = /^[\d۰-۹٠-٩]{1,3}(?:\.[\d۰-۹٠-٩]{1,2}){1,3}[.)][\s\u00A0]+(?=\S)/;
const LETTER = /^[([]?(?:الف|[آ-غف-يپچژکگی]ـ?|[A-Za-z]|[ivx]{2,5})[)\]][\s\u00A0]*(?=\S)/;
const BARE_LETTER = /^(?:الف|[آ-غف-يپچژکگی]|[A-Za-z]|[ivx]{2,5})\s?[.\-–ـ][\s\u00A0]+(?=\S)/;

/** Reads the mark of a list item at the start of a trimmed line, behind what only says the direction of the line. */
export function listLine(line: string): ListLine | undefined {
  const [lead] = /^[\u200E\u200F\u061C]*/.exec(line)!;
  const found = signOf(line.slice(lead.length));
  return found && { ...found, start: lead.length + found.start };
}

function signOf(line: string): ListLine | undefined {
  const [dash] = DASH.exec(line) ?? [];
  if (dash) return { mark: undefined, start: dash.length, dash: true, weak: false };
  const [bullet] = (!STAR.test(line) && BULLET.exec(line)) || [];
  if (bullet) return { mark: undefined, start: bullet.length, dash: false, weak: false };
  const [sure] = NUMBER.exec(line) ?? NUMBERS.exec(line) ?? LETTER.exec(line) ?? [];
  const sign = sure ?? (NUMBER_BEFORE_DIGIT.exec(line) ?? BARE_LETTER.exec(line))?.[0];
  const mark = sign && readMark(sign);
  if (!sign || !mark) return undefined;
  return { mark, start: sign.length, dash: false, weak: !sure || sign.includes(':') };
}

/** The line of an ordered item. */
interface Marked extends ListLine {
  readonly mark: string;
}

/**
 * Of lines one after another those that are items of ordered lists: two at least, each of which counts on from the one
 * before, and where a sign could mean something else, from the first on.
 */
export function countedLines(lines: readonly (ListLine | undefined)[]): (Marked | undefined)[] {
  const counted: (Marked | undefined)[] = lines.map(() => undefined);
  let run: Marked[] = [];
  lines.forEach((line, i) => {
    const last = run.at(-1);
    if (!line?.mark || (last && !comesNext(last.mark, line.mark))) run = [];
    if (!line?.mark) return;
    run.push({ ...line, mark: line.mark });
    if (isCounted(run)) run.forEach((one, at) => (counted[i + 1 - run.length + at] = one));
  });
  return counted;
}

function isCounted(run: readonly Marked[]): boolean {
  const isFirst = countsOf(run[0]!.mark).some(({ number }) => number === 1);
  return run.length > 1 && (isFirst || !run.some(({ weak }) => weak));
}
