import { dateLine } from './date-line.ts';
import { isHidden, isRelatedBox } from './html-clutter.ts';
import { lineOf } from './html-inline.ts';
import { oneLine } from './one-line.ts';

const STATED = 'time,[itemprop=datePublished]';
/** What says the date of today, or that of something else. */
const AROUND = 'nav,footer,aside,blockquote,[class*=comment i],[id*=comment i]';
/** Lines between the title and the text that may say a date. */
const MOST = 60;
/** UTF-16 units from which a line is the text itself. */
const RUNNING = 90;

/** The date that a page shows with its article, as it is written there; empty when it shows none. */
export function pageDate(page: Document, content: Element, title: string): string {
  const stated = [...page.querySelectorAll(STATED)].find(
    (element) =>
      !element.matches('meta,link') && !isHidden(element) && !isAside(element, page.body),
  );
  const said = lineOf(stated);
  // An hour alone is that of a report that goes on, and «two hours ago» was true when the page was saved.
  if (said.length <= 60 && /[\d۰-۹٠-٩]{4}|[\d۰-۹٠-٩]{2}[/.-]/.test(said)) return said;
  return dateAbove(content, title) ?? stated?.getAttribute('datetime') ?? '';
}

/** A line that is a date, among those that stand around the title of an article or at its head. */
function dateAbove(content: Element, title: string): string | undefined {
  const heading =
    [...content.ownerDocument.querySelectorAll('h1,h2')].find((one) => lineOf(one) === title) ??
    lineOfText(content.ownerDocument, title);
  let scope = heading ?? content;
  while (scope.parentElement && !scope.contains(content)) scope = scope.parentElement;
  const lines = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = lines.nextNode(); node && seen < MOST; node = lines.nextNode()) {
    const text = oneLine(node.nodeValue);
    if (!text) continue;
    seen++;
    const isWithin = content.contains(node);
    if (isWithin && text.length >= RUNNING) return undefined;
    const date = dateLine(text);
    const holder = node.parentElement!;
    if (date && !isHidden(holder) && !isAside(holder, scope)) return date;
  }
  return undefined;
}

/** The element that says a title and nothing else, where that is no heading. */
function lineOfText(page: Document, title: string): Element | undefined {
  const lines = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let line = lines.nextNode(); line; line = lines.nextNode())
    if (line.nodeValue!.length < 2 * title.length && oneLine(line.nodeValue) === title)
      return line.parentElement ?? undefined;
  return undefined;
}

function isAside(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) {
    if (at.matches(AROUND) || isRelatedBox(at)) return true;
    // The head of a whole page, not that of an article.
    if (at.localName === 'header' && !at.closest('article,main') && !at.querySelector('h1'))
      return true;
  }
  return false;
}
