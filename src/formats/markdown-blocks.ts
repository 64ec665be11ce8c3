import type { Token, Tokens } from 'marked';
import type { Block, Span } from '../text/block.ts';
import { decodeEntities } from './decode-entities.ts';
import { markdownSpans, type InlineImage, type InlineText } from './markdown-spans.ts';
import { safeImage } from './safe-address.ts';
import { separateRelated } from './separate-related.ts';

/** Turns block tokens of marked into blocks in reading order. HTML among them leaves only its text. */
export function markdownBlocks(tokens: readonly Token[]): Block[] {
  return separateRelated(tokens.flatMap(toBlocks));
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
      return paragraph(markdownSpans(token.tokens ?? [token]));
    case 'blockquote':
      return (token.tokens ?? []).flatMap(toBlocks).map(asQuote);
    case 'list':
      return list(token as Tokens.List, 0);
    case 'table':
      return table(token as Tokens.Table);
    case 'code':
      return code(String(token['text']));
    case 'html':
      return html(String(token['text']));
    default:
      return [];
  }
}

type BlockText = Pick<Block, 'text' | 'spans'>;

/** A block for the text, if there is any, and figures for the images that stood in it. */
function withFigures(
  { text, spans, images }: InlineText,
  toBlock: (text: BlockText) => Block,
): Block[] {
  const figures = images.map(figure);
  return text ? [toBlock(spanned(text, spans)), ...figures] : figures;
}

function spanned(text: string, spans: readonly Span[]): BlockText {
  return spans.length > 0 ? { text, spans } : { text };
}

function figure({ address, alt, caption }: InlineImage): Block {
  const image = safeImage(address);
  return { kind: 'figure', text: caption, ...(image && { image }), ...(alt && { alt }) };
}

function paragraph(inline: InlineText): Block[] {
  const lines = inline.text.split('\n');
  const isVerse = lines.length > 1 && lines.every((line) => line.length <= 80);
  return withFigures(inline, (text) => ({ kind: isVerse ? 'verse' : 'paragraph', ...text }));
}

function asQuote(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, kind: 'quote' };
}

function list({ ordered, items }: Tokens.List, depth: number): Block[] {
  return items.flatMap(({ tokens }) => {
    let isFirst = true;
    return tokens.flatMap((token): Block[] => {
      if (token.type === 'list') return list(token as Tokens.List, depth + 1);
      if (token.type !== 'text' && token.type !== 'paragraph') return toBlocks(token);
      const inline = markdownSpans(token.tokens ?? [token]);
      if (!isFirst) return paragraph(inline);
      isFirst = inline.text === '';
      return withFigures(inline, (text) => ({ kind: 'item', ordered, depth, ...text }));
    });
  });
}

/** Each row is a paragraph, its cells joined as a voice would read them. */
function table({ header, rows }: Tokens.Table): Block[] {
  return [header, ...rows].flatMap((cells): Block[] => {
    const text = cells
      .map(({ tokens }) => markdownSpans(tokens).text)
      .filter(Boolean)
      .join('، ');
    return text ? [{ kind: 'paragraph', text }] : [];
  });
}

function code(source: string): Block[] {
  const text = source.trimEnd();
  if (!text) return [];
  return [{ kind: 'paragraph', text, spans: [{ kind: 'code', from: 0, to: text.length }] }];
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
