import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { shownMark } from '../text/shown-mark.ts';

/** Writes an article as plain text: title, who wrote it and when, and its blocks, an empty line between them. */
export function plainText({ title, byline, source, date, language, blocks }: Article): string {
  const about = [byline, source, date].filter(Boolean).join(' · ');
  const parts = [title, about, ...joinLists(blocks, language)].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

/** Items and rows that stand together are one part each line. */
function joinLists(blocks: readonly Block[], language: string): string[] {
  const parts: string[] = [];
  let last: Block['kind'] | undefined;
  for (const block of blocks) {
    const line = lineOf(block, language);
    if ((block.kind === 'item' || block.kind === 'row') && block.kind === last)
      parts.push(`${parts.pop() ?? ''}\n${line}`);
    else parts.push(line);
    last = block.kind;
  }
  return parts;
}

function lineOf(block: Block, language: string): string {
  switch (block.kind) {
    case 'item': {
      const mark = block.mark ? shownMark(block.mark, block.language ?? language) : '•';
      return `${'  '.repeat(block.depth)}${mark} ${block.text}`;
    }
    case 'footnote':
      return `[${block.label}] ${block.text}`;
    case 'figure':
      return block.text || block.alt
        ? `[${[block.text, block.alt].filter(Boolean).join(' — ')}]`
        : '';
    case 'related':
      return [block.text, block.href].filter(Boolean).join(' ');
    default:
      return block.text;
  }
}
