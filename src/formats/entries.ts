import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { FormatFault } from './format-fault.ts';
import { readPastedHtml, type ParseHtml } from './html.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

/**
 * Reads articles as programs hand them over; those without words are left out.
 * @throws FormatFault `empty` when none has any
 */
export function readEntries(entries: readonly Entry[], parse: ParseHtml): Draft[] {
  const drafts = entries.flatMap((entry) => {
    try {
      return readEntry(entry, parse);
    } catch (error) {
      if (error instanceof FormatFault && error.code === 'empty') return [];
      throw error;
    }
  });
  if (drafts.length === 0) throw new FormatFault('empty');
  return drafts;
}

function readEntry({ about, body }: Entry, parse: ParseHtml): Draft {
  if (/<[a-z!/]/i.test(body)) return readPastedHtml(body, parse, about);
  return makeDraft(about, recogniseBlocks(normaliseLines(body)).map(linkAddresses));
}
