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

/** Reads the contents of a book: a navigation document of EPUB 3, the NCX of EPUB 2, or a page of links. */
export function bookContents(page: Document, path: string): Chapter[] {
  const nav =
    [...page.querySelectorAll('nav')].find((one) => /\btoc\b/.test(typeOf(one))) ??
    page.querySelector('nav');
  const lines = nav
    ? [...nav.querySelectorAll('li > a[href],li > span:has(+ ol a[href])')].map((line) => {
        // A part that leads nowhere begins where its first chapter does.
        const link = line.matches('a') ? line : line.nextElementSibling!.querySelector('a[href]')!;
        return {
          title: line.textContent ?? '',
          address: link.getAttribute('href')!,
          depth: levels(line, 'ol,ul') - 1,
        };
      })
    : page.querySelector('navpoint')
      ? [...page.querySelectorAll('navpoint')].map((point) => ({
          title: point.querySelector('navlabel')?.textContent ?? '',
          address: point.querySelector('content')?.getAttribute('src') ?? '',
          depth: levels(point, 'navpoint') - 1,
        }))
      : linksOf(page);
  return lines.flatMap(({ title, address, depth }) => {
    const to = resolvePath(path, address);
    const name = oneLine(title);
    return to && name ? [{ title: name, path: to, fragment: fragmentOf(address), depth }] : [];
  });
}

/** The first link to each place: the number of its page is another. */
function linksOf(page: Document): { title: string; address: string; depth: number }[] {
  const links = new Map<string, { title: string; address: string; depth: number }>();
  for (const link of page.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href')!;
    if (links.has(address)) continue;
    const depth = Math.max(0, levels(link, 'ol,ul') - 1);
    links.set(address, { title: link.textContent ?? '', address, depth });
  }
  return [...links.values()];
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
