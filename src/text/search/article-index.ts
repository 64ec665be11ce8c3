import { foldText, type FoldedText } from './folded-text.ts';
import { occurrences } from './occurrences.ts';
import type { Term } from './query.ts';

/** A match in an article: the block that shows it best (−1 is the title). */
export interface ArticleMatch {
  readonly block: number;
  /** All terms are in the title; all occur as whole words. */
  readonly titled: boolean;
  readonly whole: boolean;
}

type Letters = Pick<FoldedText, 'text' | 'gaps'>;

/** Stands between two blocks: nothing is found over it. */
const BORDER = '\n';

/** The letters of one article in memory, quick to search. Its blocks are known by where they begin. */
export class ArticleIndex {
  private readonly all: Letters;
  private readonly starts: readonly number[];
  private title: Letters;

  constructor(title: string, texts: readonly string[]) {
    const blocks = texts.map(foldText);
    let at = 0;
    this.starts = blocks.map(({ text }) => {
      const start = at;
      at += text.length + BORDER.length;
      return start;
    });
    const gaps = new Uint8Array(at).fill(2);
    blocks.forEach((block, i) => gaps.set(block.gaps, this.starts[i]));
    this.all = { text: blocks.map(({ text }) => text + BORDER).join(''), gaps };
    this.title = lettersOf(title);
  }

  rename(title: string): void {
    this.title = lettersOf(title);
  }

  /** Null unless each term occurs in the title or in the text. */
  match(terms: readonly Term[]): ArticleMatch | null {
    let whole = true;
    let titled = true;
    const blocks = new Set<number>();
    for (const term of terms) {
      const inTitle = firstOf(this.title, term);
      const inText = firstOf(this.all, term);
      if (!inTitle && !inText) return null;
      whole &&= (inTitle?.whole ?? false) || (inText?.whole ?? false);
      titled &&= inTitle !== undefined;
      if (inText) blocks.add(this.blockAt(inText.from));
    }
    const counts = [...blocks].map((block) => ({ block, count: this.count(block, terms) }));
    counts.sort((a, b) => b.count - a.count || a.block - b.block);
    return { block: counts[0]?.block ?? -1, titled, whole };
  }

  /** How many of the terms a block holds. */
  private count(block: number, terms: readonly Term[]): number {
    const within = {
      from: this.starts[block]!,
      to: this.starts[block + 1] ?? this.all.text.length,
    };
    return terms.filter(
      ({ letters, exact }) => !occurrences(this.all, letters, exact, within).next().done,
    ).length;
  }

  private blockAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The first whole occurrence, else the first, among so many as are worth looking at. */
function firstOf(letters: Letters, term: Term) {
  let first;
  let looked = 0;
  for (const one of occurrences(letters, term.letters, term.exact)) {
    if (one.whole) return one;
    first ??= one;
    if (++looked === enough) break;
  }
  return first;
}

const enough = 50;

function lettersOf(text: string): Letters {
  const { text: letters, gaps } = foldText(text);
  return { text: letters, gaps };
}
