import type { Block } from '../text/block.ts';
import { lineOf, readImage } from './html-inline.ts';
import { toFigure } from './inline-blocks.ts';

const BOX =
  /(?:^|[\s_-])(?:captions?|thumb|thumbinner|figure|image-?box|photo-?box|wp-block-image)(?=$|[\s_-])/i;
const CAPTION = 'figcaption,.wp-caption-text,.thumbcaption,[class*=caption]:not(:has(img))';
const LONGEST = 500;

/** Whether an element is a picture with the words below it, by its name or by its class. */
export function isFigureBox(element: Element): boolean {
  const isNamed = element.localName === 'figure' || BOX.test(element.getAttribute('class') ?? '');
  if (!isNamed || element.querySelector('table')) return false;
  if (element.matches('figure:has(iframe,video,audio,object,amp-video,amp-iframe):has(figcaption)'))
    return true;
  if (!element.querySelector('img') || isGallery(element)) return false;
  if ((element.textContent ?? '').trim().length > LONGEST) return false;
  return images(element).length > 0 || element.matches('figure:has(figcaption)');
}

/** Whether a box holds several pictures, each with words of its own. */
function isGallery(element: Element): boolean {
  return element.querySelectorAll('figcaption').length > 1;
}

/** A figure for each picture of a box, the first with its caption. */
export function figureBlocks(box: Element): Block[] {
  const caption = lineOf(box.querySelector(CAPTION)) || lineOf(box);
  const found = images(box);
  if (found.length === 0) return caption ? [{ kind: 'figure', text: caption }] : [];
  return found.map((image, i) => toFigure(i === 0 ? { ...image, caption } : image));
}

function images(box: Element): NonNullable<ReturnType<typeof readImage>>[] {
  const all = [...box.querySelectorAll('img')];
  const shown = all.filter((img) => !img.closest('noscript'));
  return (shown.length > 0 ? shown : all).flatMap((img) => readImage(img) ?? []);
}
