import { retag } from '../retag.ts';
import { unwrap } from '../unwrap.ts';
import { prepareLists } from './prepare-lists.ts';
import type { Styles } from './styles.ts';

/** What is no text: what was deleted, remarks, lists of contents, the readings above letters. */
const BESIDE =
  'text-tracked-changes,office-annotation,office-forms,text-sequence-decls,text-variable-decls,text-user-field-decls,text-table-of-content,text-alphabetical-index,text-illustration-index,text-table-index,text-user-index,text-ruby-text,text-hidden-text,text-hidden-paragraph,text-section[text\\:display=none],table-covered-table-cell,table-table-columns,table-table-column,table-shapes';
const AROUND =
  'text-section,text-soft-page-break,table-table-rows,table-table-row-group,text-index-body';
const PARAGRAPHS = 'text-p,text-h';
/** Instead of a number a note may have a sign of its own. */
const SIGN = /^[*†‡§]{1,3}$/;
const LEAVES = /^(?:https?|mailto|tel):/i;

/** Makes the text of an OpenDocument, below an element, HTML that is ready to be read into blocks. */
export async function prepareText(
  text: Element,
  styles: Styles,
  picture: (path: string) => Promise<string | undefined>,
): Promise<void> {
  const all = (selector: string): Element[] => [...text.querySelectorAll(selector)];
  all(BESIDE).forEach((element) => element.remove());
  all(AROUND).forEach(unwrap);
  all('text-s').forEach((space) => space.replaceWith(' '));
  all('text-tab').forEach((tab) => tab.replaceWith('\t'));
  all('text-line-break').forEach((end) => retag(end, 'br'));
  // The last first, so that those of one paragraph stand in their order.
  all('draw-text-box').reverse().forEach(placeBox);
  for (const frame of all('draw-frame')) await prepareFrame(frame, picture);
  takeNotes(text);
  for (const link of all('text-a')) {
    const href = link.getAttribute('xlink:href') ?? '';
    const to = retag(link, 'a');
    if (LEAVES.test(href)) to.setAttribute('href', href);
  }
  for (const span of all('text-span')) prepareSpan(span, styles);
  prepareLists(all('text-list'), styles);
  for (const item of all('text-list-item,text-list-header')) {
    const mark = item.getAttribute('data-mark') ?? '';
    retag(item, 'li').setAttribute('data-mark', mark);
  }
  for (const cell of all('table-table-cell'))
    retag(cell, cell.closest('table-table-header-rows') ? 'th' : 'td');
  all('table-table-row').forEach((row) => retag(row, 'tr'));
  all('table-table-header-rows').forEach((rows) => retag(rows, 'thead'));
  all('table-table').forEach((table) => retag(table, 'table'));
  for (const paragraph of all(PARAGRAPHS)) prepareParagraph(paragraph, styles);
}

/** The text of a box stands behind the paragraph that holds it. */
function placeBox(box: Element): void {
  const frame = box.closest('draw-frame');
  const holder = box.closest(PARAGRAPHS);
  if (holder) holder.after(box);
  else frame?.before(box);
  if (holder || frame) unwrap(box);
  frame?.remove();
}

async function prepareFrame(
  frame: Element,
  picture: (path: string) => Promise<string | undefined>,
): Promise<void> {
  const img = frame.ownerDocument.createElement('img');
  for (const image of frame.querySelectorAll('draw-image')) {
    const name = await picture(image.getAttribute('xlink:href') ?? '');
    if (name) img.setAttribute('src', name);
    if (name) break;
  }
  const alt =
    frame.querySelector('svg-title')?.textContent || frame.querySelector('svg-desc')?.textContent;
  if (alt) img.alt = alt;
  if (frame.querySelector('draw-image')) frame.replaceWith(img);
  else frame.remove();
}

/** Footnotes and endnotes stand at the end, and links lead to them. */
function takeNotes(text: Element): void {
  [...text.querySelectorAll('text-note')].forEach((note, i) => {
    const body = note.querySelector('text-note-body');
    const call = text.ownerDocument.createElement('a');
    call.setAttribute('role', 'doc-noteref');
    call.setAttribute('href', `#note-${i + 1}`);
    const label = note.querySelector('text-note-citation')?.getAttribute('text:label') ?? '';
    call.textContent = SIGN.test(label) ? label : `${i + 1}`;
    note.replaceWith(call);
    if (!body) return;
    text.append(body);
    retag(body, 'aside').id = `note-${i + 1}`;
  });
}

function prepareSpan(span: Element, styles: Styles): void {
  const name = span.getAttribute('text:style-name');
  if (styles.look('text', name, 'hidden')) return span.remove();
  const tags = [
    ...(styles.look('text', name, 'raised') ? ['sup'] : []),
    ...(styles.look('text', name, 'emphasis') ? ['em'] : []),
    ...(styles.look('text', name, 'strong') ? ['strong'] : []),
  ];
  const [first = 'span', ...rest] = tags;
  const inner = retag(span, first);
  // What it is not says something in a paragraph that is.
  if (styles.look('text', name, 'strong') === false) inner.setAttribute('data-light', '');
  for (const tag of rest) wrap(inner, tag);
}

function prepareParagraph(paragraph: Element, styles: Styles): void {
  const style = paragraph.getAttribute('text:style-name');
  const level =
    paragraph.matches('text-h') && Number(paragraph.getAttribute('text:outline-level') ?? 1);
  const heading = level ? `h${Math.min(6, Math.max(1, level))}` : undefined;
  const tag = heading ?? styles.tagOf(style) ?? 'p';
  if (styles.look('paragraph', style, 'hidden')) return paragraph.remove();
  const isBold =
    styles.look('paragraph', style, 'strong') && !paragraph.querySelector('[data-light]');
  const made = retag(paragraph, tag);
  if (/^h\d$/.test(tag)) made.querySelectorAll('strong').forEach(unwrap);
  else if (tag === 'figcaption' && made.querySelector('img')) toFigure(made);
  else if (isBold && tag === 'p') fill(made, 'strong');
}

/** A caption often holds its picture. */
function toFigure(caption: Element): void {
  const figure = caption.ownerDocument.createElement('figure');
  caption.before(figure);
  figure.append(...caption.querySelectorAll('img'), caption);
}

/** Puts all that is in an element into another in it. */
function fill(element: Element, name: string): void {
  const inner = element.ownerDocument.createElement(name);
  while (element.firstChild) inner.append(element.firstChild);
  element.append(inner);
}

function wrap(element: Element, name: string): void {
  const outer = element.ownerDocument.createElement(name);
  element.before(outer);
  outer.append(element);
}
