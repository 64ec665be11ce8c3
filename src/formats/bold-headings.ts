import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import { furnitureLine } from './furniture-line.ts';

const LONGEST = 90;
/** UTF-16 units from which a paragraph is a text that a heading can stand above. */
const RUNNING = 60;
/** A question of an interview is bold too, and so is the name of who speaks. */
const SAID = /[.،؛:…!؟?»"]$|[:：]/;

/** Makes headings of the short bold lines above running text that many editors use instead. */
export function boldHeadings(blocks: readonly Block[]): Block[] {
  const level = blocks.some(({ kind }) => kind === 'heading') ? 3 : 2;
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const isAbove = next?.kind === 'paragraph' && next.text.length >= RUNNING && !isBold(next);
    if (!isAbove || block.kind !== 'paragraph' || !isBold(block)) return block;
    const { text, spans = [] } = block;
    if (text.length < 3 || text.length > LONGEST || SAID.test(text)) return block;
    if (aboutLine(text) || furnitureLine(text)) return block;
    const rest = spans.filter(({ kind }) => kind !== 'strong');
    return { kind: 'heading', level, text, ...(rest.length > 0 && { spans: rest }) };
  });
}

function isBold({ text, spans = [] }: Block): boolean {
  return spans.some(({ kind, from, to }) => kind === 'strong' && from === 0 && to === text.length);
}
