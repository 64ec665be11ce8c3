import { breathe } from '../../base/breathe.ts';
import { documentAbout } from '../document-about.ts';
import { documentDraft } from '../document-draft.ts';
import type { Draft } from '../draft.ts';
import type { ParseHtml } from '../html.ts';
import { PictureBox } from '../picture-box.ts';
import type { Reading } from '../reading.ts';
import { RtfReader } from './rtf-reader.ts';
import type { PictureSource } from './state.ts';
import { tokens } from './tokens.ts';

/** Pieces between two looks at the clock. */
const BREATH = 2000;

/**
 * Reads Rich Text Format: paragraphs, headings by their styles or the outline, lists, tables, footnotes, links and
 * pictures of points; text by the fonts' character sets or as Unicode. Parts whose names are not known are passed over,
 * as the format has it.
 * @throws FormatFault `empty` without words, `unreadable` or `too-large` beyond what any text is
 */
export async function readRtf(
  bytes: Uint8Array,
  parse: ParseHtml,
  { signal, progress }: Reading,
): Promise<Draft> {
  const reader = new RtfReader(bytes, isUtf8(bytes));
  let count = 0;
  let read = 0;
  for (const token of tokens(bytes)) {
    reader.take(token);
    if (token.kind === 'bytes') read = token.to;
    if (++count % BREATH > 0) continue;
    progress?.((read / bytes.length) * 0.6);
    await breathe(signal);
  }
  const page = parse(reader.finish());
  const pictures = new PictureBox();
  for (const img of page.querySelectorAll('img')) {
    const source = reader.pictures[Number(img.getAttribute('src'))];
    const name =
      source && (await pictures.add(img.getAttribute('src')!, async () => bytesOf(source, bytes)));
    if (name) img.setAttribute('src', name);
    else img.removeAttribute('src');
    await breathe(signal);
  }
  progress?.(0.8);
  const draft = await documentDraft(page, documentAbout(reader.about), pictures.images, signal);
  progress?.(1);
  return draft;
}

/** Whether there are bytes beyond ASCII, all of which are UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function bytesOf({ places }: PictureSource, source: Uint8Array): Uint8Array {
  const data = new Uint8Array(places.reduce((sum, { from, to }) => sum + to - from, 0));
  let length = 0;
  let half: number | undefined;
  for (const { from, to, binary } of places)
    for (const byte of source.subarray(from, to)) {
      if (binary) {
        data[length++] = byte;
        continue;
      }
      const digit = parseInt(String.fromCharCode(byte), 16);
      if (Number.isNaN(digit)) continue;
      if (half === undefined) half = digit;
      else {
        data[length++] = half * 16 + digit;
        half = undefined;
      }
    }
  return data.subarray(0, length);
}
