import { breathe } from '../base/breathe.ts';
import type { Draft } from './draft.ts';
import type { FrontMatter } from './front-matter.ts';
import { bookBlocks, htmlBlocks } from './html-blocks.ts';
import { LinkedNotes } from './linked-notes.ts';
import { makeDraft } from './make-draft.ts';
import { prepareDocument } from './prepare-document.ts';

/**
 * Makes a draft of the page that a document of a word processor became: its footnotes stand where links call them.
 * @param images the pictures, by the names that the page has for them
 * @throws FormatFault `empty` without words
 */
export async function documentDraft(
  page: Document,
  about: FrontMatter,
  images: NonNullable<Draft['images']>,
  signal: AbortSignal,
  isBook = false,
): Promise<Draft> {
  prepareDocument(page);
  const blocksIn = isBook ? bookBlocks : htmlBlocks;
  const notes = new LinkedNotes(blocksIn);
  notes.take(
    page,
    (link) => page.getElementById(link.getAttribute('href')?.slice(1) ?? '') ?? undefined,
  );
  notes.detach();
  await breathe(signal);
  const draft = makeDraft(about, notes.place(blocksIn(page.body)), undefined, isBook);
  return images.size > 0 ? { ...draft, images } : draft;
}
