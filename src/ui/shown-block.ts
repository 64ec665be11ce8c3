import type { Block } from '../text/block.ts';
import type { Rewrite } from '../text/rewrite.ts';

/** A block as it is shown: its text rewritten, its spans where they then are. */
export function shownBlock(block: Block, { text, map }: Rewrite): Block {
  if (map.isIdentity) return block;
  const spans = block.spans?.map((span) => ({ ...span, ...map.rangeToTarget(span) }));
  return { ...block, text, ...(spans && { spans }) };
}
