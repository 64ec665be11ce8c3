import { mendedBlock } from '../library/mended-block.ts';
import type { Mending } from '../library/mending.ts';
import type { Article } from '../text/article.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { textAt } from './text-at.ts';

/** What is shown for each block of an article under its mending; blocks by index, the title by `TITLE`. */
export function shownBy(article: Article, mending: Mending | null): (block: number) => Rewrite {
  const made = new Map<number, Rewrite>();
  return (block) => {
    const known = made.get(block);
    if (known) return known;
    const rewrite = mendedBlock(textAt(article, block), block, mending);
    if (!rewrite.map.isIdentity) made.set(block, rewrite);
    return rewrite;
  };
}
