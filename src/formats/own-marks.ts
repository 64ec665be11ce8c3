import type { Block } from '../text/block.ts';
import { cutSpans } from './cut-spans.ts';
import { countedLines, listLine } from './list-line.ts';

/**
 * The items of one list, each with what stands in it, as they state their marks in their own texts, where a writer
 * counts by hand or by letters that a format does not know: these become the marks and go out of the texts.
 */
export function ownMarks(items: readonly (readonly Block[])[], depth: number): Block[] {
  const isOwn = (block: Block): block is Block & { kind: 'item' } =>
    block.kind === 'item' && block.depth === depth;
  const own = items.map((blocks) => blocks.find(isOwn)).filter((block) => block !== undefined);
  const counted = countedLines(own.map(({ text }) => listLine(text)));
  // One that a list numbers already is believed in no part.
  if (own.some(({ ordered }, i) => ordered && !counted[i])) return items.flat();
  const lines = new Map<Block, (typeof counted)[number]>(own.map((item, i) => [item, counted[i]]));
  return items.flat().map((block) => {
    const line = lines.get(block);
    if (!line) return block;
    const { spans = [], ...rest } = block;
    const kept = cutSpans(spans, line.start);
    return {
      ...rest,
      text: block.text.slice(line.start),
      ordered: true,
      mark: line.mark,
      ...(kept.length > 0 && { spans: kept }),
    };
  });
}
