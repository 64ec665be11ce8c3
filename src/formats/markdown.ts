import type { Draft } from './draft.ts';
import { commonMarkdown } from './common-markdown.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isTangled } from './is-tangled.ts';
import { makeDraft } from './make-draft.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownLexer } from './markdown-lexer.ts';
import { normaliseLines } from './normalise-lines.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

/**
 * Reads Markdown, with or without front matter. A first heading becomes the title; `lead` in the front
 * matter becomes the lead. Images keep their paths, which are relative to the file.
 * @throws FormatFault `empty` when there is nothing to read
 */
export function readMarkdown(text: string): Draft {
  const { fields, body } = splitFrontMatter(normaliseLines(text));
  return makeDraft(
    fields,
    isTangled(body) ? recogniseBlocks(body) : markdownBlocks(markdownLexer(commonMarkdown(body))),
  );
}
