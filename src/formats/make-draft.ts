import type { Block } from '../text/block.ts';
import { countBlocks } from './count-blocks.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { proposeTitle } from './propose-title.ts';

/**
 * Makes a draft of what a reader found. A first heading that says the title leaves the blocks, so that
 * it is neither shown nor spoken twice; a lead goes before them.
 * @throws FormatFault `empty` when nothing is left to read
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
  if (blocks.length === 0) throw new FormatFault('empty');
  const title =
    stated ?? heading?.text ?? proposeTitle(blocks.find(({ text }) => text)?.text ?? '');
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
