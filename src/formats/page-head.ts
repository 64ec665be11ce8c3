import type { Block } from '../text/block.ts';
import type { FrontMatter } from './front-matter.ts';

/** UTF-16 units from which a block is the text itself and no longer its head. */
const RUNNING = 60;
/** UTF-16 units that the names of sections have at most on one line. */
const LONGEST = 60;

/**
 * Tells what pages set above a text: the sections that it is in, each a link, and how many have seen it. Portraits of
 * the author go.
 */
export function tellHead(blocks: readonly Block[], { byline }: FrontMatter): Block[] {
  const first = blocks.findIndex(
    ({ kind, text }) => kind !== 'figure' && kind !== 'related' && text.length >= RUNNING,
  );
  return blocks.flatMap((block, i): Block[] => {
    if (block.kind === 'figure')
      return byline && !block.text && block.alt === byline ? [] : [block];
    if (i >= first || (block.kind !== 'paragraph' && block.kind !== 'item')) return [block];
    const { text } = block;
    if (/^[\p{N}\s.,٫٬KkMm]+$/u.test(text) && text.length < 8)
      return [{ kind: 'furniture', what: 'share', text }];
    return isOfLinks(block) ? [{ kind: 'furniture', what: 'tags', text }] : [block];
  });
}

/** Whether all words of a block are links. */
function isOfLinks({ text, spans = [] }: Block): boolean {
  if (text.length > LONGEST) return false;
  let rest = text;
  for (const { kind, from, to } of spans)
    if (kind === 'link') rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return !/[\p{L}\p{N}]/u.test(rest);
}
