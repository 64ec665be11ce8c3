import type { Block, BlockKind } from '../text/block.ts';

/** How many blocks of each kind there are. */
export function countBlocks(blocks: readonly Block[]): Partial<Record<BlockKind, number>> {
  const counts: Partial<Record<BlockKind, number>> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
