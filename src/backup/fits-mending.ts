import type { Mending } from '../library/mending.ts';
import type { Article } from '../text/article.ts';

/** Whether every change of a mending lies within the text that it mends; −1 is the title. */
export function fitsMending(
  { title, blocks }: Pick<Article, 'title' | 'blocks'>,
  { changes }: Mending,
): boolean {
  return [...changes].every(([block, list]) => {
    const text = block === -1 ? title : blocks[block]?.text;
    return text !== undefined && list.every(({ to }) => to <= text.length);
  });
}
