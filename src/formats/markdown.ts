import { lexer } from 'marked';
import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { makeDraft } from './make-draft.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { normaliseLines } from './normalise-lines.ts';

/**
 * Reads Markdown, with or without front matter. A first heading becomes the title; `lead` in the front
 * matter becomes the lead. Images keep their paths, which are relative to the file.
 * @throws FormatFault `empty` when there is nothing to read, `unreadable` when it is nested too deep
 */
export function readMarkdown(text: string): Draft {
  const { fields, body } = splitFrontMatter(normaliseLines(text));
  return makeDraft(fields, readBlocks(body));
}

function readBlocks(body: string): Block[] {
  try {
    return markdownBlocks(lexer(body));
  } catch (error) {
    // The lexer and the walk over its tokens recurse: only absurdly deep nesting ends here.
    throw new FormatFault('unreadable', '', { cause: error });
  }
}
