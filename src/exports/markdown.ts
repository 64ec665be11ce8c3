import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { betweenHemistichs } from './between-hemistichs.ts';
import { MarkdownList } from './markdown-list.ts';
import { labelOf, markdownText } from './markdown-text.ts';

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
    text += (goesOn ? '\n' : '\n\n') + sign + partOf(block, last, pictures);
  });
  return `${text.trimEnd()}\n`;
}

function quoted(value: string): string {
  return `"${value.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}

function partOf(
  block: Block,
  before: Block | undefined,
  pictures: ReadonlyMap<string, string>,
): string {
  const text = markdownText(block.text, block.spans);
  const line = text.replaceAll('\\\n', ' ');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line}`;
    case 'quote':
      return `> ${text.replaceAll('\n', '\n> ')}`;
    case 'item':
      return line;
    case 'row':
      return row(block, before);
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

/** A table needs a head; one without it has an empty one. */
function row(block: Block & { readonly kind: 'row' }, before: Block | undefined): string {
  const cells = block.text.split('\t').map((cell) => markdownText(cell));
  const line = (list: readonly string[]): string => `| ${list.join(' | ')} |`;
  if (before?.kind === 'row') return line(cells);
  const rule = line(cells.map(() => '---'));
  return block.header
    ? `${line(cells)}\n${rule}`
    : `${line(cells.map(() => ' '))}\n${rule}\n${line(cells)}`;
}
