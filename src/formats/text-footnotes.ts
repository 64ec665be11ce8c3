import { asciiDigits } from '../text/ascii-digits.ts';
import type { Block, Span } from '../text/block.ts';

const NOTE =
  /^(?:\[([\d۰-۹٠-٩]{1,3}|\*{1,3})\]|\(([\d۰-۹٠-٩]{1,3}|\*{1,3})\)|([\d۰-۹٠-٩]{1,3})[.)-](?=\s)|(\*{1,3})(?=\s))\s*(?=\S)/;
const CALL =
  /\[([\d۰-۹٠-٩]{1,3}|\*{1,3})\]|\(([\d۰-۹٠-٩]{1,3}|\*{1,3})\)|(?<=[^\s\d])([¹²³⁴-⁹]{1,2})/g;
const LONGEST = 1500;

/** The label of a note and where its words begin, UTF-16 units from the start of its line. */
export interface TextNote {
  readonly label: string;
  /** The label, and whether it stands in round brackets: those also number what a sentence lists. */
  readonly sign: string;
  readonly start: number;
}

/**
 * The footnotes among the lines of a text, by their number: the last lines, when each begins with a mark that the
 * text above has in it. Without a call in the text they are a list like any other.
 */
export function textNotes(lines: readonly string[]): ReadonlyMap<number, TextNote> {
  const found: [number, TextNote][] = [];
  for (let i = lines.length - 1; i > 0; i--) {
    const note = readNote(lines[i]!);
    if (!note) break;
    found.unshift([i, note]);
  }
  const first = found[0]?.[0];
  if (first === undefined) return new Map();
  const called = new Set<string>();
  for (const line of lines.slice(0, first)) for (const { sign } of calls(line)) called.add(sign);
  const isUnique = new Set(found.map(([, { label }]) => label)).size === found.length;
  return isUnique && found.every(([, { sign }]) => called.has(sign)) ? new Map(found) : new Map();
}

/** Blocks with a span for each sign that calls one of their footnotes. */
export function callNotes(blocks: readonly Block[]): Block[] {
  const labels = new Set(blocks.flatMap((one) => (one.kind === 'footnote' ? one.label : [])));
  if (labels.size === 0) return [...blocks];
  return blocks.map((block) => {
    if (block.kind === 'footnote') return block;
    const spans = calls(block.text)
      .filter(({ label }) => labels.has(label))
      .map(({ label, from, to }): Span => ({ kind: 'note', from, to, label }));
    if (spans.length === 0) return block;
    return { ...block, spans: [...(block.spans ?? []), ...spans].sort((a, b) => a.from - b.from) };
  });
}

function readNote(line: string): TextNote | undefined {
  if (line.length > LONGEST) return undefined;
  const found = NOTE.exec(line);
  const label = found?.slice(1).find(Boolean);
  return found && label
    ? { label: latin(label), sign: signOf(label, found[0]), start: found[0].length }
    : undefined;
}

function calls(line: string): { label: string; sign: string; from: number; to: number }[] {
  return [...line.matchAll(CALL)].map((found) => ({
    label: latin(found.slice(1).find(Boolean) ?? ''),
    sign: signOf(found.slice(1).find(Boolean) ?? '', found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

function signOf(label: string, written: string): string {
  return `${written.startsWith('(') ? '(' : ''}${latin(label)}`;
}

/** One spelling for a label whatever digits it is written in. */
function latin(label: string): string {
  return asciiDigits(label).normalize('NFKC');
}
