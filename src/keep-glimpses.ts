import type { AppState } from './app/app-state.ts';
import { glimpseOf } from './app/glimpse-of.ts';
import type { Store } from './base/store.ts';
import { readGlimpses } from './library/glimpses.ts';
import { writeGlimpses } from './library/write-glimpses.ts';

/** Of so many texts one is kept. */
const most = 8;

/** After a change of the reader's place, or of how the text looks, a glimpse is kept with it, ms. */
const leisure = 1_000;

const storage = (): Storage => localStorage;

/** Keeps glimpses of the texts that are read, and lets go of those that are no longer in the list. */
export function keepGlimpses(store: Store<AppState>, signal: AbortSignal): void {
  let timer = 0;
  let kept: Partial<AppState> = {};

  const keep = (): void => {
    clearTimeout(timer);
    timer = 0;
    const { shelf } = (kept = store.snapshot);
    const now = glimpseOf(store.snapshot);
    const titles =
      shelf.status === 'ready' ? new Map(shelf.entries.map(({ id, title }) => [id, title])) : null;
    const others = readGlimpses(storage).filter(({ id }) => id !== now?.id);
    writeGlimpses(
      storage,
      [...(now ? [now] : []), ...others]
        .filter(({ id, entry }) => !titles || titles.get(id) === entry?.title)
        .slice(0, most),
    );
  };

  const look = ({ reading, places, settings, shelf }: AppState): void => {
    const isKept =
      reading === kept.reading &&
      places === kept.places &&
      settings === kept.settings &&
      shelf === kept.shelf;
    if (!isKept) timer ||= window.setTimeout(keep, leisure);
  };

  store.subscribe(look, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look(store.snapshot);
  const flush = (): void => {
    if (timer) keep();
  };
  window.addEventListener('pagehide', flush, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') flush();
    },
    { signal },
  );
}
