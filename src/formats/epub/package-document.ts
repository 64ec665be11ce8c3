import { resolvePath } from '../archive/resolve-path.ts';
import { writtenTitle } from '../document-about.ts';
import type { FrontMatter } from '../front-matter.ts';
import { oneLine } from '../one-line.ts';

/** What the package document of a book says: what it is, and its files in reading order. Paths are the archive's. */
export interface Package {
  readonly about: FrontMatter;
  /** Documents in reading order; those that stand beside the text come last. */
  readonly spine: readonly string[];
  /** Documents that only list the others, or show the cover. */
  readonly listings: ReadonlySet<string>;
  readonly cover?: string | undefined;
  /** The contents of EPUB 3, and of EPUB 2. */
  readonly nav?: string | undefined;
  readonly ncx?: string | undefined;
}

/** Source: EPUB 3.3 §5 and OPF 2.0.1. */
export function packageDocument(page: Document, path: string): Package {
  const items = [...page.querySelectorAll('manifest item')].map((item) => ({
    id: item.getAttribute('id'),
    path: resolvePath(path, item.getAttribute('href') ?? ''),
    type: item.getAttribute('media-type') ?? '',
    properties: (item.getAttribute('properties') ?? '').split(/\s+/),
  }));
  const byId = (id: string | null | undefined) => items.find((item) => id && item.id === id)?.path;
  const refs = [...page.querySelectorAll('spine itemref')].map((ref) => ({
    path: byId(ref.getAttribute('idref')),
    aside: ref.getAttribute('linear') === 'no',
  }));
  const inOrder = [...refs.filter(({ aside }) => !aside), ...refs.filter(({ aside }) => aside)];
  // A book that does not say in which order lists its documents in some.
  const documents = items.filter(({ type }) => type.includes('html'));
  const nav = items.find(({ properties }) => properties.includes('nav'))?.path;
  const guide = [...page.querySelectorAll('guide reference[type=toc]')].map((reference) =>
    resolvePath(path, reference.getAttribute('href') ?? ''),
  );
  return {
    about: aboutBook(page),
    spine: [
      ...new Set((inOrder.length > 0 ? inOrder : documents).flatMap(({ path }) => path ?? [])),
    ],
    listings: new Set([nav, ...guide].flatMap((listing) => listing ?? [])),
    cover:
      items.find(({ properties }) => properties.includes('cover-image'))?.path ??
      byId(page.querySelector('meta[name=cover]')?.getAttribute('content')),
    nav,
    ncx:
      byId(page.querySelector('spine')?.getAttribute('toc')) ??
      items.find(({ type }) => type === 'application/x-dtbncx+xml')?.path,
  };
}

function aboutBook(page: Document): FrontMatter {
  const all = (name: string): Element[] => [...page.querySelectorAll(`dc\\:${name}`)];
  const first = (name: string): string => textOf(all(name)[0]);
  const creators = all('creator');
  const authors = creators.filter((creator) => roleOf(page, creator) === 'aut');
  const fields = {
    title: writtenTitle(first('title')),
    byline: (authors.length > 0 ? authors : creators)
      .map(textOf)
      .filter((name) => name && !/^unknown$/i.test(name))
      .join('، '),
    source: first('publisher'),
    date: textOf(all('date').find((date) => !/modif/i.test(eventOf(date)))),
    language: first('language').split(/[-_]/)[0]!.toLowerCase(),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** The MARC relator of a creator: of EPUB 2 in its attribute, of EPUB 3 refined; an author when not told. */
function roleOf(page: Document, creator: Element): string {
  const refined = [...page.querySelectorAll('meta[property=role]')].find(
    (meta) => meta.getAttribute('refines') === `#${creator.id}`,
  );
  // Its value follows the tag, which in HTML holds nothing.
  return creator.getAttribute('opf:role') ?? refined?.nextSibling?.nodeValue?.trim() ?? 'aut';
}

function eventOf(date: Element): string {
  return date.getAttribute('opf:event') ?? '';
}

function textOf(element: Element | undefined): string {
  return oneLine(element?.textContent);
}
