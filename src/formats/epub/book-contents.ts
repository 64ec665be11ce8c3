import { resolvePath } from '../archive/resolve-path.ts';
import { oneLine } from '../one-line.ts';

/** A line of a book's contents: its name and where it leads. */
export interface Chapter {
  readonly title: string;
  readonly path: string;
  /** The id of an element in the document of `path`; empty for its beginning. */
  readonly fragment: string;
  /** 0 for the outermost. */
  readonly depth: number;
}

/** Reads the contents of a book: a navigation document of EPUB 3, or the NCX of EPUB 2. */
export function bookContents(page: Document, path: string): Chapter[] {
  const nav =
    [...page.querySelectorAll('nav')].find((one) => /\btoc\b/.test(typeOf(one))) ??
    page.querySelector('nav');
  const lines = nav
    ? [...nav.querySelectorAll('li > a[href]')].map((link) => ({
        title: link.textContent ?? '',
        address: link.getAttribute('href') ?? '',
        depth: levels(link, 'ol,ul') - 1,
      }))
    : [...page.querySelectorAll('navpoint')].map((point) => ({
        title: point.querySelector('navlabel')?.textContent ?? '',
        address: point.querySelector('content')?.getAttribute('src') ?? '',
        depth: levels(point, 'navpoint') - 1,
      }));
  return lines.flatMap(({ title, address, depth }) => {
    const to = resolvePath(path, address);
    const name = oneLine(title);
    return to && name ? [{ title: name, path: to, fragment: fragmentOf(address), depth }] : [];
  });
}

function typeOf(nav: Element): string {
  return nav.getAttribute('epub:type') ?? '';
}

/** How many elements around one, or itself, match. */
function levels(element: Element, selector: string): number {
  let count = 0;
  for (let at = element.closest(selector); at; at = at.parentElement?.closest(selector) ?? null)
    count++;
  return count;
}

function fragmentOf(address: string): string {
  const fragment = address.split('#')[1] ?? '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
