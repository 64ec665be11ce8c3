import type { Entry } from '../library/schema.ts';
import { attempt, go, type Context } from './context.ts';

/** Use cases of one article in the list of readings. */
export function shelvingOf(context: Context, refreshShelf: () => Promise<void>) {
  const { store, library, player } = context;
  let removed: Entry | undefined;

  return {
    rename(id: string, title: string): Promise<void> {
      return attempt(context, async () => {
        await library.rename(id, title);
        await refreshShelf();
        const { reading } = store.snapshot;
        if (reading.status === 'open' && reading.article.id === id)
          store.patch({ reading: { ...reading, article: { ...reading.article, title } } });
      });
    },

    remove(id: string): Promise<void> {
      return attempt(context, async () => {
        const { reading } = store.snapshot;
        removed = await library.remove(id);
        if (reading.status === 'open' && reading.article.id === id) {
          player.pause();
          store.patch({ reading: { status: 'none' } });
          go(context, { screen: 'library' }, 'replace');
        }
        await refreshShelf();
        store.patch({ notice: { kind: 'removed', title: removed.title } });
      });
    },

    undoRemove(): Promise<void> {
      return attempt(context, async () => {
        if (removed) await library.restore(removed.id);
        removed = undefined;
        store.patch({ notice: null });
        await refreshShelf();
      });
    },
  };
}
