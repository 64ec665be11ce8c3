import { isHidden } from './html-clutter.ts';
import { lineOf } from './html-inline.ts';
import { oneLine } from './one-line.ts';

/** Where a post has its name when the page has that of a whole site. */
const POST_TITLES =
  '.post-title,[class~=posttitle i],.entry-title,[itemprop=headline],h1.title,h2.title,h3.title';
const SITE_NAME = /\s+[-–—|•»:]\s+[^-–—|•»]{2,40}$/;
/** What stands between a title and the names of its section and its site, before it or behind. */
const BETWEEN = /\s*[|»«•]\s*|\s*[-–—]\s+|\s+:\s+/;
/** The address of a site and not of a page of it. */
const HOME = /^(?:https?:\/\/[^/?#]+)?(?:\.?\/)?(?:(?:index|default)\.\w+)?$/i;

/**
 * The title of an article: the heading that the page's title repeats, the title that it gives for sharing, or its title
 * itself.
 * @param site the name of the site, as far as it is known
 */
export function pageTitle(page: Document, content: Element, shared: string, site: string): string {
  const whole = oneLine(page.title);
  const parts = whole.split(BETWEEN).filter(Boolean);
  const headings = [...page.querySelectorAll('h1,h2')]
    .filter((heading) => !isHidden(heading) && !leadsHome(heading))
    .map((element) => ({ element, text: lineOf(element) }));
  const exact = headings.filter(({ text }) => text === shared || parts.includes(text));
  const loose = headings.filter(
    ({ text }) => text.length > 5 && (whole.includes(text) || shared.includes(text)),
  );
  const own = exact.filter(({ text }) => text !== site);
  const named = [own, exact, loose].find((some) => some.length > 0) ?? [];
  return (
    named.find(({ text }) => text === shared)?.text ??
    nearest(named, content) ??
    (withoutSite(shared, site) ||
      lineOf(page.querySelector('p.title,p.MsoTitle')) ||
      lineOf(content.querySelector('h1')) ||
      lineOf(page.querySelector(POST_TITLES)) ||
      standing(parts, content, site) ||
      leafOf(page, parts) ||
      whole.replace(SITE_NAME, ''))
  );
}

/** Some give a title for sharing that ends in the name of the site. */
function withoutSite(title: string, site: string): string {
  const name = SITE_NAME.exec(title)?.[0] ?? '';
  return name && site && name.endsWith(site) ? title.slice(0, -name.length) : title;
}

/** The name of a site leads to its first page. */
function leadsHome(heading: Element): boolean {
  const href =
    heading.querySelector(':scope > a')?.getAttribute('href') ??
    heading.closest('a')?.getAttribute('href');
  return !!href && HOME.test(href.trim());
}

/** The first within the text, or else the last above it: a site has its own name farther up. */
function nearest(
  headings: readonly { readonly element: Element; readonly text: string }[],
  content: Element,
): string | undefined {
  const within = headings.find(({ element }) => content.contains(element));
  const above = headings.findLast(
    ({ element }) => element.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return (within ?? above ?? headings[0])?.text;
}

/** Of the parts of a page's title the one that stands by itself in its text, or above: old pages have no headings. */
function standing(parts: readonly string[], content: Element, site: string): string {
  if (parts.length < 2) return '';
  const { body } = content.ownerDocument;
  const lines = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let found = '';
  for (let line = lines.nextNode(); line; line = lines.nextNode()) {
    const text = oneLine(line.nodeValue);
    if (text === site || !parts.includes(text) || line.parentElement?.closest('a')) continue;
    const isAbove = line.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING;
    // The name of a section is shorter.
    if ((isAbove || content.contains(line)) && text.length > found.length) found = text;
  }
  return found;
}

/** The last part of a title that begins with the name of its site, as that of a page deep in one. */
function leafOf(page: Document, parts: readonly string[]): string {
  const isSite = [...page.querySelectorAll('a[href]')].some(
    (link) => HOME.test(link.getAttribute('href')!.trim()) && lineOf(link) === parts[0],
  );
  return isSite ? (parts.at(-1) ?? '') : '';
}
