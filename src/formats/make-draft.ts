import type { Block } from '../text/block.ts';
import { takeAboutLines } from './about-lines.ts';
import { countBlocks } from './count-blocks.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { proposeTitle } from './propose-title.ts';

/** Pictures before a heading are not part of its name and should not be spoken as such. */
const ORNAMENT = /^[\p{Extended_Pictographic}\uFE0F\u200D\s]+(?=.)/u;

/**
 * Makes a draft of what a reader found. A first heading that says the title leaves the blocks, so that
 * it is neither shown nor spoken twice; so do lines that only name author, source or date. A lead goes
 * before the rest.
 * @throws FormatFault `empty` when there are no words in it
 */
export function makeDraft(stated: FrontMatter, found: readonly Block[]): Draft {
  const [first, ...rest] = found;
  const isTitle = first?.kind === 'heading' && (!stated.title || stated.title === first.text);
  const { fields, blocks: body } = takeAboutLines(isTitle ? rest : found, stated);
  const { lead, title: known, language = 'fa', ...about } = fields;
  const blocks: Block[] = lead ? [{ kind: 'lead', text: lead }, ...body] : body;
  const heading = isTitle ? first.text.replace(ORNAMENT, '') : undefined;
  const title = known ?? heading ?? proposeTitle(blocks.find(({ text }) => text)?.text ?? '');
  if (!title || blocks.length === 0) throw new FormatFault('empty');
  return {
    ...about,
    title,
    language,
    blocks,
    notes: {
      title: known ? 'stated' : heading ? 'line' : 'text',
      blocks: countBlocks(blocks),
    },
  };
}
