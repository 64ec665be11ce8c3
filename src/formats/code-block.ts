import type { Block } from '../text/block.ts';

/** A paragraph that is code from beginning to end; none where there is none. */
export function codeBlock(source: string): Block[] {
  const text = source.trimEnd();
  if (!text) return [];
  return [{ kind: 'paragraph', text, spans: [{ kind: 'code', from: 0, to: text.length }] }];
}
