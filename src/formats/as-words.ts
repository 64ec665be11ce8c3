import type { Block } from '../text/block.ts';

/** A heading of what somebody posted as a paragraph: a post is no part of a text that has parts. */
export function asWords(block: Block): Block {
  if (block.kind !== 'heading') return block;
  const { level: _, ...rest } = block;
  return { ...rest, kind: 'paragraph' };
}
