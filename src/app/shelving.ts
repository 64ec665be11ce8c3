import { ofOtherTitle } from '../library/of-other-title.ts';
import { attempt, go, type Context } from './context.ts';
import type { Anew } from './desk.ts';
import { offerBack, takeOffer } from './offer-back.ts';

/** Use cases of one article in the list of readings. `show` shows one that is open anew. */
export function shelvingOf(
  context: Context,
  refreshShelf: () => Promise<void>,
  show: (id: string, anew: Anew) => void,
) {
  const { store, library, player } = context;

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
        const removed = await library.remove(id);
        if (reading.status === 'open' && reading.article.id === id) {
          player.pause();
          store.patch({ reading: { status: 'none' } });
          go(context, { screen: 'library' }, 'replace');
        }
        await refreshShelf();
        offerBack(store, [removed]);
      });
    },

    /** Puts back all articles that are offered, from wherever they were removed. */
    undoRemove(): Promise<void> {
      return attempt(context, async () => {
        const back = store.snapshot.removed?.articles ?? [];
        const restored: (typeof back)[number][] = [];
        // One that cannot come back keeps none of the others away.
        for (const one of back)
          await attempt(context, async () => {
            await library.restore(one.id);
            restored.push(one);
          });
        takeOffer(store, restored);
        await refreshShelf();
      });
    },
  };
}
