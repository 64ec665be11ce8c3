import type { Block } from '../../text/block.ts';
import type { Archive } from '../archive/open-archive.ts';
import { resolvePath } from '../archive/resolve-path.ts';
import { breathe } from '../../base/breathe.ts';
import { boldHeadings } from '../bold-headings.ts';
import { decodeText } from '../decode-text.ts';
import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import type { ParseHtml } from '../html.ts';
import { bookBlocks } from '../html-blocks.ts';
import { LinkedNotes } from '../linked-notes.ts';
import { makeDraft } from '../make-draft.ts';
import { oneLine } from '../one-line.ts';
import { PictureBox } from '../picture-box.ts';
import type { Reading } from '../reading.ts';
import { tellBeginning } from '../tell-beginning.ts';
import { withUnread } from '../with-unread.ts';
import { bookContents, type Chapter } from './book-contents.ts';
import { BookStyles } from './book-styles.ts';
import { dropHidden } from './drop-hidden.ts';
import { holdsText, isListing } from './is-listing.ts';
import { isProtected } from './is-protected.ts';
import { nameChapters } from './name-chapters.ts';
import { packageDocument, type Package } from './package-document.ts';
import { parseMarkup } from './parse-markup.ts';
import { preparePage } from './prepare-page.ts';
import { tidyPage } from './tidy-page.ts';

type Open = (path: string | undefined) => Promise<Document | undefined>;

/** UTF-16 units of text that are shown before the rest of a book is read, some windows of them. */
const BEGINNING = 6_000;

/**
 * Reads a book, EPUB 2 or 3: its documents in reading order as one article, with the headings that its contents
 * name, its footnotes behind the text that calls them, and its pictures. A file that is missing or damaged is passed
 * over.
 * @throws FormatFault `protected` when its text is encrypted, `empty` without words, `unreadable` without documents
 */
export async function readEpub(
  archive: Archive,
  parse: ParseHtml,
  { signal, progress, beginning }: Reading,
): Promise<Draft> {
  const read = async <T>(path: string | undefined, take: (text: string) => T) => {
    const found = path && archive.find(path);
    if (!found) return undefined;
    try {
      return take(decodeText(await archive.read(found, signal)).text);
    } catch (error) {
      const isFatal = error instanceof FormatFault && ['bomb', 'password'].includes(error.code);
      if (isFatal || signal.aborted) throw error;
      return undefined;
    }
  };
  const open: Open = (path) => read(path, (text) => parseMarkup(text, parse));
  const styles = new BookStyles((path) => read(path, (text) => text));
  const book = await openPackage(archive, open);
  const pictures = new PictureBox();
  const { images } = pictures;
  const picture = async (path: string): Promise<string | undefined> => {
    const found = archive.find(path);
    return found && pictures.add(found, () => archive.read(found, signal));
  };
  const cover = book.cover && (await picture(book.cover));
  const draftOf = (text: readonly Block[]): Draft => {
    const draft = makeDraft(book.about, cover ? withoutImage(text, cover) : text, undefined, true);
    const front: Block[] = cover ? [{ kind: 'figure', text: '', image: cover }] : [];
    return {
      ...draft,
      blocks: [...front, ...draft.blocks],
      ...(images.size > 0 && { images: new Map(images) }),
    };
  };
  let chapters = await openContents(book, open);
  const name = (page: Document, path: string): void => {
    if (!isCover(page, path, book.cover))
      nameChapters(
        page,
        chapters.filter((chapter) => chapter.path === path),
      );
  };

  const pages = new Map<string, Document>();
  const listings = new Set(book.listings);
  const names = namesOf(book);
  const first: Block[] = [];
  let length = 0;
  for (const [i, path] of book.spine.entries()) {
    const page = await open(path);
    if (page && listings.has(path)) {
      if (!holdsText(page)) continue;
      listings.delete(path);
    } else if (page && isListing(page)) {
      listings.add(path);
      if (chapters.length === 0) chapters = bookContents(page, path);
      continue;
    }
    if (page) {
      dropHidden(page, await styles.of(page, path));
      tidyPage(page, names);
    }
    if (page) pages.set(path, page);
    progress?.(((i + 1) / book.spine.length) * 0.5);
    if (!page || !beginning || length >= BEGINNING) continue;
    // Its notes are not known before all pages are.
    const copy = page.cloneNode(true) as Document;
    name(copy, path);
    await preparePage(copy, path, picture);
    first.push(...bookBlocks(copy.body));
    length = first.reduce((sum, { text }) => sum + text.length, 0);
    if (length >= BEGINNING && i + 1 < book.spine.length)
      await tellBeginning(beginning, () => draftOf(first));
  }
  if (pages.size === 0) throw new FormatFault('unreadable');

  const notes = new LinkedNotes(bookBlocks);
  for (const [path, page] of pages) {
    name(page, path);
    notes.take(page, (link) => targetOf(link, path, pages));
    await breathe(signal);
  }
  notes.detach();

  const blocks: Block[] = [];
  let done = 0;
  for (const [path, page] of pages) {
    await preparePage(page, path, picture);
    blocks.push(...notes.place(bookBlocks(page.body)));
    progress?.(0.5 + (++done / pages.size) * 0.5);
    await breathe(signal);
  }
  const unread = book.spine.filter((path) => !listings.has(path) && !pages.has(path));
  // A book of bold lines alone has no other headings than those.
  const isNamed = chapters.length > 0 || blocks.some(({ kind }) => kind === 'heading');
  return withUnread(draftOf(isNamed ? blocks : boldHeadings(blocks)), unread.length);
}

/** The package document that the container names, or else any. */
async function openPackage(archive: Archive, open: Open): Promise<Package> {
  const container = await open('META-INF/container.xml');
  const address = container?.querySelector('rootfile[full-path]')?.getAttribute('full-path');
  const named = address ? resolvePath('', address) : undefined;
  const path = (named && archive.find(named)) ?? archive.paths.find((any) => /\.opf$/i.test(any));
  const page = await open(path);
  if (!path || !page) throw new FormatFault('unreadable');
  const book = packageDocument(page, path);
  const encryption = await open('META-INF/encryption.xml');
  if (encryption && isProtected(encryption, book.spine)) throw new FormatFault('protected');
  return book;
}

/** The contents of EPUB 3, or those of EPUB 2 when it has none, or else those that are to be read. */
async function openContents({ nav, ncx, listings }: Package, open: Open): Promise<Chapter[]> {
  for (const path of [nav, ncx, ...listings]) {
    const page = await open(path);
    // Links amid a text are not only those of its contents.
    const isList = path === nav || path === ncx || (page && !holdsText(page));
    const chapters = page && path && isList ? bookContents(page, path) : [];
    if (chapters.length > 0) return chapters;
  }
  return [];
}

function targetOf(
  link: Element,
  from: string,
  pages: ReadonlyMap<string, Document>,
): Element | undefined {
  const href = link.getAttribute('href') ?? '';
  const page = pages.get(resolvePath(from, href) ?? '');
  const id = href.split('#')[1] ?? '';
  return (id && (page?.getElementById(id) ?? page?.getElementsByName(id)[0])) || undefined;
}

/** What each page of print may say: the book, its author, or both. */
function namesOf({ about: { title = '', byline = '' } }: Package): string[] {
  return [title, byline, `${title} ${byline}`, `${byline} ${title}`].map(oneLine).filter(Boolean);
}

/** Whether a page only shows the picture that stands before the text already. */
function isCover(page: Document, path: string, cover: string | undefined): boolean {
  const pictures = page.querySelectorAll('img,image');
  const picture = pictures[0];
  const address = ['src', 'xlink:href', 'href'].map((name) => picture?.getAttribute(name));
  return (
    pictures.length === 1 &&
    page.body.textContent?.trim() === '' &&
    resolvePath(path, address.find(Boolean) ?? '') === cover
  );
}

/** Without the page that only shows the cover. */
function withoutImage(blocks: readonly Block[], image: string): Block[] {
  return blocks.filter((block) => block.kind !== 'figure' || block.image !== image);
}
