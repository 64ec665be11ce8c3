import { markOf, type Counting } from '../../text/list-mark.ts';
import { readMark } from '../read-mark.ts';
import { valueOf } from './value-of.ts';

interface Level {
  /** Undefined for a bullet, or for no sign at all. */
  readonly counting: Counting | undefined;
  readonly start: number;
  /** With `%1` for the number of the outermost level, and so on. */
  readonly text: string;
  readonly style: string | undefined;
}

/** Paragraphs that are numbered together: their levels, and the numbers that each starts with otherwise. */
interface Num {
  readonly list: string;
  readonly starts: ReadonlyMap<number, number>;
}

const COUNTINGS: ReadonlyMap<string, Counting> = new Map([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
  ['arabicAlpha', 'arabic'],
  ['arabicAbjad', 'abjad'],
]);

/** Counts the numbered paragraphs of a Word file, as Word does: what is between them does not matter. */
export class Numbering {
  private readonly lists = new Map<string, readonly Level[]>();
  private readonly nums = new Map<string, Num>();
  /** The `w:numId` of styles. */
  private readonly styles = new Map<string, string>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** @param numbering the parts of the file that tell of it, as `parseXml` gives them */
  constructor(numbering: Document, styles: Document) {
    for (const list of numbering.querySelectorAll('w-abstractnum')) {
      const levels: Level[] = [];
      for (const level of list.querySelectorAll('w-lvl')) {
        const at = depthOf(attribute(level, 'ilvl'));
        levels[at] = readLevel(level, at);
      }
      this.lists.set(attribute(list, 'abstractnumid') ?? '', levels);
    }
    for (const num of numbering.querySelectorAll('w-num')) {
      const starts = new Map<number, number>();
      for (const other of num.querySelectorAll('w-lvloverride')) {
        const start = valueOf(other, 'w-startoverride');
        if (start) starts.set(depthOf(attribute(other, 'ilvl')), Number(start));
      }
      const list = valueOf(num, 'w-abstractnumid') ?? '';
      this.nums.set(attribute(num, 'numid') ?? '', { list, starts });
    }
    for (const style of styles.querySelectorAll('w-style')) {
      const num = valueOf(style, 'w-numpr w-numid');
      if (num) this.styles.set(attribute(style, 'styleid') ?? '', num);
    }
  }

  /** The mark of the next paragraph, by what it says of itself; undefined for one without a number. */
  next(said: { num?: string; level?: string; style?: string }): string | undefined {
    const id = said.num ?? this.styles.get(said.style ?? '') ?? '';
    const num = this.nums.get(id);
    const levels = this.lists.get(num?.list ?? '');
    if (!num || !levels) return undefined;
    const byStyle = levels.findIndex((level) => level?.style && level.style === said.style);
    const at = said.level === undefined ? Math.max(0, byStyle) : depthOf(said.level);
    const level = levels[at];
    if (!level) return undefined;
    const counts = (this.counts.get(num.list) ?? []).slice(0, at + 1);
    for (let i = 0; i < at; i++) counts[i] ??= levels[i]?.start ?? 1;
    const start = num.starts.get(at);
    const isNew = start !== undefined && !this.begun.has(`${id} ${at}`);
    this.begun.add(`${id} ${at}`);
    counts[at] = isNew ? start : counts[at] === undefined ? level.start : counts[at] + 1;
    this.counts.set(num.list, counts);
    if (!level.counting) return undefined;
    return readMark(
      level.text.replace(/%(\d)/g, (_, digit: string) => {
        const i = Number(digit) - 1;
        return markOf(counts[i] ?? 1, levels[i]?.counting ?? '1') ?? '';
      }),
    );
  }
}

/** Word has nine levels. */
function depthOf(level: string | undefined): number {
  return Math.min(8, Math.max(0, Math.trunc(Number(level ?? 0)) || 0));
}

function readLevel(level: Element, at: number): Level {
  const format = valueOf(level, 'w-numfmt') ?? 'decimal';
  return {
    counting: format === 'bullet' || format === 'none' ? undefined : (COUNTINGS.get(format) ?? '1'),
    start: Number(valueOf(level, 'w-start') ?? 1) || 0,
    text: valueOf(level, 'w-lvltext') ?? `%${at + 1}`,
    style: valueOf(level, 'w-pstyle'),
  };
}

function attribute(element: Element, name: string): string | undefined {
  return element.getAttribute(`w:${name}`) ?? undefined;
}
