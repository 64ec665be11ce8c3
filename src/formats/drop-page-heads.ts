const NUMBER = /^[\s\p{Pd}()[\]]*(?:صفحهٔ?\s*)?[\d۰-۹٠-٩]{1,4}[\s\p{Pd}()[\]]*$/u;
const STOP = /[.!؟?…:][»"”)\]]*$/;
/** Letters in which a stop and what closes with it stand. */
const LONGEST_STOP = 8;

/**
 * A text of pages (parted by form feeds, as programs that read scans write it) without what stands at the edges of each:
 * the number, and the name of the book. A paragraph that goes on on the next page is not parted.
 */
export function dropPageHeads(text: string): string {
  if (text.split('\f', 3).length < 3) return text;
  const pages = text.split('\f').map((page) => page.trim().split(/\r\n?|\n/));
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set([keyOf(page[0]), keyOf(page.at(-1))]))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(3, pages.length * 0.3);
  const isHead = (line = ''): boolean => {
    const key = keyOf(line);
    return NUMBER.test(line) || (key.includes('0') && seen.get(key)! >= enough);
  };
  return pages
    .map((page) => {
      const from = isHead(page[0]) ? 1 : 0;
      const to = page.length > from && isHead(page.at(-1)) ? -1 : undefined;
      return page.slice(from, to).join('\n').trim();
    })
    .filter(Boolean)
    .map((page, i, all) => (i > 0 ? seamAfter(all[i - 1]!) : '') + page)
    .join('');
}

/** How a page goes on on the next one: in a new paragraph only where it ends with a sentence. */
function seamAfter(page: string): string {
  return STOP.test(page.slice(-LONGEST_STOP)) ? '\n\n' : '\n';
}

/** The same on each page, but for its number. */
function keyOf(line = ''): string {
  return line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\d۰-۹٠-٩]+/g, '0');
}
