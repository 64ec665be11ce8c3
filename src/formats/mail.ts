import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { readEntries } from './entries.ts';
import { entryOf } from './entry.ts';
import type { ParseHtml } from './html.ts';
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

/** Parts within parts; a letter with its pictures and enclosures has three. */
const DEEPEST = 5;
const WORD = /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?\s]*)\?=/gi;

/**
 * Reads a letter as mail programs save it: its subject, who wrote it and when, and its words, of HTML where it has both.
 * @throws FormatFault `empty` without words
 */
export function readMail(bytes: Uint8Array, parse: ParseHtml): Draft {
  const letter = partOf(lettersOf(bytes));
  const parts = leaves(letter, DEEPEST);
  const ofType = (type: RegExp): string[] =>
    parts
      .filter(
        ({ headers }) =>
          type.test(typeOf(headers)) && !/^Content-Disposition:\s*attachment/im.test(headers),
      )
      .map((part) => decodeText(bytesOf(part)).text);
  const said = ofType(/^text\/html/i).find((text) => text.trim());
  const body = said ?? ofType(/^text\/plain|^$/i).join('\n\n');
  const fields = {
    title: headerOf(letter, 'Subject').replace(/^(?:\s*(?:re|fwd?|fw|پاسخ)\s*:)+\s*/i, ''),
    byline: headerOf(letter, 'From').replace(/\s*<[^<>]*>$|^"|"(?=\s*<|$)/g, ''),
    date: headerOf(letter, 'Date'),
  };
  const [draft] = readEntries([entryOf(fields, body)], parse);
  return draft!;
}

/** The parts that have no parts themselves. */
function leaves(part: Part, depth: number): Part[] {
  const parts = depth > 0 ? partsIn(part) : [];
  return parts.length > 0 ? parts.flatMap((inner) => leaves(inner, depth - 1)) : [part];
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
