import type { Draft } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

/**
 * Reads a plain text, as pasted or as a `.txt` file, with or without front matter. A first line that
 * looks like a title becomes the title and leaves the text.
 * @throws FormatFault `empty` when there is nothing to read in it
 */
export function readPlain(text: string): Draft {
  const { fields, body } = splitFrontMatter(normaliseLines(text));
  return makeDraft(fields, recogniseBlocks(body).map(linkAddresses));
}
