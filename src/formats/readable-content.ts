import { Readability } from '@mozilla/readability';
import { isClutter } from './html-clutter.ts';

/** Keeps the address of a link as the page has it. */
const ADDRESS = 'data-address';
/** Elements above which Readability would take too long. */
const MOST = 20_000;
/** Letters that it may look at; a long book of a page has a tenth of them, and two seconds go by. */
const MOST_WORK = 500_000_000;
/** UTF-16 units below which a box may be clutter by its name alone. */
const SMALL = 300;

/**
 * The article of a page as Mozilla's Readability finds it, in a copy; nothing when it finds none. Readability writes
 * `innerHTML` in two places, which Trusted Types forbid: to begin anew with the same body, and to open a `noscript`.
 * So the body of the copy answers that property itself with clones, and `noscript` is gone beforehand. To be deleted
 * when Readability does without: https://github.com/mozilla/readability/blob/0.6.0/Readability.js
 */
export function readableContent(page: Document): Element | undefined {
  // To copy many forms takes the square of their number.
  if (page.querySelectorAll('*').length > MOST || workOf(page) > MOST_WORK) return undefined;
  const copy = page.cloneNode(true) as Document;
  copy.querySelectorAll('noscript,script,style,.noprint').forEach((element) => element.remove());
  // It makes a paragraph of a box that holds one, and the name of the box is lost.
  for (const element of copy.querySelectorAll('body [class],body [id]'))
    if ((element.textContent ?? '').length < SMALL && isClutter(element)) element.remove();
  // It takes «header» in the class of a heading for the head of the page.
  for (const heading of copy.querySelectorAll('h2,h3,h4,h5,h6')) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
  // It makes links absolute as if the page were this app's.
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute(ADDRESS, link.getAttribute('href')!);
  const { body } = copy;
  const original = [...body.childNodes].map((node) => node.cloneNode(true));
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => body.replaceChildren(...original.map((node) => node.cloneNode(true))),
  });
  try {
    const article = new Readability(copy, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: MOST,
      serializer: (node) => node as Element,
    }).parse();
    const content = article?.content ?? undefined;
    for (const link of content?.querySelectorAll(`a[${ADDRESS}]`) ?? [])
      link.setAttribute('href', link.getAttribute(ADDRESS)!);
    return content;
  } catch {
    return undefined;
  }
}

/** Letters that Readability looks at: for each box it measures all boxes within, each with all that is in it. */
function workOf({ body }: Document): number {
  const depths = new Map<Element, number>();
  let work = 0;
  for (const element of body.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement!) ?? 0) + 1;
    depths.set(element, depth);
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) work += depth * depth * node.nodeValue!.length;
  }
  return work;
}
