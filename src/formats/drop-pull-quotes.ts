import type { Block } from '../text/block.ts';

const SHORTEST = 15;

/** Blocks without the sentences that a page shows a second time, large, beside the paragraph that has them. */
export function dropPullQuotes(blocks: readonly Block[]): Block[] {
  const whole = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'lead')
    .map(({ text }) => bare(text));
  return blocks.filter(({ kind, text }) => {
    if (kind !== 'quote' && kind !== 'heading') return true;
    const said = bare(text);
    if (said.length < SHORTEST || (kind === 'heading' && text.length < 2 * SHORTEST)) return true;
    return !whole.some((one) => one.length > said.length && one.includes(said));
  });
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
