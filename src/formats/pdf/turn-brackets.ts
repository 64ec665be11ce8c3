import type { Block } from '../../text/block.ts';

const PAIRS = ['()', '[]', '{}', '«»'];
const RTL = /[\u0600-\u06FF]/;

/**
 * Brackets are turned for text that is read from right to left, and most PDFs name the sign that is seen; some name the
 * one that was meant. Where the signs at the beginnings of words close, all of them are turned back.
 */
export function turnBrackets(blocks: readonly Block[]): Block[] {
  const all = blocks.map(({ text }) => text).join('\n');
  const opening = all.match(/(?:^|\s)[([{«](?=\p{L})/gmu)?.length ?? 0;
  const closing = all.match(/(?:^|\s)[)\]}»](?=\p{L})/gmu)?.length ?? 0;
  if (opening >= closing) return [...blocks];
  return blocks.map((block) =>
    RTL.test(block.text) ? { ...block, text: turn(block.text) } : block,
  );
}

function turn(text: string): string {
  return text.replace(/[()[\]{}«»]/g, (sign) => {
    const pair = PAIRS.find((one) => one.includes(sign))!;
    return pair[0] === sign ? pair[1]! : pair[0]!;
  });
}
