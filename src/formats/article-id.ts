import type { Block } from '../text/block.ts';

/**
 * The id of an article that was brought in, made from its text alone: the same text gives the same id,
 * so that bringing it in twice is noticed. Spaces, half-spaces and Arabic forms of letters do not count.
 */
export function articleId(blocks: readonly Block[]): string {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .replace(/[\s\u200B-\u200F]+/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک');
  return `t-${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`;
}

/** FNV-1a over UTF-16 units with a final mix, as seven base-36 digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
