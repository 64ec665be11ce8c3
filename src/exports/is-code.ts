import type { Block } from '../text/block.ts';

/** Whether a paragraph is lines of code and nothing else; their ends and indents are to be kept. */
export function isCode({ kind, text, spans = [] }: Block): boolean {
  if (kind !== 'paragraph' || !text.includes('\n')) return false;
  return spans.some((span) => span.kind === 'code' && span.from === 0 && span.to === text.length);
}
