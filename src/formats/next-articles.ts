import { isHidden } from './html-clutter.ts';
import { lineOf } from './html-inline.ts';

/** What names the page that an article is shown from. */
const ADDRESSED =
  '[data-url],[data-href],[data-link],[data-permalink],[data-post-id],[data-postid],[data-article-id],[id^=post-]';
/** The link of a part to itself names no other page. */
const LINKED_HEADING = ':is(h1,h2) a[href]:not([href*="#"])';

/**
 * Takes away the articles that a page has loaded behind the one that it is named for, as it does when a reader scrolls:
 * each with a title as large as the first.
 */
export function dropNextArticles(page: Document): void {
  const headings = [...page.querySelectorAll('h1')].filter((one) => !isHidden(one));
  if (headings.length < 2) return;
  const shared = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const named = headings.filter((heading) => {
    const text = lineOf(heading);
    return text.length > 5 && (page.title.includes(text) || shared.includes(text));
  });
  const [first] = named;
  if (!first || named.length !== 1 || headings[0] !== first) return;
  const article = first.closest('article');
  if (article) {
    for (const heading of headings.slice(1)) {
      const other = heading.closest('article');
      if (other && !other.contains(article) && !article.contains(other)) other.remove();
    }
    return;
  }
  dropLike(first, headings[1]!);
}

/** The same where each is in a box of the same name as the first, and says where it came from. */
function dropLike(first: Element, second: Element): void {
  let box = first;
  while (box.parentElement && !box.parentElement.contains(second)) box = box.parentElement;
  const isLike = (other: Element): boolean =>
    other.localName === box.localName && other.className === box.className;
  for (let next = box.nextElementSibling; next && box.className;) {
    const other = next;
    next = next.nextElementSibling;
    if (isLike(other) && isAddressed(other) && other.querySelector('h1,h2')) other.remove();
  }
}

function isAddressed(box: Element): boolean {
  return box.matches(ADDRESSED) || box.querySelector(LINKED_HEADING) !== null;
}
