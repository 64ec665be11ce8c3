import type { Draft } from './draft.ts';
import { commonMarkdown } from './common-markdown.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isTangled } from './is-tangled.ts';
import { makeDraft } from './make-draft.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownLexer } from './markdown-lexer.ts';
import { normaliseLines } from './normalise-lines.ts';
import { partOf } from './part-of.ts';
import type { Reading } from './reading.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

/**
 * Reads Markdown, with or without front matter. A first heading becomes the title; `lead` in the front
 * matter becomes the lead. Images keep their paths, which are relative to the file.
 * @throws FormatFault `empty` when there is nothing to read
 */
export function readMarkdown(text: string, progress?: Reading['progress']): Draft {
  const { fields, body } = splitFrontMatter(normaliseLines(text));
  const blocks = isTangled(body)
    ? recogniseBlocks(body, partOf(progress, 0.1, 0.7))
    : markdownBlocks(
        markdownLexer(commonMarkdown(body), partOf(progress, 0.1, 0.5)),
        partOf(progress, 0.5, 0.7),
      );
  return makeDraft(fields, blocks, partOf(progress, 0.7, 1));
}
