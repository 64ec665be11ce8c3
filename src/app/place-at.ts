import { TITLE, type Place } from '../speech/place.ts';
import type { Article } from '../text/article.ts';

/** The place before which a share (0–1) of an article's text lies; the title for nothing. */
export function placeAt({ blocks }: Article, share: number): Place {
  if (!(share > 0) || blocks.length === 0) return { block: TITLE, offset: 0 };
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let offset = Math.floor(Math.min(1, share) * all);
  for (const [block, { text }] of blocks.entries()) {
    if (offset < text.length) return { block, offset };
    offset -= text.length;
  }
  const block = blocks.length - 1;
  return { block, offset: Math.max(0, (blocks[block]?.text.length ?? 0) - 1) };
}
