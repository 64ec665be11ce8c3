import { breathe } from '../base/breathe.ts';
import type { Block, BlockKind } from '../text/block.ts';

/** What a part of an article holds, so that no text is needed to say where one is in the whole. */
export interface PartMeasure {
  /** Index of its first block. */
  readonly from: number;
  readonly words: number;
  /** UTF-16 units. */
  readonly characters: number;
  /** How many blocks of each kind there are. */
  readonly kinds: Partial<Readonly<Record<BlockKind, number>>>;
}

/** The shape of an article without its text. */
export interface Outline {
  /** In reading order, without gaps; at least one. */
  readonly parts: readonly PartMeasure[];
  readonly headings: readonly {
    readonly block: number;
    readonly level: number;
    readonly text: string;
  }[];
  /** Of the whole article. */
  readonly blocks: number;
  readonly words: number;
  readonly characters: number;
}

/**
 * A part is full with so many blocks or so many UTF-16 units of text: a screen needs one or two parts, a whole book
 * some hundreds. What takes more than 64 kB Chromium keeps in a file beside the database.
 */
const full = { blocks: 200, characters: 24_000 };

/** Cuts blocks into the parts they are kept in. */
export function partsOf(blocks: readonly Block[]): (readonly Block[])[] {
  return cut(blocks).map((part) => part.blocks);
}

interface Cut {
  /** Index of its first block. */
  readonly from: number;
  readonly blocks: readonly Block[];
}

function cut(blocks: readonly Block[]): Cut[] {
  const parts: Cut[] = [];
  let from = 0;
  let characters = 0;
  for (const [i, { text }] of blocks.entries()) {
    const isFull = i - from >= full.blocks || characters + text.length > full.characters;
    if (isFull && i > from) {
      parts.push({ from, blocks: blocks.slice(from, i) });
      from = i;
      characters = 0;
    }
    characters += text.length;
  }
  return [...parts, { from, blocks: blocks.slice(from) }];
}

/** Measures an article as `partsOf` cuts it. */
export function outlineOf(blocks: readonly Block[]): Outline {
  return outlined(blocks, cut(blocks).map(measure));
}

/** The same, where the page must not be held up by a book. */
export async function outlineInTurns(blocks: readonly Block[]): Promise<Outline> {
  const parts: PartMeasure[] = [];
  for (const part of cut(blocks)) {
    await breathe();
    parts.push(measure(part));
  }
  return outlined(blocks, parts);
}

function outlined(blocks: readonly Block[], parts: readonly PartMeasure[]): Outline {
  const sum = (of: (part: PartMeasure) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  return {
    parts,
    headings: blocks.flatMap((block, i) =>
      block.kind === 'heading' ? [{ block: i, level: block.level, text: block.text }] : [],
    ),
    blocks: blocks.length,
    words: sum(({ words }) => words),
    characters: sum(({ characters }) => characters),
  };
}

/** Index of the part that holds a block; the first or last one for a block outside the article. */
export function partAt({ parts }: Outline, block: number): number {
  const after = parts.findIndex(({ from }) => from > block);
  return after === -1 ? parts.length - 1 : Math.max(0, after - 1);
}

function measure({ from, blocks }: Cut): PartMeasure {
  const kinds: Partial<Record<BlockKind, number>> = {};
  let words = 0;
  let characters = 0;
  for (const { kind, text } of blocks) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    words += countWords(text);
    characters += text.length;
  }
  return { from, words, characters, kinds };
}

/** As many as `\S+` finds, without making a string of each: a book has a million. */
function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSpace = unit < 0xa0 ? unit === 0x20 || (unit >= 9 && unit <= 13) : isWideSpace(unit);
    if (!isSpace && !isInside) words++;
    isInside = !isSpace;
  }
  return words;
}

const isWideSpace = (unit: number): boolean =>
  unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
