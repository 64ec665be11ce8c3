import { signMark } from '../sign-mark.ts';
import { Paragraph } from './paragraph.ts';

/** What a paragraph is, by its own words or those of its style. */
export interface Kind {
  /** A heading, a quotation, a caption or `p`. */
  readonly tag: string;
  readonly inTable: boolean;
  /** Of an item of a list without a sign, 0 for the outermost. */
  readonly level: number;
  readonly inList: boolean;
}

/** Paragraphs one below another as HTML: those of the text itself, of a footnote or of a box beside the text. */
export class Flow {
  readonly paragraph = new Paragraph();
  /** The number or the dot before an item of a list. */
  sign: string | undefined;
  /** Whether the row being read is the head of its table. */
  isHead = false;
  private readonly html: string[] = [];
  private readonly behind: string[] = [];
  private cell: string[] = [];
  private row: string[] = [];
  private rows: string[] = [];

  /** Ends a paragraph. */
  end({ tag, inTable, inList, level }: Kind): void {
    if (!inTable) this.endTable();
    const isHeading = /^h\d$/.test(tag);
    const isItem = tag === 'p' && (inList || this.sign !== undefined);
    if (!this.paragraph.isEmpty) {
      const inner = this.paragraph.take(isHeading);
      const mark = signMark(this.sign ?? '') ?? '';
      const list = mark ? 'ol' : 'ul';
      const whole = isItem
        ? `<${list} class="lst-rtf-${level}"><li data-mark="${mark}">${inner}</li></${list}>`
        : `<${tag}>${inner}</${tag}>`;
      (inTable ? this.cell : this.html).push(whole);
    }
    (inTable ? this.cell : this.html).push(...this.behind.splice(0));
    this.sign = undefined;
  }

  /** Sets what stands beside the paragraph behind it. */
  beside(html: string): void {
    if (html) this.behind.push(html);
  }

  endCell(): void {
    this.row.push(this.cell.splice(0).join(''));
  }

  endRow(): void {
    if (this.cell.length > 0) this.endCell();
    const name = this.isHead ? 'th' : 'td';
    const cells = this.row.splice(0).map((cell) => `<${name}>${cell}</${name}>`);
    if (cells.length > 0) this.rows.push(`<tr>${cells.join('')}</tr>`);
    this.isHead = false;
  }

  /** All of it. */
  finish(kind: Kind): string {
    this.end(kind);
    this.endTable();
    return this.html.join('\n');
  }

  private endTable(): void {
    this.endRow();
    if (this.rows.length > 0) this.html.push(`<table>${this.rows.splice(0).join('')}</table>`);
  }
}
