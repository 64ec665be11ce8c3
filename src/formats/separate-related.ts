import type { Block, Span } from '../text/block.ts';
import { cutSpans } from './cut-spans.ts';
import { relatedStart } from './related-line.ts';

/**
 * Finds the blocks that only point to other articles and makes them related links: those that begin
 * with «بیشتر بخوانید: …», and the list or the linked lines under such words that stand alone.
 */
export function separateRelated(blocks: readonly Block[]): Block[] {
  const separated: Block[] = [];
  let isListed = false;
  for (const block of blocks) {
    const start = isProse(block) ? relatedStart(block.text) : undefined;
    if (start === block.text.length && start > 0) {
      isListed = true;
    } else if (start !== undefined) {
      separated.push(toRelated(block, start));
      isListed = false;
    } else if (isListed && pointsAway(block)) {
      separated.push(toRelated(block, 0));
    } else {
      separated.push(block);
      isListed = false;
    }
  }
  return separated;
}

function isProse({ kind }: Block): boolean {
  return ['paragraph', 'heading', 'item', 'quote'].includes(kind);
}

/** An item, or a line that is a link from end to end. */
function pointsAway(block: Block): boolean {
  return block.kind === 'item' || (isProse(block) && block.spans?.some(isWhole(block)) === true);
}

function isWhole({ text }: Block): (span: Span) => boolean {
  return ({ kind, from, to }) => kind === 'link' && from === 0 && to === text.length;
}

function toRelated({ text, spans = [] }: Block, start: number): Block {
  const href = spans.find((span) => span.kind === 'link')?.href;
  const rest = cutSpans(spans, start).filter(({ kind }) => kind !== 'link');
  return {
    kind: 'related',
    text: text.slice(start),
    ...(rest.length > 0 && { spans: rest }),
    ...(href && { href }),
  };
}
