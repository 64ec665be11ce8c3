import type { Marks } from '../library/marks.ts';
import { attempt, type Context } from './context.ts';

/** Use cases of what the reader puts on an article: a favourite, tags, a position in what to hear next. */
export function markingOf(context: Context, refreshShelf: () => Promise<void>) {
  const { library } = context;

  const mark = (id: string, change: (marks: Marks) => Marks): Promise<void> =>
    attempt(context, async () => {
      await library.mark(id, change);
      await refreshShelf();
    });

  const changeQueue = (change: (ids: readonly string[]) => readonly string[]): Promise<void> =>
    attempt(context, async () => {
      await library.changeQueue(change);
      await refreshShelf();
    });

  return {
    favourite: (id: string, favourite: boolean): Promise<void> =>
      mark(id, (marks) => ({ ...marks, favourite })),

    /** Spaces around a tag do not count; an empty one and one that is there change nothing. */
    tag(id: string, tag: string): Promise<void> {
      const name = tag.trim().replace(/\s+/g, ' ');
      return mark(id, (marks) =>
        name && !marks.tags.includes(name) ? { ...marks, tags: [...marks.tags, name] } : marks,
      );
    },

    untag: (id: string, tag: string): Promise<void> =>
      mark(id, (marks) => ({ ...marks, tags: marks.tags.filter((one) => one !== tag) })),

    /** Puts an article at the end of what to hear next. */
    enqueue: (id: string): Promise<void> =>
      changeQueue((ids) => (ids.includes(id) ? ids : [...ids, id])),

    dequeue: (id: string): Promise<void> => changeQueue((ids) => ids.filter((one) => one !== id)),

    /** Moves an article of the queue to a position, from 0. */
    moveInQueue: (id: string, to: number): Promise<void> =>
      changeQueue((ids) => {
        if (!ids.includes(id)) return ids;
        const others = ids.filter((one) => one !== id);
        return [...others.slice(0, to), id, ...others.slice(to)];
      }),
  };
}
