import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { betweenHemistichs } from './between-hemistichs.ts';
import { isCode } from './is-code.ts';
import { MarkdownList } from './markdown-list.ts';
import { labelOf, markdownText } from './markdown-text.ts';

type Row = Block & { readonly kind: 'row' };

/**
 * Writes an article as Markdown that the app's own reader reads back: front matter, headings, lists, tables,
 * footnotes, verse as lines with a break at their ends, and pictures as files beside it.
 * @param pictures path of the file of a picture, by the name that figures have for it
 */
export function markdown(article: Article, pictures: ReadonlyMap<string, string>): string {
  const { title, byline, source, date, language, blocks } = article;
  const about = { title, author: byline, source, date, language };
  const head = Object.entries(about).flatMap(([name, value]) =>
    value ? [`${name}: ${quoted(value)}`] : [],
  );
  let list = new MarkdownList();
  let text = `---\n${head.join('\n')}\n---\n`;
  blocks.forEach((block, i) => {
    const last = blocks[i - 1];
    if (block.kind !== 'item') list = new MarkdownList();
    const sign = block.kind === 'item' ? list.sign(block) : '';
    const goesOn = block.kind === last?.kind && (block.kind === 'item' || block.kind === 'row');
    const part =
      block.kind === 'row'
        ? row(block, last?.kind === 'row' ? undefined : widthOf(blocks, i))
        : partOf(block, pictures);
    text += (goesOn ? '\n' : '\n\n') + sign + part;
  });
  return `${text.trimEnd()}\n`;
}

function quoted(value: string): string {
  return `"${value.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}

function partOf(block: Exclude<Block, Row>, pictures: ReadonlyMap<string, string>): string {
  if (isCode(block)) return fenced(block.text);
  const text = markdownText(block.text, block.spans);
  const line = text.replaceAll('\\\n', ' ');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line}`;
    case 'quote':
      return `> ${text.replaceAll('\n', '\n> ')}`;
    case 'item':
      return line;
    case 'footnote':
      return `[^${labelOf(block.label)}]: ${line}`;
    case 'verse':
      return text.replaceAll('\t', betweenHemistichs);
    case 'related':
      return `بیشتر بخوانید: ${block.href ? `[${line}](<${block.href}>)` : line}`;
    case 'figure': {
      const path = pictures.get(block.image ?? '') ?? '';
      const caption = block.text ? ` ${quoted(block.text)}` : '';
      return `![${markdownText(block.alt ?? '')}](<${path}>${caption})`;
    }
    default:
      return text;
  }
}

/** Code between fences longer than any in it. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** Cells of the longest row of the table that begins at a block. */
function widthOf(blocks: readonly Block[], from: number): number {
  let width = 0;
  for (let i = from; blocks[i]?.kind === 'row'; i++)
    width = Math.max(width, blocks[i]!.text.split('\t').length);
  return width;
}

/**
 * A row; the first of a table has the width of it, as cells beyond those of the head would not be read. A table needs a
 * head; one without it has an empty one.
 */
function row({ text, header }: Row, width: number | undefined): string {
  const cells = text.split('\t').map((cell) => markdownText(cell));
  const line = (list: readonly string[]): string => `| ${list.join(' | ')} |`;
  if (width === undefined) return line(cells);
  const all = [...cells, ...Array.from({ length: width - cells.length }, () => ' ')];
  const rule = line(all.map(() => '---'));
  return header ? `${line(all)}\n${rule}` : `${line(all.map(() => ' '))}\n${rule}\n${line(cells)}`;
}
