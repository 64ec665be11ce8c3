import type { Place } from '../library/place.ts';
import type { AppState } from './app-state.ts';
import { attempt, type Context } from './context.ts';
import { newestPlaces } from './newest-places.ts';

/** Use cases of the list of readings. */
export function shelfOf(context: Context) {
  const { store, library } = context;

  const refresh = async (): Promise<void> => {
    const [entries, places] = await Promise.all([library.entries(), library.places()]);
    store.patch({
      shelf: { status: 'ready', entries },
      // The reader may have gone on since they were read.
      places: newestPlaces(store.snapshot.places, places.values()),
    });
  };

  const load = async (): Promise<void> => {
    await attempt(context, refresh);
    if (store.snapshot.shelf.status === 'ready') return;
    const entries = await library.bundled();
    store.patch({ shelf: { status: 'ready', entries } });
  };
  let loaded: Promise<void> | undefined;

  return {
    refresh,

    /** Reads the list, once; a device that keeps nothing still shows what came with the app. */
    load: (): Promise<void> => (loaded ??= load()),
  };
}

/** The place most recently read in an article that is not finished. */
export function lastPlace({ shelf, places }: AppState): Place | undefined {
  if (shelf.status !== 'ready') return undefined;
  const known = new Set(shelf.entries.map(({ id }) => id));
  return [...places.values()]
    .filter(({ article, finished }) => !finished && known.has(article))
    .sort((a, b) => b.at - a.at)[0];
}
