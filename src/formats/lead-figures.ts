import type { Block } from '../text/block.ts';
import { isClutter, isHidden, isRelatedBox } from './html-clutter.ts';
import { figureBlocks, isFigureBox } from './html-figure.ts';

/** The picture that a page has between its title and the element of its text, with its caption. */
export function leadFigures(page: Document, content: Element): Block[] {
  const title = page.querySelector('h1');
  if (!title || title.contains(content)) return [];
  const isBetween = (box: Element): boolean =>
    !box.contains(content) &&
    (title.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (content.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const box = [...page.querySelectorAll('figure,[class*=caption],[class*=image]')].find(
    (one) => isFigureBox(one) && isBetween(one) && !isAside(one),
  );
  return box ? figureBlocks(box) : [];
}

function isAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isHidden(at) || isClutter(at) || isRelatedBox(at)) return true;
  return false;
}
