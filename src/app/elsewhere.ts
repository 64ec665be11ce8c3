import type { LibraryChange } from '../library/announced-library.ts';
import { ofOtherTitle } from '../library/of-other-title.ts';
import type { Settings } from '../library/settings.ts';
import { attempt, type Context } from './context.ts';
import type { Anew } from './desk.ts';
import { newestPlaces } from './newest-places.ts';

/** What the app does when another of its pages has changed the library. */
export function elsewhereOf(
  context: Context,
  takeSettings: (change: Partial<Settings>) => void,
  refresh: {
    readonly shelf: () => Promise<void>;
    readonly notes: () => Promise<void>;
    readonly time: () => Promise<void>;
    readonly open: (id: string, anew: Anew) => void;
  },
) {
  const { store, library } = context;

  const refreshShelf = async (): Promise<void> => {
    await refresh.shelf();
    const { reading, shelf } = store.snapshot;
    if (reading.status !== 'open' || shelf.status !== 'ready') return;
    const { id, title } = reading.article;
    const now = shelf.entries.find((entry) => entry.id === id)?.title;
    if (now !== undefined && now !== title)
      refresh.open(id, { title: now, mending: ofOtherTitle(reading.mending) });
  };

  const refreshAll = async (): Promise<void> => {
    takeSettings(await library.settings());
    await Promise.all([refreshShelf(), refresh.notes(), refresh.time()]);
  };

  return {
    refreshAll,

    /** The browser had lost the library, and what the second copy had of it is back: so many articles. */
    libraryMended(articles: number): Promise<void> {
      return attempt(context, async () => {
        await refreshAll();
        store.patch({ notice: { kind: 'mended', articles } });
      });
    },

    /** Shows what has been changed elsewhere; nothing is written. */
    changedElsewhere(change: LibraryChange): void {
      if (change.kind === 'settings') takeSettings(change.change);
      else if (change.kind === 'shelf')
        void attempt(context, () =>
          Promise.all([refreshShelf(), refresh.notes()]).then(() => undefined),
        );
      else if (change.kind === 'all') void attempt(context, refreshAll);
      else if (change.kind === 'notes') void attempt(context, refresh.notes);
      else if (change.kind === 'time') void attempt(context, refresh.time);
      else store.patch({ places: newestPlaces(store.snapshot.places, [change.place]) });
    },
  };
}
