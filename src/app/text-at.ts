import { TITLE } from '../speech/place.ts';
import type { Article } from '../text/article.ts';

/** The source text of a block of an article, or its title for `TITLE`; empty where there is no such block. */
export function textAt(
  { title, blocks }: Pick<Article, 'title' | 'blocks'>,
  block: number,
): string {
  return block === TITLE ? title : (blocks[block]?.text ?? '');
}
