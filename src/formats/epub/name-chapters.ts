import type { Chapter } from './book-contents.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const LINES = 'p,div,center';
/** How many lines below the place of a chapter its name may stand. */
const NEAR = 3;

/**
 * Gives a document of a book the headings that its contents name and its text lacks: a line that says the name
 * becomes a heading, and where none does one is put in.
 */
export function nameChapters(page: Document, chapters: readonly Chapter[]): void {
  for (const chapter of chapters) {
    const start = placeOf(page, chapter.fragment);
    if (!start || isNamed(page, start, chapter)) continue;
    const heading = page.createElement(`h${Math.min(6, chapter.depth + 1)}`);
    const line = linesFrom(page, start).find((one) => isSame(one.textContent, chapter.title));
    if (line) {
      heading.append(...line.childNodes);
      line.replaceWith(heading);
    } else {
      heading.textContent = chapter.title;
      if (start === page.body) start.prepend(heading);
      else start.before(heading);
    }
  }
}

/** The block where a chapter begins; the whole body for one without a fragment, nothing for a lost one. */
function placeOf(page: Document, fragment: string): Element | null {
  if (!fragment) return page.body;
  const element = page.getElementById(fragment) ?? page.getElementsByName(fragment)[0];
  if (!element) return null;
  return element.closest(`${HEADINGS},p,li,blockquote,figure,table`) ?? element;
}

/** Whether a heading stands at the place, or the name is a heading of the document already. */
function isNamed(page: Document, start: Element, { title }: Chapter): boolean {
  const headings = [...page.querySelectorAll(HEADINGS)];
  if (headings.some((heading) => isSame(heading.textContent, title))) return true;
  if (start.matches(HEADINGS)) return true;
  return headings.some((heading) => isHead(start, heading));
}

/** Whether a heading is the first thing with words in an element, or right behind it when it has none. */
function isHead(start: Element, heading: Element): boolean {
  const range = heading.ownerDocument.createRange();
  range.setStart(start, 0);
  const follows = start.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows) return false;
  range.setEndBefore(heading);
  return range.toString().trim() === '';
}

/** The lines that hold no other, at a place and behind it. */
function linesFrom(page: Document, start: Element): Element[] {
  const all = [...page.querySelectorAll(LINES)].filter(
    (line) => !line.querySelector(`${LINES},table,ul,ol,blockquote`) && line.textContent?.trim(),
  );
  const from = all.findIndex(
    (line) =>
      start === line ||
      start.contains(line) ||
      start.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return from < 0 ? [] : all.slice(from, from + NEAR);
}

function isSame(a: string | null, b: string): boolean {
  return bare(a ?? '') === bare(b);
}

/** Letters and digits alone: spaces, half-spaces and stops differ between contents and text. */
function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک');
}
