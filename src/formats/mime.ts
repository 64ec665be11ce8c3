import { FormatFault } from './format-fault.ts';

/** One part of a message: its headers, one a line, and what follows them, a letter a byte. */
export interface Part {
  readonly headers: string;
  readonly body: string;
}

/** Takes a part of a message apart. Source: RFC 2045. */
export function partOf(text: string): Part {
  const lines = text.replace(/^\r?\n/, '');
  const end = /\r?\n\r?\n/.exec(lines);
  if (!end) return { headers: '', body: '' };
  const headers = lines.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  return { headers, body: lines.slice(end.index + end[0].length) };
}

/** The parts of one that has several, without what stands behind the last; nothing for one that has none. */
export function partsIn({ headers, body }: Part): Part[] {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(headers) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return [];
  const sign = boundary.replace(/[^\w\s]/g, '\\$&');
  const [parts = ''] = body.split(lineOf(`${sign}--`), 1);
  return parts.split(lineOf(sign)).slice(1).map(partOf);
}

/** The line between two parts: the sign of another may begin with the same letters, and so may a line of the text. */
function lineOf(sign: string): RegExp {
  return new RegExp(`(?:^|\\r?\\n)--${sign}[ \\t]*(?=\\r?\\n|$)`);
}

/** The bytes of a part, whatever it was sent as. */
export function bytesOf({ headers, body }: Part): Uint8Array {
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

/** The text that letters of base64 stand for, a letter a byte. */
export function fromBase64(text: string): string {
  try {
    return atob(text.replace(/\s/g, ''));
  } catch (cause) {
    throw new FormatFault('unreadable', '', { cause });
  }
}

/** The text that letters of quoted-printable stand for, a letter a byte. */
export function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A letter for each byte, of which the last eight bits are that byte. */
export function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('x-user-defined').decode(bytes);
}

/** What `lettersOf` was given. */
export function toBytes(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
