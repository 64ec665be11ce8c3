import type { Place } from '../library/place.ts';
import type { Entry } from '../library/schema.ts';
import type { AppState } from './app-state.ts';
import { attempt, type Context } from './context.ts';
import { newestPlaces } from './newest-places.ts';

type Places = ReadonlyMap<string, Place>;

/** Use cases of the list of readings. */
export function shelfOf(context: Context) {
  const { store, library } = context;

  const show = (status: 'begun' | 'ready', entries: readonly Entry[], places: Places): void =>
    store.patch({
      shelf: { status, entries },
      // The reader may have gone on since they were read.
      places: newestPlaces(store.snapshot.places, places.values()),
    });

  const refresh = async (): Promise<void> => {
    const [entries, places] = await Promise.all([library.entries(), library.places()]);
    show('ready', entries, places);
  };

  const load = async (): Promise<void> => {
    const top = await library.top();
    if (top) show(top.isWhole ? 'ready' : 'begun', top.entries, top.places);
    if (top?.isWhole) return;
    await attempt(context, refresh);
    const { shelf } = store.snapshot;
    if (shelf.status === 'ready') return;
    const entries = shelf.status === 'begun' ? shelf.entries : await library.bundled();
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
  if (shelf.status === 'loading') return undefined;
  const known = new Set(shelf.entries.map(({ id }) => id));
  return [...places.values()]
    .filter(({ article, finished }) => !finished && known.has(article))
    .sort((a, b) => b.at - a.at)[0];
}
