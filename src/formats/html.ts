import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import { htmlAbout } from './html-about.ts';
import { htmlBlocks } from './html-blocks.ts';
import { findContent } from './html-content.ts';
import { isTangledHtml } from './is-tangled-html.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { resolveLinks } from './resolve-links.ts';
import { isTelegramExport, readTelegram } from './telegram.ts';

/**
 * Parses HTML into a document that is never shown and runs nothing. Given by the caller, because under
 * Trusted Types only a policy may call `DOMParser`.
 */
export type ParseHtml = (html: string) => Document;

/**
 * Reads a page, saved or fetched: its article, without what stands around it.
 * @throws FormatFault `empty` when there is nothing to read in it, `unreadable` when nested too deep
 */
export function readHtml(html: string, parse: ParseHtml): Draft {
  const page = parsePage(html, parse);
  if (isTelegramExport(page)) return readTelegram(page);
  const content = findContent(page);
  const about = htmlAbout(page, content);
  const blocks = htmlBlocks(content).filter(
    ({ kind, text }) => !(kind === 'heading' && text === about.title),
  );
  return makeDraft(about, blocks);
}

/**
 * Reads HTML that was pasted: all of it is what the person chose.
 * @throws FormatFault `empty` when there is nothing to read in it, `unreadable` when nested too deep
 */
export function readPastedHtml(html: string, parse: ParseHtml): Draft {
  return makeDraft({}, htmlBlocks(parsePage(html, parse).body));
}

function parsePage(html: string, parse: ParseHtml): Document {
  if (isTangledHtml(html)) throw new FormatFault('unreadable');
  const page = parse(normaliseLines(html));
  resolveLinks(page);
  return page;
}
