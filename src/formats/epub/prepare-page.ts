import { resolvePath } from '../archive/resolve-path.ts';
import { splitVerseRows } from '../document-verse.ts';
import { tellCaptions } from './tell-captions.ts';
import { isClutter, isRelatedBox } from '../html-clutter.ts';

/**
 * Makes a document of a book ready to be read into blocks: its images have the names of the article's pictures, or
 * no address when they are missing; links within the book go; nothing in it counts as clutter by its class.
 * @param picture Gives the name of the picture of a path.
 */
export async function preparePage(
  page: Document,
  path: string,
  picture: (path: string) => Promise<string | undefined>,
): Promise<void> {
  for (const drawing of page.querySelectorAll('svg')) {
    const image = drawing.querySelector('image');
    if (!image) {
      nameDrawing(drawing);
      continue;
    }
    const img = page.createElement('img');
    img.setAttribute('src', image.getAttribute('xlink:href') ?? image.getAttribute('href') ?? '');
    img.alt = drawing.querySelector('title')?.textContent ?? '';
    drawing.replaceWith(img);
  }
  for (const img of page.querySelectorAll('img')) {
    const to = resolvePath(path, img.getAttribute('src') ?? '');
    const name = to && (await picture(to));
    if (name) img.setAttribute('src', name);
    else img.removeAttribute('src');
  }
  tellCaptions(page);
  splitVerseRows(page);
  for (const link of page.querySelectorAll('a[href]'))
    if (!/^(?:https?|mailto|tel):/i.test(link.getAttribute('href') ?? ''))
      link.removeAttribute('href');
  for (const element of page.querySelectorAll('[class],[id]'))
    if (isClutter(element) || isRelatedBox(element)) {
      element.removeAttribute('class');
      element.removeAttribute('id');
    }
}

/** A drawing cannot be shown, but what it says that it shows can be told. */
function nameDrawing(drawing: Element): void {
  const said = ['desc', 'title'].map((name) => drawing.querySelector(name)?.textContent?.trim());
  const name = said.find(Boolean) ?? drawing.getAttribute('aria-label');
  if (!name) return;
  const img = drawing.ownerDocument.createElement('img');
  img.alt = name;
  drawing.replaceWith(img);
}
