import type { Block } from '../text/block.ts';
import { directionOf } from '../text/direction-of.ts';
import { shownMark } from '../text/shown-mark.ts';
import { inlineNodes, linked, put } from './inline-nodes.ts';
import { verseLines } from './verse-lines.ts';
import { words } from './words.ts';

/**
 * One block of an article as an element, named `data-block`. Its text stands in `[data-text]`, alone: the text nodes
 * in there, in their order, are the block's text. Made without templates: a book has twenty thousand of them.
 * @param language of the article, BCP 47
 */
export function blockElement(block: Block, index: number, language: string): HTMLElement {
  const element = made(block, language);
  // Not by `dataset`, which would be one more object for each of them.
  element.setAttribute('data-block', String(index));
  if (block.language) {
    element.lang = block.language;
    element.dir = directionOf(block.language);
  }
  return element;
}

function made(block: Block, language: string): HTMLElement {
  const { text, spans } = block;
  const inner = (): Node[] => inlineNodes(text, spans);
  switch (block.kind) {
    case 'heading':
      // Level 1 is the article's title.
      return put(`h${Math.min(4, Math.max(2, block.level))}`, { 'data-text': '' }, ...inner());
    case 'lead':
    case 'furniture':
      return put('p', { class: block.kind, 'data-text': '' }, ...inner());
    case 'quote':
      return put('blockquote', {}, put('p', { 'data-text': '' }, ...inner()));
    case 'verse':
      return verse(text, spans);
    case 'item': {
      const item = put('p', { class: 'item', role: 'listitem', 'data-text': '' }, ...inner());
      if (block.depth > 0) item.style.setProperty('--depth', String(block.depth));
      // Its style sets it before the text: it is seen and heard, and is none of the text nodes.
      if (block.mark) item.dataset['mark'] = shownMark(block.mark, block.language ?? language);
      return item;
    }
    case 'related': {
      const label = words.reader.relatedLabel;
      const link = block.href ? [linked(block.href, ...inner())] : inner();
      return put(
        'aside',
        { class: 'related', 'aria-label': label },
        put('p', { class: 'label' }, label),
        put('p', { class: 'link', 'data-text': '' }, ...link),
        put('p', { class: 'note' }, words.reader.relatedNote),
      );
    }
    case 'row':
      return tableRow(block);
    case 'footnote': {
      const back = words.reader.noteBack(block.label);
      return put(
        'div',
        { class: 'footnote', role: 'note', 'data-note': block.label, tabindex: '-1' },
        put('p', { 'data-text': '' }, ...inner()),
        put(
          'button',
          { type: 'button', class: 'back', 'data-back': block.label, 'aria-label': back },
          '↩',
        ),
      );
    }
    case 'figure':
      return figure(block);
    default:
      return isCode(block)
        ? put('p', { class: 'code', 'data-text': '', dir: 'ltr' }, ...inner())
        : put('p', { 'data-text': '' }, ...inner());
  }
}

/** It tells its style how long its longest half is, in characters. */
function verse(text: string, spans: Block['spans']): HTMLElement {
  const element = put('p', { class: 'verse', 'data-text': '' }, ...verseLines(text, spans));
  const lengths = Array.from(element.querySelectorAll('.half'), (half) => half.textContent.length);
  element.style.setProperty('--half', String(Math.max(0, ...lengths)));
  return element;
}

/** A paragraph that is code from beginning to end. */
function isCode({ text, spans = [] }: Block): boolean {
  return spans.some(({ kind, from, to }) => kind === 'code' && from === 0 && to === text.length);
}

/** The tab that parts two cells stands between them, where a table shows no text. */
function tableRow({ text, spans, header }: Block & { kind: 'row' }): HTMLElement {
  const row = put('div', { class: header ? 'row header' : 'row', role: 'row', 'data-text': '' });
  let from = 0;
  for (const cell of text.split('\t')) {
    if (from > 0) row.append('\t');
    const range = { from, to: from + cell.length };
    const role = header ? 'columnheader' : 'cell';
    row.append(put('div', { role }, ...inlineNodes(text, spans, range)));
    from = range.to + 1;
  }
  return row;
}

/** Its picture comes when it is near the window; until then, and without one, its place is kept. */
function figure({ text, spans, image, alt }: Block & { kind: 'figure' }): HTMLElement {
  const missing = { class: 'missing', role: 'img', 'aria-label': alt || words.reader.picture };
  const picture = image
    ? put('img', { 'data-image': image, alt: alt ?? '', decoding: 'async' })
    : put('div', missing, words.reader.picture);
  const caption = put('figcaption', { 'data-text': '' }, ...inlineNodes(text, spans));
  return put('figure', {}, picture, ...(text ? [caption] : []));
}
