import type { Block } from '../../text/block.ts';
import { breathe } from '../../base/breathe.ts';
import { base64Bytes } from '../base64-bytes.ts';
import { decodeXml } from '../decode-xml.ts';
import { documentDraft } from '../document-draft.ts';
import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import type { ParseHtml } from '../html.ts';
import { parseXml } from '../parse-xml.ts';
import { PictureBox } from '../picture-box.ts';
import type { Reading } from '../reading.ts';
import { retag } from '../retag.ts';
import { unwrap } from '../unwrap.ts';
import { aboutFiction } from './about-fiction.ts';
import { bare } from './bare.ts';
import { prepareFiction } from './prepare-fiction.ts';

/** UTF-16 units of a book without its pictures. */
const LARGEST_TEXT = 20_000_000;
const BINARY = /<(?:[\w-]+:)?binary\b([^<>]*)>([^<]*)<\/(?:[\w-]+:)?binary\s*>/g;
const ID = /\sid\s*=\s*["']([^"']*)["']/;

/**
 * Reads a book of FictionBook 2: its sections under their titles, poems as verse, epigraphs and what is cited as
 * quotations, notes behind the text that calls them, its cover and other pictures.
 * @throws FormatFault `empty` without words, `unreadable` when it is no such book, `too-large`
 */
export async function readFb2(
  bytes: Uint8Array,
  parse: ParseHtml,
  { signal, progress }: Reading,
): Promise<Draft> {
  const binaries = new Map<string, string>();
  const xml = decodeXml(bytes).replace(BINARY, (_, said: string, data: string) => {
    binaries.set(`#${ID.exec(said)?.[1] ?? ''}`, data);
    return '';
  });
  if (xml.length > LARGEST_TEXT) throw new FormatFault('too-large');
  progress?.(0.1);
  await breathe(signal);
  const page = parseXml(xml, parse);
  const book = page.querySelector('x-fictionbook');
  if (!book) throw new FormatFault('unreadable');
  progress?.(0.3);

  const pictures = new PictureBox();
  const picture = async (address: string): Promise<string | undefined> => {
    await breathe(signal);
    const data = binaries.get(address);
    return data === undefined
      ? undefined
      : pictures.add(address, () => Promise.resolve(base64Bytes(data)));
  };
  const { about, authors, cover } = aboutFiction(book);
  const front = await picture(cover);
  const annotation = book.querySelector('x-title-info > x-annotation');
  book.querySelectorAll('x-description,x-stylesheet').forEach((beside) => beside.remove());
  if (annotation) {
    book.prepend(annotation);
    retag(annotation, 'section');
  }
  await prepareFiction(book, [about.title ?? '', ...authors].map(bare), picture);
  page.body.replaceChildren(book);
  unwrap(book);
  progress?.(0.7);
  const draft = await documentDraft(page, about, pictures.images, signal, true);
  progress?.(1);
  const figures: Block[] = front ? [{ kind: 'figure', text: '', image: front }] : [];
  return { ...draft, blocks: [...figures, ...draft.blocks] };
}
