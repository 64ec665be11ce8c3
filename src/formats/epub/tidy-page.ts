import { asciiDigits } from '../../text/ascii-digits.ts';
import { oneLine } from '../one-line.ts';
import { retag } from '../retag.ts';
import { linkRaisedNotes } from './link-raised-notes.ts';

const BREAK = '[epub\\:type~=pagebreak],[role=doc-pagebreak]';
const NAMED =
  /(?:^|[\s_-])(?:page|pg)[_-]?(?:num(?:ber)?|no|break)(?=$|[\s_\d-])|(?:^|\s)(?:folio|footer)(?=$|\s)/i;
/** What printers set above or below each page; the second may also stand above a text. */
const RUNNING = /(?:^|[\s_-])run(?:ning)?[_-]?(?:head|foot)(?:er)?(?=$|[\s_-])/i;
const EDGE = /(?:^|[\s_-])(?:header|footer|page-?(?:head|foot))(?=$|[\s_-])/i;
/** The number of a page, in brackets or behind its word. */
const NUMBER =
  /^[\s[({|–—-]*(?:(?:صفحهٔ?|ص|page|pg|p)[.\s]*)?([\d۰-۹٠-٩]{1,4}|[ivxlc]{1,7})[\s\])}|–—-]*$/iu;
const ID = /^(?:page|pg)[_-]?0*(\d{1,4})$/i;
/** What is at the edge of a page of the web, and is text in a book. */
const EDGES = 'footer,form';
/** Names of a line that may only begin a new page, as that of a chapter with a number for its name does. */
const BREAKS = /page[_-]?break|pg[_-]?break/i;
const LONGEST_HEADING = 120;
/** Lines from which a page has more than a title and what is below it. */
const MANY = 4;
const HOLDERS = 'p,div,table,ul,ol,blockquote,h1,h2,h3,h4,h5,h6';
const HEADING = /(?:^|\s)(?:h|heading)[_-]?([1-6])(?=$|\s)/i;
const PLACES = '[role=navigation],[role=search],[role=complementary],[role=banner]';

/**
 * Takes out of a document of a book what only its print has: the numbers of pages amid the text, whose places can still
 * be led to; of what is there in several forms for several programs it leaves the last. What counts as the edge of a page
 * elsewhere is text here, and a paragraph that has the class of a heading is one.
 * @param names of the book and its authors, which are said again on each page of print
 */
export function tidyPage(page: Document, names: readonly string[] = []): void {
  for (const element of page.querySelectorAll(`${BREAK},span,a,p,div`))
    if (isPageNumber(element)) element.replaceChildren();
  dropRunningHeads(page, names);
  for (const form of page.querySelectorAll('switch > case'))
    if (form.parentElement?.querySelector(':scope > default')) form.remove();
  nameHeadings(page);
  linkRaisedNotes(page);
  for (const edge of page.querySelectorAll(EDGES)) putAs('div', edge);
  for (const box of page.querySelectorAll(PLACES))
    if (box.localName !== 'nav') box.removeAttribute('role');
}

/** Lines that have the class of a heading, but where most lines of a page have one: those are of a poem. */
function nameHeadings(page: Document): void {
  const lines = [...page.querySelectorAll('p,div')].filter(
    (line) => !line.querySelector(HOLDERS) && line.textContent?.trim(),
  );
  const levelOf = (line: Element): string | undefined =>
    HEADING.exec(line.getAttribute('class') ?? '')?.[1];
  const named = lines.filter(levelOf);
  if (lines.length >= MANY && named.length > lines.length / 2) return;
  for (const line of named)
    if ((line.textContent ?? '').trim().length <= LONGEST_HEADING) putAs(`h${levelOf(line)}`, line);
}

/** As one of another name, which can be led to as before. */
function putAs(name: string, element: Element): void {
  const { id } = element;
  const other = retag(element, name);
  if (id) other.id = id;
}

/** Only what is said elsewhere too: a name that stands in such a line alone may be all that names a chapter. */
function dropRunningHeads(page: Document, names: readonly string[]): void {
  const lines = [...page.querySelectorAll('[class*=run i],[class*=head i],[class*=foot i]')].filter(
    (line) => isRunningHead(line, names),
  );
  const headings = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(nameOf);
  const said = new Set([...names, ...headings]);
  const known = new Set<string>();
  for (const line of lines) {
    const name = nameOf(line);
    if (known.has(name)) said.add(name);
    known.add(name);
  }
  for (const line of lines) {
    const name = nameOf(line);
    if (!name || said.has(name)) line.remove();
  }
}

/** A line of print without the number of its page. */
function nameOf(line: Element): string {
  return oneLine(line.textContent)
    .replace(/[\d۰-۹٠-٩|/•·–—-]+/g, ' ')
    .trim();
}

function isRunningHead(line: Element, names: readonly string[]): boolean {
  if (line.querySelector('img,[href],:scope * * *')) return false;
  const text = oneLine(line.textContent);
  if (!text || text.length > LONGEST_HEADING) return false;
  if (line.matches('body,h1,h2,h3,h4,h5,h6,table *') || line.querySelector('h1,h2,h3,h4,h5,h6'))
    return false;
  const said = line.getAttribute('class') ?? '';
  if (RUNNING.test(said)) return true;
  return EDGE.test(said) && names.includes(nameOf(line));
}

/** Whether an element is said to be the number of a page and is a number; what leads somewhere is not. */
function isPageNumber(element: Element): boolean {
  if (element.childElementCount > 2 || element.matches('[href],:has([href],img)')) return false;
  const text = element.textContent ?? '';
  if (text.length > 20) return false;
  const number = NUMBER.exec(text)?.[1];
  if (!number) return false;
  const isBare = text.trim() === number;
  if (isBare && element.matches('p,div') && !element.matches(BREAK))
    if (BREAKS.test(element.getAttribute('class') ?? '')) return false;
  const id = ID.exec(element.id)?.[1];
  return (
    element.matches(BREAK) ||
    NAMED.test(element.getAttribute('class') ?? '') ||
    (element.matches('span,a') && id !== undefined && Number(asciiDigits(number)) === Number(id))
  );
}
