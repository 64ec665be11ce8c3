/** A kind of file that a reader may know. */
export type Format = 'plain' | 'markdown' | 'html' | 'zip' | 'pdf' | 'binary';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
};
const SIGNATURES: readonly (readonly [string, Format])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'binary'],
  ['\xFF\xD8\xFF', 'binary'],
  ['GIF8', 'binary'],
  ['\xD0\xCF\x11\xE0', 'binary'], // the old .doc
  ['{\\rtf', 'binary'],
  ['Rar!', 'binary'],
  ['7z\xBC\xAF', 'binary'],
  ['\x1F\x8B', 'binary'],
  ['ID3', 'binary'],
  ['OggS', 'binary'],
];

/**
 * What a file is: its own first bytes are believed before its type, and its type before its name,
 * because names lie. A text of no stated kind is plain.
 */
export function sniff(name: string, type: string, bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed) return signed[1];
  const visible = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(visible)) return 'html';
  if (/^text\/(?:x-)?markdown\b/.test(type)) return 'markdown';
  if (/^(?:text\/html|application\/xhtml)/.test(type)) return 'html';
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : 'plain';
}
