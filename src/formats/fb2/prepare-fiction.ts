import { retag } from '../retag.ts';
import { unwrap } from '../unwrap.ts';
import { bare } from './bare.ts';
import { linkOf } from './link-of.ts';

const INLINE = {
  'x-emphasis': 'em',
  'x-strong': 'strong',
  'x-code': 'code',
  'x-sup': 'sup',
  'x-table': 'table',
  'x-tr': 'tr',
  'x-td': 'td',
  'x-th': 'th',
} as const;
const QUOTES = 'x-epigraph,x-cite,x-annotation';
const NOTES = /note|comment/i;
const SIGN = /^[\s[({]*([\d۰-۹٠-٩]{1,4}|[*†‡§]{1,3})[\])}\s]*$/;
const LEAVES = /^(?:https?|mailto|tel):/i;

/**
 * Makes the bodies of a FictionBook, below an element, HTML that is ready to be read into blocks: sections and their
 * titles become headings, poems verse, what is quoted quotations; notes can be led to.
 * @param said names that stand on the cover already, and are no heading above the text
 */
export async function prepareFiction(
  book: Element,
  said: readonly string[],
  picture: (id: string) => Promise<string | undefined>,
): Promise<void> {
  const all = (selector: string): Element[] => [...book.querySelectorAll(selector)];
  for (const image of all('x-image')) {
    const name = await picture(linkOf(image));
    const alt = image.getAttribute('alt') ?? '';
    const img = retag(image, 'img');
    if (name) img.setAttribute('src', name);
    if (alt) img.setAttribute('alt', alt);
  }
  const beside = all('x-body').filter((body) => NOTES.test(body.getAttribute('name') ?? ''));
  prepareLinks(all('x-a'), idsIn(beside));
  for (const body of beside) {
    for (const section of body.querySelectorAll('x-section[id]')) toNote(section);
    book.append(body);
  }
  for (const title of all('x-body > x-title')) dropSaid(title, said);
  tellDepths(all('x-body,x-section'));
  all('x-title,x-subtitle').forEach(toHeading);
  all('x-empty-line').forEach((line) => retag(line, 'hr'));
  all('x-v').forEach(toVerse);
  for (const [from, to] of Object.entries(INLINE))
    all(from).forEach((element) => retag(element, to));
  all('x-p,x-text-author,x-date').forEach((line) => retag(line, 'p'));
  all(QUOTES).forEach((quote) => retag(quote, 'blockquote'));
  all('x-poem,x-stanza').forEach(unwrap);
  all('x-section,x-body').forEach((part) => retag(part, 'section'));
}

/** The addresses of the notes in bodies. */
function idsIn(bodies: readonly Element[]): ReadonlySet<string> {
  const sections = bodies.flatMap((body) => [...body.querySelectorAll('x-section[id]')]);
  return new Set(sections.map((section) => `#${section.id}`));
}

/** A link to a note calls it when it is said to, or is nothing but a sign. */
function prepareLinks(links: readonly Element[], notes: ReadonlySet<string>): void {
  links.forEach((link, i) => {
    const href = linkOf(link);
    const isSign = notes.has(href) && SIGN.test(link.textContent ?? '');
    const isNote = isSign || (link.getAttribute('type') === 'note' && href.startsWith('#'));
    const made = retag(link, 'a');
    if (isNote) {
      made.textContent = SIGN.exec(made.textContent)?.[1] ?? `${(i % 9999) + 1}`;
      made.setAttribute('role', 'doc-noteref');
    }
    if (isNote || LEAVES.test(href)) made.setAttribute('href', href);
  });
}

/** The title of a note is its sign, or else what it is about. */
function toNote(section: Element): void {
  const id = section.getAttribute('id')!;
  const title = section.querySelector(':scope > x-title');
  if (SIGN.test(title?.textContent ?? '')) title!.remove();
  else if (title) unwrap(title);
  retag(section, 'aside').id = id;
}

function dropSaid(title: Element, said: readonly string[]): void {
  for (const line of title.querySelectorAll('x-p'))
    if (said.includes(bare(line.textContent))) line.remove();
}

/** Tells of each body and section how deep its heading is; the first, where a body has none of its own. */
function tellDepths(parts: readonly Element[]): void {
  for (const part of parts) {
    const outer = part.parentElement?.closest('[data-depth]');
    const isNamed = bare(part.querySelector(':scope > x-title')?.textContent ?? '') !== '';
    const depth = outer ? Number(outer.getAttribute('data-depth')) + 1 : isNamed ? 1 : 0;
    part.setAttribute('data-depth', `${depth}`);
  }
}

/** A title without a letter only parts what is around it. */
function toHeading(title: Element): void {
  if (bare(title.textContent) === '')
    return title.replaceWith(title.ownerDocument.createElement('hr'));
  const depth = Number(title.closest('[data-depth]')?.getAttribute('data-depth') ?? 0);
  const isOfPart = title.matches('[data-depth] > x-title');
  const heading = retag(title, `h${Math.min(6, Math.max(1, depth + (isOfPart ? 0 : 1)))}`);
  for (const line of heading.querySelectorAll('x-p,x-empty-line')) {
    line.after(line.ownerDocument.createElement('br'));
    unwrap(line);
  }
}

/** Lines of verse one under another are a stanza. */
function toVerse(line: Element): void {
  const above = line.previousElementSibling;
  if (!above?.hasAttribute('data-stanza')) {
    retag(line, 'p').setAttribute('data-stanza', '');
    return;
  }
  above.append(line.ownerDocument.createElement('br'), line);
  unwrap(line);
}
