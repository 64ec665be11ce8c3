import type { Block, Span } from '../text/block.ts';
import { betweenHemistichs } from './between-hemistichs.ts';
import { escapeXml } from './escape-xml.ts';
import { isCode } from './is-code.ts';
import { markedItem, type List } from './marked-item.ts';
import { spanned } from './spanned.ts';

/** Where what a document shows or leads to is. */
interface Ways {
  /** Path of the file of a picture, by the name that figures have for it. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Path of the document that holds a footnote, by its label. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Writes blocks as the body of an XHTML document; `from` is the index of the first of them in the article. */
export function xhtml(blocks: readonly Block[], from: number, { pictures, notes }: Ways): string {
  const called = new Set<string>();
  const text = ({ text: words, spans = [] }: Block): string =>
    spanned(
      words,
      spans,
      (piece) => escapeXml(piece).replaceAll('\n', '<br/>'),
      (span, inner) => wrap(span, inner, notes, called),
    );
  const parts: string[] = [];
  const lists: List[] = [];
  let table = false;
  const close = (depth: number): void => {
    while (lists.length > depth) parts.push(`</li></${lists.pop()!.name}>`);
  };
  blocks.forEach((block, i) => {
    if (block.kind !== 'item') close(0);
    if (block.kind !== 'row' && table) {
      parts.push('</table>');
      table = false;
    }
    const lang = block.language ? ` lang="${block.language}" xml:lang="${block.language}"` : '';
    switch (block.kind) {
      case 'heading':
        return parts.push(
          `<h${block.level} id="${headingId(from + i)}"${lang}>${text(block)}</h${block.level}>`,
        );
      case 'quote':
        return parts.push(`<blockquote${lang}><p>${text(block)}</p></blockquote>`);
      case 'item': {
        const depth = Math.min(block.depth + 1, lists.length + 1);
        close(depth);
        const marked = markedItem(block, lists.length === depth ? lists.at(-1) : undefined);
        const { list, opens, value, sign } = marked;
        if (opens) close(depth - 1);
        lists[depth - 1] = list;
        return parts.push(`${opens || '</li>'}<li${value}${lang}>${sign}${text(block)}`);
      }
      case 'row': {
        const cell = block.header ? 'th' : 'td';
        const cells = block.text.split('\t').map((one) => `<${cell}>${escapeXml(one)}</${cell}>`);
        parts.push(`${table ? '' : '<table>'}<tr${lang}>${cells.join('')}</tr>`);
        table = true;
        return;
      }
      case 'footnote':
        return parts.push(
          `<aside epub:type="footnote" role="doc-footnote" id="${noteId(block.label)}"${lang}><p>${text(block)}</p></aside>`,
        );
      case 'figure':
        return parts.push(figure(block, text(block), pictures));
      case 'verse':
        return parts.push(
          `<p class="verse"${lang}>${text(block).replaceAll('\t', betweenHemistichs)}</p>`,
        );
      case 'lead':
      case 'related':
      case 'furniture':
        return parts.push(`<p class="${block.kind}"${lang}>${text(block)}</p>`);
      default:
        return parts.push(
          isCode(block)
            ? `<pre${lang}><code>${escapeXml(block.text)}</code></pre>`
            : `<p${lang}>${text(block)}</p>`,
        );
    }
  });
  close(0);
  if (table) parts.push('</table>');
  return parts.join('\n');
}

/** The id of the heading at an index. */
export function headingId(block: number): string {
  return `h${block}`;
}

function noteId(label: string): string {
  return `note-${[...label].map((sign) => sign.codePointAt(0)!.toString(36)).join('-')}`;
}

function figure(
  { image, alt = '' }: Block & { readonly kind: 'figure' },
  caption: string,
  pictures: ReadonlyMap<string, string>,
): string {
  const path = pictures.get(image ?? '');
  const words = escapeXml(alt);
  const picture = path
    ? `<img src="${escapeXml(path)}" alt="${words}"/>`
    : words && `<p class="missing">${words}</p>`;
  return `<figure>${picture}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
}

function wrap(
  span: Span,
  inner: string,
  notes: ReadonlyMap<string, string>,
  called: Set<string>,
): string {
  switch (span.kind) {
    case 'emphasis':
      return `<em>${inner}</em>`;
    case 'strong':
      return `<strong>${inner}</strong>`;
    case 'code':
      return `<code>${inner}</code>`;
    case 'link':
      return /^(?:https?|mailto|tel):/i.test(span.href)
        ? `<a href="${escapeXml(span.href)}">${inner}</a>`
        : inner;
    case 'language':
      return `<span lang="${escapeXml(span.language)}" xml:lang="${escapeXml(span.language)}">${inner}</span>`;
    case 'note': {
      const path = notes.get(span.label);
      if (path === undefined) return `<sup>${inner}</sup>`;
      const id = noteId(span.label);
      const own = called.has(id) ? '' : ` id="call-${id}"`;
      called.add(id);
      return `<a epub:type="noteref" role="doc-noteref" href="${path}#${id}"${own}>${inner}</a>`;
    }
  }
}
