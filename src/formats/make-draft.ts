import type { Block } from '../text/block.ts';
import { countBlocks } from './count-blocks.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { proposeTitle } from './propose-title.ts';

/** Pictures before a heading are not part of its name and should not be spoken as such. */
const ORNAMENT = /^[\p{Extended_Pictographic}\uFE0F\u200D\s]+(?=.)/u;

/**
 * Makes a draft of what a reader found. A first heading that says the title leaves the blocks, so that
 * it is neither shown nor spoken twice; a lead goes before them.
 * @throws FormatFault `empty` when there are no words in it
 */
export function makeDraft(fields: FrontMatter, found: readonly Block[]): Draft {
  const { lead, title: stated, language = 'fa', ...about } = fields;
  const [first, ...rest] = found;
  const heading =
    first?.kind === 'heading' && (!stated || stated === first.text) ? first : undefined;
  const blocks: Block[] = [
    ...(lead ? [{ kind: 'lead' as const, text: lead }] : []),
    ...(heading ? rest : found),
  ];
  const title =
    stated ??
    heading?.text.replace(ORNAMENT, '') ??
    proposeTitle(blocks.find(isReadable)?.text ?? '');
  if (!title || blocks.length === 0) throw new FormatFault('empty');
  return {
    ...about,
    title,
    language,
    blocks,
    notes: {
      title: stated ? 'stated' : heading ? 'line' : 'text',
      blocks: countBlocks(blocks),
    },
  };
}

function isReadable({ text }: Block): boolean {
  return text !== '';
}
