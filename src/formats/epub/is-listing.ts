import { oneLine } from '../one-line.ts';

/** Fewer links may be those of a text. */
const LEAST = 3;
const NAME = /^(?:فهرست(?:\s?(?:مطالب|مندرجات|کتاب|عناوین))?|محتوا|table of contents|contents)$/i;

/**
 * Whether a document of a book is its contents once more: nothing but links to other places of the book, below no
 * heading or one that says so. The names in it are those of the chapters.
 */
export function isListing(page: Document): boolean {
  const links = [...page.querySelectorAll('a[href]')].filter(
    (link) =>
      !/^[a-z][a-z\d+.-]*:/i.test(link.getAttribute('href') ?? '') && oneLine(link.textContent),
  );
  if (links.length < LEAST || page.querySelector('img,image')) return false;
  const rest = page.body.cloneNode(true) as Element;
  rest.querySelectorAll('a[href]').forEach((link) => link.remove());
  // What stands between and behind links: dots, and the numbers of pages.
  const words = oneLine(rest.textContent)
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim();
  return words === '' || NAME.test(words);
}
