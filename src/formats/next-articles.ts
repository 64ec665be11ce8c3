import { isHidden } from './html-clutter.ts';
import { lineOf } from './html-inline.ts';

/**
 * Takes away the articles that a page has loaded behind the one that it is named for, as it does when a reader scrolls:
 * each with a title as large as the first.
 */
export function dropNextArticles(page: Document): void {
  const headings = [...page.querySelectorAll('article h1')].filter((one) => !isHidden(one));
  if (headings.length < 2) return;
  const shared = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const named = headings.filter((heading) => {
    const text = lineOf(heading);
    return text.length > 5 && (page.title.includes(text) || shared.includes(text));
  });
  const [first] = named;
  const article = first?.closest('article');
  if (named.length !== 1 || !article || headings[0] !== first) return;
  for (const heading of headings.slice(1)) {
    const other = heading.closest('article');
    if (other && !other.contains(article) && !article.contains(other)) other.remove();
  }
}
