import type { Block } from '../text/block.ts';

/** Letters that a repeated sentence has at least. */
const SHORTEST = 15;
/** And at most: what is longer is no line beside a text, and looking for it may take time by the square of its length. */
const LONGEST = 1000;
/** So many blocks away a page sets what it repeats of a paragraph. */
const NEAR = 6;

/** Blocks without the quotes that a page shows a second time, large, beside the paragraph that has them. */
export function dropPullQuotes(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind, text }, i) => {
    if (kind !== 'quote') return true;
    const said = bare(text);
    if (said.length < SHORTEST || said.length > LONGEST) return true;
    return !blocks
      .slice(Math.max(0, i - NEAR), i + NEAR + 1)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'lead')
      .map((near) => bare(near.text))
      .some((one) => one.length > said.length && one.includes(said));
  });
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
