import { asciiDigits } from '../../text/ascii-digits.ts';
import { retag } from '../retag.ts';

const BREAK = '[epub\\:type~=pagebreak],[role=doc-pagebreak]';
const NAMED = /(?:^|[\s_-])(?:page|pg)[_-]?(?:num(?:ber)?|no|break)(?=$|[\s_\d-])/i;
/** The number of a page, in brackets or behind its word. */
const NUMBER =
  /^[\s[({|–—-]*(?:(?:صفحهٔ?|ص|page|pg|p)[.\s]*)?([\d۰-۹٠-٩]{1,4}|[ivxlc]{1,7})[\s\])}|–—-]*$/iu;
const ID = /^(?:page|pg)[_-]?0*(\d{1,4})$/i;
/** What is at the edge of a page of the web, and is text in a book. */
const EDGES = 'footer,form';
const HEADING = /(?:^|\s)(?:h|heading)[_-]?([1-6])(?=$|\s)/i;
const PLACES = '[role=navigation],[role=search],[role=complementary],[role=banner]';

/**
 * Takes out of a document of a book what only its print has: the numbers of pages amid the text, whose places can still
 * be led to; of what is there in several forms for several programs it leaves the last. What counts as the edge of a page
 * elsewhere is text here, and a paragraph that has the class of a heading is one.
 */
export function tidyPage(page: Document): void {
  for (const element of page.querySelectorAll(`${BREAK},span,a,p,div`))
    if (isPageNumber(element)) element.replaceChildren();
  for (const form of page.querySelectorAll('switch > case'))
    if (form.parentElement?.querySelector(':scope > default')) form.remove();
  for (const line of page.querySelectorAll('p[class],div[class]')) {
    const level = HEADING.exec(line.getAttribute('class')!)?.[1];
    if (level && !line.querySelector('p,div,table,ul,ol,blockquote,h1,h2,h3,h4,h5,h6'))
      putAs(`h${level}`, line);
  }
  for (const edge of page.querySelectorAll(EDGES)) putAs('div', edge);
  for (const box of page.querySelectorAll(PLACES))
    if (box.localName !== 'nav') box.removeAttribute('role');
}

/** As one of another name, which can be led to as before. */
function putAs(name: string, element: Element): void {
  const { id } = element;
  const other = retag(element, name);
  if (id) other.id = id;
}

/** Whether an element is said to be the number of a page and is a number; what leads somewhere is not. */
function isPageNumber(element: Element): boolean {
  if (element.childElementCount > 2 || element.matches('[href],:has([href],img)')) return false;
  const text = element.textContent ?? '';
  if (text.length > 20) return false;
  const number = NUMBER.exec(text)?.[1];
  if (!number) return false;
  const id = ID.exec(element.id)?.[1];
  return (
    element.matches(BREAK) ||
    NAMED.test(element.getAttribute('class') ?? '') ||
    (element.matches('span,a') && id !== undefined && Number(asciiDigits(number)) === Number(id))
  );
}
