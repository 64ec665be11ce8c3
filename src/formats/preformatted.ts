import type { Block } from '../text/block.ts';
import { codeBlock } from './code-block.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

const PERSIAN = /[\u0620-\u06ff]/g;
const OTHER = /[A-Za-z{}=<>;\\$]/g;

/** Lines kept as they were typed: code, or a text if nearly all in them is Persian. Line ends are `\n`. */
export function preformatted(source: string): Block[] {
  const count = (pattern: RegExp): number => source.match(pattern)?.length ?? 0;
  return count(PERSIAN) > 4 * count(OTHER) ? recogniseBlocks(source) : codeBlock(source);
}
