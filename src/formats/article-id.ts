import { breathe } from '../base/breathe.ts';
import type { Block } from '../text/block.ts';

/**
 * The id of an article that was brought in, made from its text alone: the same text gives the same id,
 * so that bringing it in twice is noticed. Spaces, half-spaces and Arabic forms of letters do not count.
 * Lets the page breathe; rejects with the signal's reason.
 */
export async function articleId(blocks: readonly Block[], signal: AbortSignal): Promise<string> {
  // FNV-1a over UTF-16 units from two seeds, unit by unit: copies of a book without its spaces take ten times longer.
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const { text } of blocks) {
    await breathe(signal);
    for (let i = 0; i < text.length; i++) {
      const unit = counted(text.charCodeAt(i));
      if (unit === 0) continue;
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x01000193);
    }
  }
  return `t-${digits(a)}${digits(b)}`;
}

/** A unit as it counts; 0 for one that does not: what `\s` matches, and U+200B to U+200F. */
function counted(unit: number): number {
  if (unit > 0x20 && unit < 0xa0) return unit;
  if (unit === 0x64a) return 0x6cc;
  if (unit === 0x643) return 0x6a9;
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13) ? 0 : unit;
  if (unit < 0x1680) return unit === 0xa0 ? 0 : unit;
  if (unit >= 0x2000 && unit <= 0x200f) return 0;
  return SPACES.has(unit) ? 0 : unit;
}

const SPACES = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** With a final mix, as seven base-36 digits. */
function digits(hash: number): string {
  const value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
