import type { Block } from '../text/block.ts';

/** Whether the label of a line («خبرنگار: …») begins many lines, so that it names a speaker and not an author. */
export function isSpeaker({ text }: Block, blocks: readonly Block[]): boolean {
  const label = /^[^:：]{2,20}[:：]/.exec(text)?.[0];
  return label !== undefined && blocks.filter((block) => block.text.startsWith(label)).length > 2;
}
