import { mendedBlock } from '../library/mended-block.ts';
import type { Mending } from '../library/mending.ts';
import { TITLE } from '../speech/place.ts';
import type { Article } from '../text/article.ts';
import type { Rewrite } from '../text/rewrite.ts';

/** What is shown for each block of an article under its mending; blocks by index, the title by `TITLE`. */
export function shownBy(article: Article, mending: Mending | null): (block: number) => Rewrite {
  const made = new Map<number, Rewrite>();
  return (block) => {
    const known = made.get(block);
    if (known) return known;
    const text = block === TITLE ? article.title : (article.blocks[block]?.text ?? '');
    const rewrite = mendedBlock(text, block, mending);
    if (!rewrite.map.isIdentity) made.set(block, rewrite);
    return rewrite;
  };
}
