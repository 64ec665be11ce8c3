import { siteOf } from './resolve-links.ts';

/** Links that a page sets amid a text at most. */
const MOST = 3;
/** UTF-16 units that the name of another article has at least, and a paragraph of this. */
const NAME = 25;
const RUNNING = 60;
const SENTENCE = /[.!؟?…][»"”’)]*$/;
/** A last sentence that says of what the list is: that is of the text. */
const INTRODUCES =
  /(?:^|[\s\u200C])(?:زیر|پایین|ذیل|چنین|قرار|عبارت|فهرست|نمونه|جمله|مانند|مثل|این[\s\u200C]?ها|آن[\s\u200C]?ها|(?:این\s)?(?:دو|سه|چند))(?:[\s\u200C][^.!؟?…]*)?[.!؟?…][»"”’)]*$/;

/**
 * Marks the lists that a page sets between two paragraphs of a text to lead to others of its articles: after a whole
 * sentence, and with nothing in them but their names.
 */
export function tellLinkLists(page: Document): void {
  const isWithinSite = siteOf(page);
  for (const list of page.querySelectorAll('p + ul')) {
    if (!list.nextElementSibling?.matches('p')) continue;
    const items = [...list.children];
    if (items.length === 0 || items.length > MOST) continue;
    const above = list.previousElementSibling!.textContent?.trim() ?? '';
    const below = list.nextElementSibling.textContent?.trim() ?? '';
    if (above.length < RUNNING || below.length < RUNNING || !SENTENCE.test(above)) continue;
    if (INTRODUCES.test(above)) continue;
    if (items.every((item) => isName(item, isWithinSite))) list.classList.add('related');
  }
}

function isName(item: Element, isWithinSite: (href: string) => boolean): boolean {
  const links = item.querySelectorAll('a[href]');
  const text = item.textContent?.trim() ?? '';
  return (
    links.length === 1 &&
    text.length >= NAME &&
    links[0]!.textContent?.trim() === text &&
    isWithinSite(links[0]!.getAttribute('href')!)
  );
}
