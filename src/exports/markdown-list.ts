import type { Block } from '../text/block.ts';

/** The last item of a list that is open. */
interface Open {
  /** What stands before the lines of lists in it. */
  readonly inner: string;
  /** The number that Markdown gives the item behind it. */
  readonly next: number | undefined;
}

/** Writes the signs of items that follow each other. */
export class MarkdownList {
  private readonly open: Open[] = [];

  /**
   * What the line of the next item begins with. Markdown counts by itself from the first number of a list on; a comment
   * begins a new one, and below a line of text only a list from one on begins without an empty line. Other marks than
   * numbers stand in the text, behind a bullet.
   */
  sign({ ordered, depth, mark = '' }: Block & { kind: 'item' }): string {
    this.open.length = Math.min(this.open.length, depth + 1);
    const level = Math.min(depth, this.open.length);
    const before = this.open[level];
    const indent = this.open[level - 1]?.inner ?? '';
    const isNumber = /^\d{1,9}$/.test(mark);
    const number = isNumber ? Number(mark) : ordered && !mark ? (before?.next ?? 1) : undefined;
    const sign = number === undefined ? '- ' : `${number}. `;
    const isNew = before?.next !== undefined && number !== undefined && before.next !== number;
    this.open[level] = {
      inner: indent + ' '.repeat(Math.max(4, sign.length)),
      next: number === undefined ? undefined : number + 1,
    };
    const isBelow = !before && level > 0 && number !== undefined && number !== 1;
    const gap = isNew ? `${indent}<!-- -->\n` : isBelow ? '\n' : '';
    return `${gap}${indent}${sign}${mark && !isNumber ? `${mark}) ` : ''}`;
  }
}
