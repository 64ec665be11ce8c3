import type { Block } from '../text/block.ts';
import { isClutter, isHidden, isRelatedBox } from './html-clutter.ts';
import { inlineOf, lineOf, readImage, writeInline } from './html-inline.ts';
import { splitBreaks, toFigure, withFigures } from './inline-blocks.ts';
import { safeLink } from './safe-address.ts';
import { separateRelated } from './separate-related.ts';
import { TextWriter } from './text-writer.ts';

const BLOCKS =
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,td,th,ul';
const HAS_BLOCK = BLOCKS.split(',')
  .map((name) => `:scope ${name}`)
  .join(',');

/** Blocks of everything readable in an element, in reading order, without what is around an article. */
export function htmlBlocks(root: Element): Block[] {
  return separateRelated(childBlocks(root, 0));
}

/** Runs of inline nodes between block elements are paragraphs of their own. */
function childBlocks(parent: Element, depth: number): Block[] {
  const blocks: Block[] = [];
  let writer = new TextWriter();
  const flush = (): void => {
    blocks.push(...splitBreaks(writer.finish()));
    writer = new TextWriter();
  };
  for (const child of parent.childNodes) {
    if (child.nodeType !== Node.ELEMENT_NODE || isInline(child as Element)) {
      writeInline(child, writer);
    } else {
      flush();
      blocks.push(...elementBlocks(child as Element, depth));
    }
  }
  flush();
  return blocks;
}

/** An element that stands in a line of text, and holds nothing that does not. */
function isInline(element: Element): boolean {
  return !element.matches(BLOCKS) && (isHidden(element) || !element.querySelector(HAS_BLOCK));
}

function elementBlocks(element: Element, depth: number): Block[] {
  if (isHidden(element) || isClutter(element)) return [];
  if (isRelatedBox(element)) return relatedBlocks(element);
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) {
    const level = Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6;
    return withFigures(inlineOf(element), (text) => ({
      kind: 'heading',
      level,
      ...text,
      text: text.text.replaceAll('\n', ' '),
    }));
  }
  if (name === 'blockquote') return childBlocks(element, depth).map(asQuote);
  if (name === 'ul' || name === 'ol' || name === 'menu') return listBlocks(element, depth);
  if (name === 'figure') return figureBlocks(element, depth);
  if (name === 'pre') return preBlocks(element);
  if (name === 'table') return tableBlocks(element, depth);
  return childBlocks(element, depth);
}

function asQuote(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block;
}

function listBlocks(list: Element, depth: number): Block[] {
  const ordered = list.localName === 'ol';
  return [...list.children].flatMap((child) => {
    if (child.localName !== 'li') return elementBlocks(child, depth + 1);
    if (isHidden(child) || isClutter(child)) return [];
    const [first, ...rest] = childBlocks(child, depth + 1);
    if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
    return [{ ...first, kind: 'item' as const, ordered, depth }, ...rest];
  });
}

function figureBlocks(figure: Element, depth: number): Block[] {
  const images = [...figure.querySelectorAll('img')].flatMap((img) => readImage(img) ?? []);
  if (images.length === 0) return childBlocks(figure, depth);
  const caption = lineOf(figure.querySelector('figcaption'));
  return images.map((image, i) => toFigure(i === 0 ? { ...image, caption } : image));
}

function preBlocks(pre: Element): Block[] {
  const text = (pre.textContent ?? '').replace(/^\s*\n|\s+$/g, '');
  return text
    ? [{ kind: 'paragraph', text, spans: [{ kind: 'code', from: 0, to: text.length }] }]
    : [];
}

/** A table of data is a paragraph a row; one that only lays out a page is read through. */
function tableBlocks(table: Element, depth: number): Block[] {
  if (table.querySelector('table,p,div,ul,ol,h1,h2,h3,figure')) return childBlocks(table, depth);
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children]
      .map((cell) => lineOf(cell))
      .filter(Boolean)
      .join('، '),
  );
  return [lineOf(table.querySelector('caption')), ...rows].flatMap((text): Block[] =>
    text ? [{ kind: 'paragraph', text }] : [],
  );
}

/** The links of a box of related articles; its other words are furniture. */
function relatedBlocks(box: Element): Block[] {
  return [...box.querySelectorAll('a[href]')].flatMap((link): Block[] => {
    const text = lineOf(link);
    const href = safeLink(link.getAttribute('href') ?? '');
    return text.length > 7 ? [{ kind: 'related', text, ...(href && { href }) }] : [];
  });
}
