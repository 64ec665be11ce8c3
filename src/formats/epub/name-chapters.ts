import { fold } from '../../text/fold.ts';
import type { Chapter } from './book-contents.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const LINES = `p,div,center,${HEADINGS}`;
const HOLDERS = `${LINES},table,ul,ol,blockquote`;
/** How many lines below the place of a chapter its name may begin, and how many it may take. */
const NEAR = 3;
const MOST_LINES = 3;
/** What programs name a book's only chapter. */
const MADE_UP = /^start$/;

/** A line of a document that holds no other, with the letters and digits in it. */
interface Line {
  element: Element;
  readonly bare: string;
}

/**
 * Gives a document of a book the headings that its contents name and its text lacks: a line that says the name, or a few
 * that say it together, become a heading, and where none does one is put in. The name of a part that begins where its
 * first chapter does stands above that of the chapter.
 */
export function nameChapters(page: Document, chapters: readonly Chapter[]): void {
  if (chapters.length === 0) return;
  const lines = linesOf(page);
  const order = orderOf(page, lines);
  const headings = lines.filter(({ element }) => element.matches(HEADINGS));
  const byName = new Map(chapters.toReversed().map((one) => [bare(one.title), one]));
  const said = new Map<string, Element[]>();
  for (const { bare, element } of headings) said.set(bare, [...(said.get(bare) ?? []), element]);
  /** The places of chapters whose name a heading says, and the headings that were put in, by place. */
  const taken = new Map<Element, string>();
  const added = new Map<Element, Element>();

  for (const chapter of chapters) {
    const start = placeOf(page, chapter.fragment);
    if (!start) continue;
    const name = bare(chapter.title);
    const same = said.get(name) ?? [];
    const free = same.find((heading) => !taken.has(heading));
    if (free) taken.set(free, chapter.fragment);
    // A heading of the same name elsewhere is that of another chapter.
    if (free || same.some((heading) => taken.get(heading) === chapter.fragment)) continue;

    const from = order.get(start) ?? 0;
    const head = isHead(start, lines[from]) ? lines[from] : undefined;
    const owner = head && byName.get(head.bare);
    if (head && (!owner || owner.depth === chapter.depth || head.bare.includes(name))) continue;
    const heading = page.createElement(`h${Math.min(6, chapter.depth + 1)}`);
    const found = linesSaying(lines, from, name);
    if (found.length > 0) {
      join(found, heading);
      order.set(heading, from);
      said.set(name, [...same, heading]);
      taken.set(heading, chapter.fragment);
      continue;
    }
    if (isMadeUp(chapter, name)) continue;
    heading.textContent = chapter.title;
    const above = added.get(start);
    if (above) above.after(heading);
    else if (head && owner!.depth < chapter.depth) head.element.after(heading);
    else if (head) head.element.before(heading);
    else if (start === page.body) start.prepend(heading);
    else start.before(heading);
    added.set(start, heading);
  }
}

function linesOf(page: Document): Line[] {
  return [...page.querySelectorAll(LINES)]
    .filter((line) => !line.querySelector(HOLDERS) && line.textContent?.trim())
    .map((element) => ({ element, bare: bare(element.textContent ?? '') }));
}

/** The block where a chapter begins; the whole body for one without a fragment, nothing for a lost one. */
function placeOf(page: Document, fragment: string): Element | null {
  if (!fragment) return page.body;
  const element = page.getElementById(fragment) ?? page.getElementsByName(fragment)[0];
  if (!element) return null;
  return element.closest(`${HEADINGS},p,li,blockquote,figure,table`) ?? element;
}

/** How many lines stand before each element: to compare places takes a look at all that lies between. */
function orderOf(page: Document, lines: readonly Line[]): Map<Element, number> {
  const order = new Map<Element, number>();
  let before = 0;
  for (const element of page.querySelectorAll('body,body *')) {
    order.set(element, before);
    if (lines[before]?.element === element) before++;
  }
  return order;
}

/** Whether a line is a heading at a place, or right behind it when there are no words in it. */
function isHead(start: Element, line: Line | undefined): boolean {
  if (!line?.element.matches(HEADINGS)) return false;
  if (line.element === start) return true;
  const range = start.ownerDocument.createRange();
  range.setStart(start, 0);
  range.setEndBefore(line.element);
  return range.toString().trim() === '';
}

/** The lines near a place that say a name, one alone or some together. */
function linesSaying(lines: readonly Line[], from: number, name: string): readonly Line[] {
  for (let first = from; first < Math.min(from + NEAR, lines.length); first++) {
    let words = '';
    for (let at = first; at < Math.min(first + MOST_LINES, lines.length); at++) {
      const { element, bare } = lines[at]!;
      if (element.matches(HEADINGS)) break;
      words += bare;
      if (words === name) return lines.slice(first, at + 1);
      if (!name.startsWith(words)) break;
    }
  }
  return [];
}

/** Makes one heading of lines; it can be led to as they could. */
function join(lines: readonly Line[], heading: Element): void {
  for (const [i, line] of lines.entries()) {
    const { element } = line;
    const before = lines[i - 1];
    if (!before) element.before(heading);
    else heading.append(i === 1 ? behindFirst(before, heading) : ' ');
    heading.append(...element.childNodes);
    if (element.id && !heading.id) heading.id = element.id;
    element.remove();
    line.element = heading;
  }
}

/** What parts the number of a chapter, or «فصل یکم», from its name. */
function behindFirst({ bare }: Line, heading: Element): string {
  if (/^\d+$/.test(bare)) return '. ';
  return /\p{P}\s*$/u.test(heading.textContent ?? '') ? ' ' : ': ';
}

/** Whether a name is that of its file, or one that programs give. */
function isMadeUp({ path }: Chapter, name: string): boolean {
  const file = path.split('/').at(-1)!;
  return MADE_UP.test(name) || bare(file.replace(/\.[^.]*$/, '')) === name;
}

/** Letters and digits alone: spaces, half-spaces and stops differ between contents and text. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
