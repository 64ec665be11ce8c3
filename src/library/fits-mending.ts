import type { Article } from '../text/article.ts';
import type { Mending } from './mending.ts';

/** Whether a mending is whole, and every change lies within the text that it mends; −1 is the title. */
export function fitsMending(
  { title, blocks }: Pick<Article, 'title' | 'blocks'>,
  { changes, undone }: Mending,
): boolean {
  try {
    return (
      undone instanceof Set &&
      [...changes].every(([block, list]) => {
        const text = block === -1 ? title : blocks[block]?.text;
        let end = 0;
        return list.every(({ from, to, after }) => {
          const fits = from >= end && to >= from && to <= (text?.length ?? -1);
          end = to;
          return fits && typeof after === 'string';
        });
      })
    );
  } catch {
    return false; // it was broken by hand: it is no list of changes
  }
}
