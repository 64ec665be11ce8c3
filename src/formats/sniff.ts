import { markupKind } from './markup-kind.ts';
import { isWebArchive } from './web-archive.ts';

/** A kind of file that a reader may know. */
export type Format =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'feed'
  | 'json'
  | 'fb2'
  | 'web-archive'
  | 'mail'
  | 'zip'
  | 'pdf'
  | 'rtf'
  | 'old-word'
  | 'locked-office'
  | 'binary';

/** Bytes of the end that are looked at. */
const TAIL = 64;
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  fb2: 'fb2',
};
const SIGNATURES: readonly (readonly [string, Format])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'binary'],
  ['\xFF\xD8\xFF', 'binary'],
  ['GIF8', 'binary'],
  ['Rar!', 'binary'],
  ['7z\xBC\xAF', 'binary'],
  ['\x1F\x8B', 'binary'],
  ['ID3', 'binary'],
  ['OggS', 'binary'],
];
/** Lines that say one thing each, as a letter begins; the first may be longer than what is looked at. */
const MAIL = /^[\w-]+:[^\n]*\n(?:[ \t][^\n]*(?:\n|$))*(?:[\w-]+:|$)/;
/** The container of Office before 2007, and of what newer Office encrypts. */
const COMPOUND = '\xD0\xCF\x11\xE0';

/**
 * What a file is: its own first bytes are believed before its type, and its type before its name,
 * because names lie. A text of no stated kind is plain.
 */
export function sniff(name: string, type: string, bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed) return signed[1];
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (head.startsWith(COMPOUND)) return inCompound(bytes, extension);
  // Some have a few bytes before their sign.
  if ((extension === 'pdf' || type === 'application/pdf') && head.includes('%PDF-')) return 'pdf';
  const visible = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  const end = String.fromCharCode(...bytes.subarray(-TAIL)).trimEnd();
  const markup = markupKind(visible, end);
  if (markup === 'page') return 'html';
  if (markup === 'feed') return 'feed';
  if (markup === 'book') return 'fb2';
  if (isWebArchive(bytes)) return MAIL.test(head) && extension === 'eml' ? 'mail' : 'web-archive';
  if (MAIL.test(head) && (extension === 'eml' || type === 'message/rfc822')) return 'mail';
  const known = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : 'plain';
  if (/^text\/(?:x-)?markdown\b/.test(type)) return 'markdown';
  if (/^(?:text\/html|application\/xhtml)/.test(type)) return 'html';
  if (known !== 'plain') return known;
  if (markup === 'xml') return 'binary';
  if (markup === 'part') return 'html';
  return isInBraces(visible, end) ? 'json' : 'plain';
}

/** Whether a text may be JSON. */
export function isInBraces(head: string, end: string): boolean {
  return ['{}', '[]'].includes(head.charAt(0) + end.slice(-1));
}

/** Names of streams are in its directory, as UTF-16. */
function inCompound(bytes: Uint8Array, extension: string): Format {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) return 'locked-office';
  return extension === 'doc' || text.includes('WordDocument') ? 'old-word' : 'binary';
}
