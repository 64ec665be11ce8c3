import { lineOf } from './html-inline.ts';

const LABEL =
  /^(?:فهرست(?: (?:مطالب|محتوا|عناوین|مندرجات))?|سرفصل ?ها|عناوین(?: مطلب)?|(?:آنچه )?(?:در )?(?:این|همین) (?:مقاله|مطلب|نوشته|پست|صفحه|گزارش|راهنما) (?:می ?خوانید|خواهید خواند|می ?بینید)|آنچه (?:در این .{2,12} )?(?:می ?خوانید|خواهید خواند)|table of contents|contents)[\s:؛.]*$/i;
/** Headings there are not read. */
const AROUND = 'nav,footer,aside,form,[hidden]';
/** A year before a name is more than its number in the list, or than that of its page. */
const YEAR = /[\d۰-۹٠-٩]{4}/;
/** Links that a list of contents has at least. */
const LEAST = 2;

/**
 * Takes away the list of contents that a page sets above its text: each line leads to a heading of the page that says
 * the same, so that nothing is lost.
 */
export function dropContents(page: Document): void {
  const headings = new Set(
    [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')]
      .filter((heading) => !heading.closest(AROUND))
      .map((heading) => bare(lineOf(heading))),
  );
  for (const list of page.querySelectorAll('ul,ol')) {
    if (!list.isConnected || list.parentElement?.closest('ul,ol')) continue;
    const links = [...list.querySelectorAll('a')];
    if (links.length < LEAST) continue;
    const isWithin = (link: Element): boolean =>
      (link.getAttribute('href') ?? '').includes('#') && headings.has(bare(lineOf(link)));
    const linked = links.reduce((sum, { textContent }) => sum + bare(textContent ?? '').length, 0);
    if (bare(list.textContent ?? '').length > linked || !links.every(isWithin)) continue;
    if (YEAR.test(list.textContent ?? '')) continue;
    const label = list.previousElementSibling ?? list.parentElement?.previousElementSibling;
    if (label && LABEL.test(lineOf(label).replace(/[\s\u200C]+/g, ' '))) label.remove();
    list.remove();
  }
}

/** Letters alone: contents have numbers before them. */
function bare(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
