import type { Article } from '../text/article.ts';

/** Which paragraph of how many: pictures and related links are not counted. 0 is the title. */
export interface Where {
  readonly number: number;
  readonly of: number;
}

/** Counts the blocks that are read, up to and including `block`. */
export function whereIs(article: Article, block: number): Where {
  let number = 0;
  let of = 0;
  article.blocks.forEach(({ kind }, i) => {
    if (kind === 'figure' || kind === 'related') return;
    of++;
    if (i <= block) number++;
  });
  return { number, of };
}
