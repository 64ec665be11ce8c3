import type { Block } from '../text/block.ts';
import { headingSign } from './heading-sign.ts';
import { isClutter, isHidden, isRelatedBox } from './html-clutter.ts';
import { isFigureBox, figureBlocks } from './html-figure.ts';
import { inlineOf, lineOf, writeInline } from './html-inline.ts';
import { htmlMarks } from './html-marks.ts';
import { isMenu, tableBlocks } from './html-table.ts';
import { isBeyt, isStanza, joinBeyts, beytBlock } from './html-verse.ts';
import { splitBreaks, withFigures } from './inline-blocks.ts';
import { joinVerse } from './join-verse.ts';
import { ownMarks } from './own-marks.ts';
import { preformatted } from './preformatted.ts';
import { wordBlocks } from './word-blocks.ts';
import { safeLink } from './safe-address.ts';
import { separateRelated } from './separate-related.ts';
import { statedLanguage } from './stated-language.ts';
import { TextWriter } from './text-writer.ts';

const BLOCKS =
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,td,th,ul';
const HAS_BLOCK = BLOCKS.split(',')
  .map((name) => `:scope ${name}`)
  .join(',');

/** Forums have each post in a quotation. */
const POST = '.postcontent';
/** Where a page names its authors and says what they are. */
const AUTHORS =
  '[aria-labelledby*=byline i],address:is([class*=author i],[class*=byline i],[rel~=author])';
const LEAD = /(?:^|[\s_-])lead(?=$|[\s_-])/i;
const VERSE = /(?:^|[\s_-])(?:verse|poem|poetry)(?=$|[\s_-])/i;
const SENTENCE = /[.!؟?…][»"”’)]*$/;
/** UTF-16 units that a line of verse has at most. */
const LONGEST_LINE = 80;
/** UTF-16 units that a link to another page has at most, with what is told of that. */
const LONGEST_CARD = 300;

/** Blocks of everything readable in an element, in reading order, without what is around an article. */
export function htmlBlocks(root: Element): Block[] {
  return joinVerse(separateRelated(joinBeyts(childBlocks(root, 0))));
}

/** The same of a book, which points to no other articles. */
export function bookBlocks(root: Element): Block[] {
  return joinVerse(joinBeyts(childBlocks(root, 0)));
}

/** Runs of inline nodes between block elements are paragraphs of their own. */
function childBlocks(parent: Element, depth: number): Block[] {
  const blocks: Block[] = [];
  // A function cannot be called with as many blocks as a long page has.
  const add = (some: readonly Block[]): void => some.forEach((block) => blocks.push(block));
  let writer = new TextWriter();
  const flush = (): void => {
    add(splitBreaks(writer.finish()));
    writer = new TextWriter();
  };
  for (const child of parent.childNodes) {
    if (child.nodeType !== Node.ELEMENT_NODE || isInline(child as Element)) {
      writeInline(child, writer);
    } else {
      flush();
      add(elementBlocks(child as Element, depth));
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
  const blocks = readableBlocks(element, depth);
  const stated = element.getAttribute('lang');
  if (!stated) return blocks;
  return blocks.map((block) => {
    const language = block.language ?? statedLanguage(stated, block.text);
    return language && block.text ? { ...block, language } : block;
  });
}

function readableBlocks(element: Element, depth: number): Block[] {
  const name = element.localName;
  if (name === 'a' && isCard(element)) return cardBlock(element);
  if (/^h[2-6]$/.test(name) && LEAD.test(element.getAttribute('class') ?? ''))
    return withFigures(inlineOf(element), (text) => ({ kind: 'lead', ...text }));
  if (/^h[1-6]$/.test(name)) {
    const level = Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6;
    return withFigures(inlineOf(element), (text) => ({
      kind: 'heading',
      level,
      ...text,
      text: text.text.replaceAll('\n', ' '),
    }));
  }
  if (isOfAuthors(element)) return childBlocks(element, depth).map(asByline);
  const styled = wordBlocks(element);
  if (styled) return styled;
  if ((name === 'blockquote' && !element.matches(POST)) || isPullQuote(element))
    return childBlocks(element, depth).map(asQuote).map(asRelated);
  if (name === 'ul' || name === 'ol' || name === 'menu') return listBlocks(element, depth);
  if (name === 'pre' && VERSE.test(element.getAttribute('class') ?? '')) return poemBlocks(element);
  if (name === 'pre') return preBlocks(element);
  if (name === 'table')
    return tableBlocks(element) ?? (isMenu(element) ? [] : childBlocks(element, depth));
  if (isBeyt(element)) return beytBlock(element);
  if (isStanza(element))
    return withFigures(inlineOf(element), (text) => ({ kind: 'verse', ...text }));
  if (isFigureBox(element)) return figureBlocks(element);
  const blocks = childBlocks(element, depth);
  return VERSE.test(element.getAttribute('class') ?? '') ? poemLines(blocks) : blocks;
}

/** Whether a page names an element as the place of its authors: of what they are, the label may be hidden. */
function isOfAuthors(element: Element): boolean {
  return (
    element.matches(AUTHORS) &&
    (element.textContent ?? '').length <= LONGEST_CARD &&
    !element.querySelector('h1')
  );
}

function asByline({ kind, text }: Block): Block {
  return kind === 'figure' ? { kind, text } : { kind: 'furniture', what: 'byline', text };
}

function isPullQuote(element: Element): boolean {
  return /(?:^|[\s_-])pull-?quote(?=$|[\s_-])/i.test(element.getAttribute('class') ?? '');
}

function asQuote(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block;
}

/** A quote that is one link is the title of another page, set here to be gone to; a whole sentence is quoted from it. */
function asRelated(block: Block, _: number, all: readonly Block[]): Block {
  const [link] = block.spans ?? [];
  const isLink = link?.kind === 'link' && link.from === 0 && link.to === block.text.length;
  if (block.kind !== 'quote' || !isLink || all.length > 1 || SENTENCE.test(block.text))
    return block;
  return { kind: 'related', text: block.text, href: link.href };
}

/** Whether a link is the name of another page with what is told of it, or with its picture. */
function isCard(link: Element): boolean {
  const names = link.querySelectorAll('h2,h3,h4,h5,h6');
  const length = (link.textContent ?? '').trim().length;
  return (
    link.hasAttribute('href') &&
    names.length === 1 &&
    length <= LONGEST_CARD &&
    !link.querySelector('h1,figcaption') &&
    (lineOf(names[0]).length < lineOf(link).length || link.querySelector('img') !== null)
  );
}

function cardBlock(link: Element): Block[] {
  const text = lineOf(link.querySelector('h2,h3,h4,h5,h6'));
  const href = safeLink(link.getAttribute('href') ?? '');
  return text ? [{ kind: 'related', text, ...(href && { href }) }] : [];
}

/** The lines of what is called a poem, each a paragraph; a text that is called so stays one. */
function poemLines(blocks: Block[]): Block[] {
  const lines = blocks.filter(({ kind }) => kind === 'paragraph');
  if (lines.length < 2 || lines.some(({ text, spans }) => spans || text.length > LONGEST_LINE))
    return blocks;
  const joined: Block[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'paragraph' && isOpen && last)
      joined.splice(-1, 1, { kind: 'verse', text: `${last.text}\n${block.text}` });
    else joined.push(block.kind === 'paragraph' ? { kind: 'verse', text: block.text } : block);
    isOpen = block.kind === 'paragraph';
  }
  return joined;
}

/** A poem whose lines end where it was typed so, an empty line between its stanzas. */
function poemBlocks(pre: Element): Block[] {
  return (pre.textContent ?? '')
    .split(/\n\s*\n/)
    .map((stanza) => stanza.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => ({ kind: 'verse', text }));
}

function listBlocks(list: Element, depth: number): Block[] {
  const ordered = list.localName === 'ol';
  // Google Docs sets the levels of a list one beside another and names them in the class.
  const level = /\blst-[\w]+-(\d)\b/.exec(list.getAttribute('class') ?? '')?.[1];
  if (level) depth = Number(level);
  const marks = htmlMarks(list);
  const items = [...list.children].map((child): Block[] => {
    if (child.localName !== 'li') return elementBlocks(child, depth + 1);
    if (isHidden(child) || isClutter(child)) return [];
    const blocks = childBlocks(child, depth + 1);
    // The posts of a report that goes on, or of a thread.
    if (child.querySelector('article')) return blocks;
    const at = blocks.findIndex(({ kind }) => kind !== 'figure');
    const mark = marks.get(child);
    return blocks.map((block, i) => {
      if (i === at && block.kind === 'paragraph')
        return { ...block, kind: 'item', ordered, depth, ...(mark && { mark }) };
      return i === at && mark && /^(?:heading|quote|verse)$/.test(block.kind)
        ? counted(block, mark)
        : block;
    });
  });
  return ownMarks(items, depth);
}

function counted(block: Block, mark: string): Block {
  const sign = headingSign(mark, block.text);
  const spans = block.spans?.map((span) => ({
    ...span,
    from: span.from + sign.length,
    to: span.to + sign.length,
  }));
  return { ...block, text: sign + block.text, ...(spans && { spans }) };
}

function preBlocks(pre: Element): Block[] {
  return preformatted((pre.textContent ?? '').replace(/^\s*\n|\s+$/g, ''));
}

/** The links of a box of related articles; its other words are furniture. */
function relatedBlocks(box: Element): Block[] {
  return [...box.querySelectorAll('a[href]')].flatMap((link): Block[] => {
    const text = lineOf(link.querySelector('h2,h3,h4,h5,h6')) || lineOf(link);
    const href = safeLink(link.getAttribute('href') ?? '');
    return text.length > 7 ? [{ kind: 'related', text, ...(href && { href }) }] : [];
  });
}
