import type { Block, Span } from '../text/block.ts';
import { inlineOf, lineOf } from './html-inline.ts';
import { isHidden } from './html-clutter.ts';
import type { InlineText } from './text-writer.ts';
import { hemistichs, isStanza } from '../text/verse.ts';

/** UTF-16 units from which a cell holds a text and not a datum. */
const LONGEST = 500;
const MOST_COLUMNS = 100;
const LAID_OUT = 'table,h1,h2,h3,h4,figure,article,form,p + p,ul,ol,blockquote,div div';

/** Whether a table is only links: the menu of a page that is laid out in tables. An article has none within. */
export function isMenu(table: Element): boolean {
  if (table.closest('article,[itemprop~=articleBody]')) return false;
  const links = [...table.querySelectorAll('a')].map((link) => lineOf(link).length);
  const linked = links.reduce((sum, length) => sum + length, 0);
  return links.length >= 3 && linked / links.length < 30 && linked > lineOf(table).length * 0.8;
}

const VERSE = /(?:^|[\s_-])(?:verse|poem|poetry|sher|beyt)(?=$|[\s_-])/i;

const EMPTY: InlineText = { text: '', spans: [], images: [] };

interface Row {
  readonly header: boolean;
  readonly cells: readonly InlineText[];
}

/**
 * The rows of a table of data, its caption before them; verse when its rows are hemistichs side by side. Nothing for
 * a table that only lays out a page: that one is to be read through.
 */
export function tableBlocks(table: Element): Block[] | undefined {
  if (table.querySelector(LAID_OUT) || table.getAttribute('role') === 'presentation')
    return undefined;
  const rows = rowsOf(table);
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (widest < 2 || widest > MOST_COLUMNS) return undefined;
  // A picture with words beside it is no row.
  const isFilled = ({ cells }: Row): boolean => cells.filter(({ text }) => text).length > 1;
  if (!rows.some(isFilled) && table.querySelector('img')) return undefined;
  if (rows.some(({ cells }) => cells.some(({ text }) => text.length > LONGEST))) return undefined;
  const caption = lineOf(table.querySelector('caption'));
  const head: Block[] = caption ? [{ kind: 'paragraph', text: caption }] : [];
  const isNamed = VERSE.test(table.getAttribute('class') ?? '');
  const verse = verseOf(rows, isNamed ? 1 : 2);
  return [...head, ...(verse ? [verse] : withoutGaps(rows).map(toBlock))];
}

/** Cells that take several rows or columns are followed by empty ones, so that each stands in its column. */
function rowsOf(table: Element): Row[] {
  const all = [...table.querySelectorAll('tr')].filter((row) => !isHidden(row));
  const isFoot = (row: Element): boolean => row.closest('tfoot') !== null;
  /** Rows below in which a column is taken from above. */
  const taken: number[] = [];
  // A foot may be written above what it stands below.
  return [...all.filter((row) => !isFoot(row)), ...all.filter(isFoot)]
    .map((row) => {
      const own = [...row.children].filter((cell) => cell.matches('td,th') && !isHidden(cell));
      const header = own.every((cell) => cell.matches('th')) || row.closest('thead') !== null;
      const cells: InlineText[] = [];
      const skip = (): void => {
        for (; (taken[cells.length] ?? 0) > 0; cells.push(EMPTY)) taken[cells.length]!--;
      };
      for (const cell of own) {
        skip();
        const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
        for (let i = 0; i < across; i++) {
          taken[cells.length] = down - 1;
          cells.push(i === 0 ? inlineOf(cell) : EMPTY);
        }
      }
      for (let i = cells.length; i < taken.length; i++) if (taken[i]! > 0) taken[i]!--;
      while (cells.at(-1) === EMPTY) cells.pop();
      return { header, cells };
    })
    .filter(({ cells }) => cells.some(({ text }) => text));
}

function spanOf(cell: Element, name: string): number {
  return Math.min(MOST_COLUMNS, Math.max(1, parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
}

/** Without the columns that have nothing in them, which set others apart. */
function withoutGaps(rows: readonly Row[]): Row[] {
  const isFilled = (i: number): boolean => rows.some(({ cells }) => cells[i]?.text);
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => isFilled(i)) }));
}

function verseOf(rows: readonly Row[], least: number): Block | undefined {
  const lines = rows
    .map(({ cells }) => cells.map(({ text }) => text).filter(Boolean))
    .filter((line) => !line.every(isOrnament));
  const isVerse =
    lines.length >= least &&
    rows.every(({ header }) => !header) &&
    lines.every((line) => line.length === 2 && hemistichs(line.join('\t'))) &&
    isStanza(lines.flat());
  return isVerse
    ? { kind: 'verse', text: lines.map((line) => line.join('\t')).join('\n') }
    : undefined;
}

/** What stands between stanzas. */
function isOrnament(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function toBlock({ header, cells }: Row): Block {
  let text = '';
  const spans: Span[] = [];
  cells.forEach((cell, i) => {
    if (i > 0) text += '\t';
    for (const span of cell.spans)
      spans.push({ ...span, from: span.from + text.length, to: span.to + text.length });
    text += cell.text.replace(/\s/g, ' ');
  });
  return { kind: 'row', header, text, ...(spans.length > 0 && { spans }) };
}
