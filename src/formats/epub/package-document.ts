import { resolvePath } from '../archive/resolve-path.ts';
import type { FrontMatter } from '../front-matter.ts';
import { aboutBook } from './about-book.ts';

/** What the package document of a book says: what it is, and its files in reading order. Paths are the archive's. */
export interface Package {
  readonly about: FrontMatter;
  /** Documents in reading order; those that stand beside the text come last, but for a cover above it. */
  readonly spine: readonly string[];
  /** Documents that are said to list the others; text may stand in them too. */
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
  const paths = new Map(items.toReversed().map(({ id, path }) => [id, path]));
  const byId = (id: string | null | undefined) => (id ? paths.get(id) : undefined);
  const refs = [...page.querySelectorAll('spine itemref')].map((ref) => ({
    path: byId(ref.getAttribute('idref')),
    aside: ref.getAttribute('linear') === 'no',
  }));
  // What stands beside the text but above all of it is its cover.
  const front = refs.slice(
    0,
    Math.max(
      0,
      refs.findIndex(({ aside }) => !aside),
    ),
  );
  const rest = refs.slice(front.length);
  const inOrder = [
    ...front,
    ...rest.filter(({ aside }) => !aside),
    ...rest.filter(({ aside }) => aside),
  ];
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
