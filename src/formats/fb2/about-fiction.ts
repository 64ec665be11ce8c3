import type { FrontMatter } from '../front-matter.ts';
import { linkOf } from './link-of.ts';
import { oneLine } from '../one-line.ts';

/** What a FictionBook says of itself, and where its cover is. */
export interface Fiction {
  readonly about: FrontMatter;
  readonly authors: readonly string[];
  readonly cover: string;
}

/** Reads the description of a book; the first paragraph of its annotation is taken out as the lead. */
export function aboutFiction(book: Element): Fiction {
  const info = book.querySelector('x-title-info');
  const first = (selector: string): string => textOf(info?.querySelector(selector));
  const authors = [...(info?.querySelectorAll(':scope > x-author') ?? [])]
    .map(nameOf)
    .filter(Boolean);
  const date = info?.querySelector('x-date');
  const lead = info?.querySelector('x-annotation x-p');
  const fields = {
    title: first('x-book-title'),
    byline: authors.join('، '),
    date: textOf(date) || (date?.getAttribute('value') ?? ''),
    language: first('x-lang').split(/[-_]/)[0]!.toLowerCase(),
    lead: textOf(lead),
  };
  lead?.remove();
  return {
    about: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    authors,
    cover: linkOf(info?.querySelector('x-coverpage x-image')),
  };
}

function nameOf(author: Element): string {
  const parts = ['x-first-name', 'x-middle-name', 'x-last-name'].map((name) =>
    textOf(author.querySelector(name)),
  );
  return parts.filter(Boolean).join(' ') || textOf(author.querySelector('x-nickname'));
}

function textOf(element: Element | null | undefined): string {
  return oneLine(element?.textContent);
}
