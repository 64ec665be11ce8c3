import type { Block } from '../text/block.ts';
import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { escapeHtml } from './escape-html.ts';
import { readPastedHtml, type ParseHtml } from './html.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import {
  bytesOf,
  fromBase64,
  fromQuotedPrintable,
  lettersOf,
  partOf,
  partsIn,
  toBytes,
  type Part,
} from './mime.ts';
import { normaliseLines } from './normalise-lines.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

/** Parts within parts; a letter with its pictures and enclosures has three, and one in it as many. */
const DEEPEST = 8;
const LETTER = /^message\/(?:rfc822|global)$/i;
const WORD = /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?\s]*)\?=/gi;

/** The words of one part, and the letter that it stands in. */
interface Words {
  readonly text: string;
  readonly isHtml: boolean;
  readonly letter: Part;
}

/**
 * Reads a letter as mail programs save it: its subject, who wrote it and when, and its words, of HTML where it has both.
 * The words of letters enclosed in it stand under their subjects; what only encloses another is that other.
 * @throws FormatFault `empty` without words
 */
export function readMail(bytes: Uint8Array, parse: ParseHtml): Draft {
  const whole = partOf(lettersOf(bytes));
  const words = wordsOf(whole, whole, DEEPEST);
  const letter = words[0]?.letter ?? whole;
  const about = {
    title: subjectOf(letter),
    byline: senderOf(letter),
    date: headerOf(letter, 'Date'),
  };
  const headings = words.map((one, i) =>
    i > 0 && one.letter !== words[i - 1]!.letter
      ? subjectOf(one.letter) || senderOf(one.letter)
      : '',
  );
  if (words.some(({ isHtml }) => isHtml)) {
    const html = words.map(({ text, isHtml }, i) => {
      const heading = headings[i] && `<h2>${escapeHtml(headings[i])}</h2>`;
      return heading + (isHtml ? text : asHtml(text));
    });
    return readPastedHtml(html.join(''), parse, about);
  }
  // An address between «<» and «>» is no HTML.
  const blocks = words.flatMap(({ text }, i): Block[] => [
    ...(headings[i] ? [{ kind: 'heading', level: 2, text: headings[i] } as const] : []),
    ...recogniseBlocks(normaliseLines(text)),
  ]);
  return makeDraft(about, blocks.map(linkAddresses));
}

/**
 * What a part shows: of alternatives one, the last of HTML where there are any; of several parts all, and of enclosures
 * those that are letters.
 */
function wordsOf(part: Part, letter: Part, depth: number): Words[] {
  const type = typeOf(part.headers);
  if (LETTER.test(type)) {
    if (depth === 0) return [];
    const enclosed = partOf(lettersOf(bytesOf(part)));
    return wordsOf(enclosed, enclosed, depth - 1);
  }
  if (/^Content-Disposition:\s*attachment/im.test(part.headers)) return [];
  const parts = depth > 0 ? partsIn(part) : [];
  if (parts.length > 0) {
    const found = parts.map((inner) => wordsOf(inner, letter, depth - 1));
    if (!/^multipart\/alternative/i.test(type)) return found.flat();
    const hasWords = found.filter((words) => words.length > 0);
    return (
      hasWords.findLast((words) => words.some(({ isHtml }) => isHtml)) ?? hasWords.at(-1) ?? []
    );
  }
  const isHtml = /^text\/html/i.test(type);
  if (!isHtml && !/^(?:text\/plain|$)/i.test(type)) return [];
  const { text } = decodeText(bytesOf(part));
  const bare = isHtml ? text.replace(/<[^<>]*>|&nbsp;/gi, '') : text;
  return bare.trim() ? [{ text, isHtml, letter }] : [];
}

function subjectOf(letter: Part): string {
  return headerOf(letter, 'Subject').replace(/^(?:\s*(?:re|fwd?|fw|پاسخ)\s*:)+\s*/i, '');
}

function senderOf(letter: Part): string {
  return headerOf(letter, 'From').replace(/\s*<[^<>]*>$|^"|"(?=\s*<|$)/g, '');
}

function asHtml(text: string): string {
  return escapeHtml(text)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function typeOf(headers: string): string {
  return /^Content-Type:\s*([\w/+.-]+)/im.exec(headers)?.[1] ?? '';
}

/** What a header says, with the words in it that are not of ASCII. */
function headerOf({ headers }: Part, name: string): string {
  const [, value = ''] = new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers) ?? [];
  const text = value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(WORD, (_, __, how: string, code: string) =>
      how.toLowerCase() === 'b' ? lenient(code) : fromQuotedPrintable(code.replaceAll('_', ' ')),
    );
  return decodeText(toBytes(text)).text.trim();
}

/** A word that is damaged is left out, for the sake of the others. */
function lenient(code: string): string {
  try {
    return fromBase64(code);
  } catch {
    return '';
  }
}
