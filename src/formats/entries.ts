import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { readPastedHtml, type ParseHtml } from './html.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

/** An article as a program hands it to another: what it says about it, and its text or HTML. */
export interface Entry {
  readonly about: FrontMatter;
  readonly body: string;
}

/**
 * Reads such articles; those without words are left out.
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
