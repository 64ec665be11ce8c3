import { oneLine } from '../one-line.ts';

/** Fewer links may be those of a text. */
const LEAST = 3;
/** UTF-16 units of one stretch from which it is text, and of no list. */
const RUNNING = 60;
/** A sentence, as of a note that leads back as a whole. */
const SENTENCE = /^\S+\s+\S+\s+\S.*\.[»"”)]*$/;
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
  if (links.some((link) => SENTENCE.test(oneLine(link.textContent)))) return false;
  const rest = page.body.cloneNode(true) as Element;
  rest.querySelectorAll('a[href]').forEach((link) => link.remove());
  // What stands between and behind links: dots, and the numbers of pages.
  const words = oneLine(rest.textContent)
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim();
  return words === '' || NAME.test(words);
}

/** Whether more than a list stands in a document that is said to be the contents: a book of one file has both in it. */
export function holdsText(page: Document): boolean {
  const rest = page.body.cloneNode(true) as Element;
  const lists = [...rest.querySelectorAll('nav,a[href]')];
  const listed = lists.reduce((sum, { textContent }) => sum + oneLine(textContent).length, 0);
  lists.forEach((list) => list.remove());
  const texts = page.createTreeWalker(rest, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (oneLine(text.nodeValue).length >= RUNNING) return true;
  return oneLine(rest.textContent).length > Math.max(RUNNING, listed);
}
