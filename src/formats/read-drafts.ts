import type { Block } from '../text/block.ts';
import { absoluteLinks } from './absolute-links.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { Host } from './host.ts';
import { readFile, type NamedFile } from './read-file.ts';
import { markupKind } from './markup-kind.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import { isInBraces } from './sniff.ts';
import { unpackPictures } from './unpack-pictures.ts';

/** What a person brings in: a pasted text, pasted HTML, or a file whole. */
export type Input = { readonly text: string } | { readonly html: string } | NamedFile;

/** UTF-16 units of its beginning and its end that tell what a paste is. */
const ENDS = 1000;
/** The longest paste that is read, in UTF-16 units. */
const LONGEST = 20_000_000;

/**
 * Reads a paste or a file into drafts: one, or as many as an archive holds. Each reader is loaded when it is needed.
 * @throws FormatFault that names the file, and the signal's reason when it was given up; nothing else
 */
export async function readDrafts(
  input: Input,
  host: Host,
  reading: Reading,
): Promise<readonly [Draft, ...Draft[]]> {
  const name = 'name' in input ? input.name : '';
  const { signal, beginning } = reading;
  try {
    const drafts = await read(input, host, {
      signal,
      progress: rising(reading),
      ...(beginning && { beginning: (draft) => beginning(settle(draft)) }),
    });
    const [first, ...rest] = await Promise.all(drafts.map(unpackPictures));
    signal.throwIfAborted();
    if (!first) throw new FormatFault('empty');
    return [settle(first), ...rest.map(settle)];
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FormatFault && error.file === name) throw error;
    const code = error instanceof FormatFault ? error.code : 'unreadable';
    throw new FormatFault(code, name, { cause: error });
  }
}

async function read(input: Input, host: Host, reading: Reading): Promise<readonly Draft[]> {
  if ('bytes' in input) return readFile(input, host, reading);
  const content = 'text' in input ? input.text : input.html;
  if (content.length === 0) throw new FormatFault('empty');
  if (content.length > LONGEST) throw new FormatFault('too-large');
  if ('text' in input)
    return (
      (await readSource(input.text, host)) ?? [await (host.readText ?? readText)(input, reading)]
    );
  if (!host.parseHtml) throw new FormatFault('unsupported');
  return [(await import('./html.ts')).readPastedHtml(input.html, host.parseHtml)];
}

/** A paste that is no text to read but the source of one: of a page, of a feed, or JSON. */
async function readSource(
  text: string,
  { parseHtml }: Host,
): Promise<readonly Draft[] | undefined> {
  const head = text.slice(0, ENDS).trimStart();
  const end = text.slice(-ENDS).trimEnd();
  if (!parseHtml) return undefined;
  const markup = markupKind(head, end);
  if (markup === 'page') return [(await import('./html.ts')).readHtml(text, parseHtml)];
  if (markup === 'part') return [(await import('./html.ts')).readPastedHtml(text, parseHtml)];
  const format = markup === 'feed' ? 'feed' : isInBraces(head, end) ? 'json' : undefined;
  if (!format) return undefined;
  const drafts = await (await import('./read-data.ts')).readData(format, text, parseHtml);
  return drafts?.length ? drafts : undefined;
}

/** Shares are told when they grow by a hundredth, and never fall. */
function rising({ progress }: Reading): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share < told + 0.01 && share < 1) return;
    told = Math.max(told, Math.min(1, share));
    progress?.(told);
  };
}

/** A draft on its own: nothing in it leads to what lay beside its file and did not come along. */
function settle(draft: Draft): Draft {
  return { ...draft, blocks: draft.blocks.map((block) => alone(block, draft.images)) };
}

function alone(whole: Block, images: Draft['images']): Block {
  const block = absoluteLinks(whole);
  if (block.kind !== 'figure' || !block.image || images?.has(block.image)) return block;
  const { image: _, ...rest } = block;
  return rest;
}
