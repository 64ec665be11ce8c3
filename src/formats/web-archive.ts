import { FormatFault } from './format-fault.ts';
import { bytesOf, lettersOf, partOf, partsIn } from './mime.ts';

/** Bytes looked at for its headers; the address of a page and its title are among them. */
const HEAD = 8_192;
const ARCHIVE = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?Content-Type:\s*multipart\/related\b/i;

/** Whether a file is a page that was saved with all its parts in one file: `.mhtml`, `.mht`. */
export function isWebArchive(bytes: Uint8Array): boolean {
  return ARCHIVE.test(lettersOf(bytes.subarray(0, HEAD)));
}

/**
 * The page in a web archive, as browsers save one: the bytes of its first part that is HTML. Source: RFC 2557, and
 * RFC 2045 for how a part is encoded.
 * @throws FormatFault `unreadable` when there is none
 */
export function pageInArchive(bytes: Uint8Array): Uint8Array {
  const parts = partsIn(partOf(lettersOf(bytes)));
  const page = parts.find((part) => /^Content-Type:\s*text\/html\b/im.test(part.headers));
  if (!page) throw new FormatFault('unreadable');
  return bytesOf(page);
}
