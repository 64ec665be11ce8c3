import type { Token, Tokens } from 'marked';
import type { Block } from '../text/block.ts';
import { markOf } from '../text/list-mark.ts';
import { codeBlock } from './code-block.ts';
import { decodeEntities } from './decode-entities.ts';
import { splitBreaks, withFigures } from './inline-blocks.ts';
import type { Footnote } from './markdown-lexer.ts';
import { joinVerse } from './join-verse.ts';
import { ownMarks } from './own-marks.ts';
import type { Reading } from './reading.ts';
import { preformatted } from './preformatted.ts';
import { markdownSpans } from './markdown-spans.ts';
import { separateRelated } from './separate-related.ts';

/** Turns block tokens of marked into blocks in reading order. HTML among them leaves only its text. */
export function markdownBlocks(tokens: readonly Token[], progress?: Reading['progress']): Block[] {
  const found = tokens.flatMap((token, i) => {
    progress?.(i / tokens.length);
    return toBlocks(token);
  });
  const blocks = joinVerse(separateRelated(found));
  const notes = blocks.filter(({ kind }) => kind === 'footnote');
  return [...blocks.filter(({ kind }) => kind !== 'footnote'), ...notes];
}

function toBlocks(token: Token): Block[] {
  switch (token.type) {
    case 'heading': {
      const level = Math.min(6, Math.max(1, Number(token['depth']))) as 1 | 2 | 3 | 4 | 5 | 6;
      return withFigures(markdownSpans(token.tokens ?? []), (text) => ({
        kind: 'heading',
        level,
        ...text,
      }));
    }
    case 'paragraph':
    case 'text':
      return splitBreaks(markdownSpans(token.tokens ?? [token]));
    case 'blockquote':
      return (token.tokens ?? []).flatMap(toBlocks).map(asQuote);
    case 'list':
      return list(token as Tokens.List, 0);
    case 'table':
      return table(token as Tokens.Table);
    case 'footnote':
      return footnote(token as Footnote);
    case 'code':
      return token['codeBlockStyle'] === 'indented'
        ? preformatted(String(token['text']))
        : codeBlock(String(token['text']));
    case 'html':
      return html(String(token['text']));
    default:
      return [];
  }
}

function asQuote(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, kind: 'quote' };
}

function list({ ordered, start, items }: Tokens.List, depth: number): Block[] {
  const parts = items.map(({ tokens }, i) => {
    const mark = ordered ? markOf(Number(start) + i, '1') : undefined;
    let isFirst = true;
    return tokens.flatMap((token): Block[] => {
      if (token.type === 'list') return list(token as Tokens.List, depth + 1);
      if (token.type !== 'text' && token.type !== 'paragraph') return toBlocks(token);
      const inline = markdownSpans(token.tokens ?? [token]);
      if (!isFirst) return splitBreaks(inline);
      isFirst = inline.text === '';
      return withFigures(inline, (text) => ({
        kind: 'item',
        ordered,
        depth,
        ...(mark && { mark }),
        ...text,
      }));
    });
  });
  return ownMarks(parts, depth);
}

function table({ header, rows }: Tokens.Table): Block[] {
  return [header, ...rows].flatMap((cells, i): Block[] => {
    const text = cells
      .map(({ tokens }) => markdownSpans(tokens).text.replace(/\s/g, ' '))
      .join('\t');
    return text.trim() ? [{ kind: 'row', header: i === 0, text }] : [];
  });
}

function footnote({ label, tokens }: Footnote): Block[] {
  const { text, spans } = markdownSpans(tokens);
  if (!text) return [];
  return [
    {
      kind: 'footnote',
      label,
      text: text.replaceAll('\n', ' '),
      ...(spans.length > 0 && { spans }),
    },
  ];
}

/** Raw HTML is never kept as such: what a browser would show of it is read as plain paragraphs. */
function html(source: string): Block[] {
  return source
    .replace(/<!--[^]*?(?:-->|$)|<(script|style|template|svg|head)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .split(/<\/?(?:p|div|br|li|h[1-6]|tr|blockquote|section|article)\b[^<>]*>|\n\s*\n/i)
    .map((part) =>
      decodeEntities(part.replace(/<[^>]*>?/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((text): Block[] => (text ? [{ kind: 'paragraph', text }] : []));
}
