import { FormatFault } from './format-fault.ts';

/** Bytes looked at for its headers; the address of a page and its title are among them. */
const HEAD = 8_192;
const ARCHIVE = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?Content-Type:\s*multipart\/related\b/i;
const BOUNDARY = /boundary="?([^"\s;]+)/i;

/** One part of an archive: its headers, one a line, and what follows them, a letter a byte. */
interface Part {
  readonly headers: string;
  readonly body: string;
}

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
  const { headers, body } = partOf(lettersOf(bytes));
  const [, boundary] = BOUNDARY.exec(headers) ?? [];
  if (!boundary) throw new FormatFault('unreadable');
  const parts = body.split(`--${boundary}`).slice(1).map(partOf);
  const page = parts.find((part) => /^Content-Type:\s*text\/html\b/im.test(part.headers));
  if (!page) throw new FormatFault('unreadable');
  return bytesOf(page);
}

function partOf(text: string): Part {
  const lines = text.replace(/^\r?\n/, '');
  const end = /\r?\n\r?\n/.exec(lines);
  if (!end) return { headers: '', body: '' };
  const headers = lines.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  return { headers, body: lines.slice(end.index + end[0].length) };
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const [, encoding = ''] = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(headers) ?? [];
  switch (encoding.toLowerCase()) {
    case 'base64':
      return toBytes(fromBase64(body));
    case 'quoted-printable':
      return toBytes(fromQuotedPrintable(body));
    default:
      return toBytes(body);
  }
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/\s/g, ''));
  } catch (cause) {
    throw new FormatFault('unreadable', '', { cause });
  }
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A letter for each byte, of which the last eight bits are that byte. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('x-user-defined').decode(bytes);
}

function toBytes(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
