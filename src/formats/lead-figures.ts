import type { Block } from '../text/block.ts';
import { isClutter, isHidden, isRelatedBox } from './html-clutter.ts';
import { figureBlocks, isFigureBox } from './html-figure.ts';

const BOX = 'figure,[class*=caption],[class*=image]';

/** The picture that a page has between its title and the element of its text, with its caption. */
export function leadFigures(page: Document, content: Element): Block[] {
  const title = page.querySelector('h1');
  if (!title || title.contains(content)) return [];
  if (!(title.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING)) return [];
  const between = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT);
  between.currentNode = title;
  for (let at = between.nextNode(); at && at !== content; at = between.nextNode()) {
    const box = at as Element;
    if (!box.matches(BOX) || !isFigureBox(box) || box.contains(content)) continue;
    if (!isAside(box)) return figureBlocks(box);
  }
  return [];
}

function isAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isHidden(at) || isClutter(at) || isRelatedBox(at)) return true;
  return false;
}
