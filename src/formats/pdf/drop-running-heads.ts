import type { PageLine } from './page-line.ts';

/** How many lines at the top and at the foot of a page may be its running head. */
const EDGE = 2;
const NUMBER =
  /^[-–—\s[\]()]*(?:صفحهٔ?|صفحه‌ی|page|p\.)?\s*[\d۰-۹٠-٩]{1,4}(?:\s*(?:\/|از|of)\s*[\d۰-۹٠-٩]{1,4})?[-–—\s[\]()]*$/i;

/** Pages without what a printer puts on each of them: the name of the book or the chapter, and the number. */
export function dropRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  if (pages.length < 2) return pages.map((page) => [...page]);
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length * 0.3);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter(
      (line) =>
        !edges.has(line) || !(NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= enough),
    );
  });
}

function edgesOf(page: readonly PageLine[]): PageLine[] {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

/** The same on each page, but for numbers; at about the same height. */
function keyOf({ text, y }: PageLine): string {
  return `${Math.round(y / 6)} ${text.replace(/[\d۰-۹٠-٩]+/g, '0')}`;
}
