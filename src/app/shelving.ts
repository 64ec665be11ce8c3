import { ofOtherTitle } from '../library/of-other-title.ts';
import type { Entry } from '../library/schema.ts';
import { attempt, go, type Context } from './context.ts';
import type { Anew } from './desk.ts';

/** Use cases of one article in the list of readings. `show` shows one that is open anew. */
export function shelvingOf(
  context: Context,
  refreshShelf: () => Promise<void>,
  show: (id: string, anew: Anew) => void,
) {
  const { store, library, player } = context;
  let removed: Entry | undefined;

  return {
    rename(id: string, title: string): Promise<void> {
      return attempt(context, async () => {
        await library.rename(id, title);
        await refreshShelf();
        const { reading } = store.snapshot;
        if (reading.status === 'open') show(id, { title, mending: ofOtherTitle(reading.mending) });
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
