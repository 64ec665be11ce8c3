import { joinCaption } from './join-caption.ts';
import { retag } from './retag.ts';
import { splitVerseRows, tellVerse } from './document-verse.ts';

const LONGEST_HEADING = 90;

/**
 * Makes the page that a document of a word processor became ready to be read into blocks: captions join their pictures, cells
 * are lines, and a short bold paragraph above the text is the heading that its writer meant.
 */
export function prepareDocument(page: Document): void {
  // Without a picture it is a line.
  for (const caption of page.querySelectorAll('body > figcaption'))
    if (!joinCaption(caption)) retag(caption, 'p');
  for (const line of page.querySelectorAll('p,h1,h2,h3,h4,h5,h6')) trimBreaks(line);
  tellVerse(page);
  splitVerseRows(page);
  for (const table of page.querySelectorAll('table')) if (isData(table)) flattenCells(table);
  for (const line of page.querySelectorAll('body > p')) if (isBoldHeading(line)) toHeading(line);
}

/** What breaks before the first word and behind the last is for the page of paper: the next begins there. */
function trimBreaks(line: Element): void {
  for (const edge of ['firstChild', 'lastChild'] as const)
    for (let at: Node = line; at[edge];) {
      at = at[edge];
      if (at.nodeName !== 'BR') continue;
      at.parentNode!.removeChild(at);
      at = line;
    }
}

/** Whether a table holds data, and does not only lay out a page. */
function isData(table: Element): boolean {
  return (
    !table.querySelector('table,ul,ol,h1,h2,h3,h4,h5,h6,img,blockquote') &&
    [...table.querySelectorAll('tr')].some((row) => row.children.length > 1)
  );
}

function flattenCells(table: Element): void {
  for (const line of table.querySelectorAll('td > p,th > p')) {
    if (line.previousSibling) line.before(' ');
    line.replaceWith(...line.childNodes);
  }
}

/** Most people make a heading bold instead of giving it a style. */
function isBoldHeading(line: Element): boolean {
  const text = line.textContent?.trim() ?? '';
  const next = line.nextElementSibling;
  return (
    isBold(line) &&
    text.length > 1 &&
    text.length <= LONGEST_HEADING &&
    !/[.،؛:…!؟]$/.test(text) &&
    next?.matches('p,ul,ol,table') === true &&
    !isBold(next)
  );
}

function isBold({ children, textContent }: Element): boolean {
  const [bold] = children;
  return children.length === 1 && bold!.matches('strong') && bold.textContent === textContent;
}

function toHeading(line: Element): void {
  const heading = line.ownerDocument.createElement('h2');
  heading.append(...line.firstElementChild!.childNodes);
  line.replaceWith(heading);
}
