import { anySignal } from '../base/any-signal.ts';
import { findIn } from '../text/search/find-in.ts';
import { parseQuery } from '../text/search/query.ts';
import type { Found } from '../library/search/protocol.ts';
import type { Entry } from '../library/schema.ts';
import type { Settings } from '../library/settings.ts';
import type { ShelfFilter, ShelfOrder, ShelfView } from '../library/shelf-view.ts';
import type { Listing } from './app-state.ts';
import { attempt, type Context } from './context.ts';
import { markingOf } from './marking.ts';
import { offerBack } from './offer-back.ts';
import { readyEntries } from './ready-entries.ts';
import type { Stretch } from './stretch.ts';

/** Use cases of finding one's way in the list of readings. */
export function browsingOf(
  context: Context,
  refreshShelf: () => Promise<void>,
  set: (change: Partial<Settings>) => void,
) {
  const { store, library, signal } = context;
  const marking = markingOf(context, refreshShelf);
  let searching = new AbortController();

  const list = (change: Partial<Listing>): void =>
    store.patch({ listing: { ...store.snapshot.listing, ...change } });

  const view = (change: Partial<ShelfView>): void =>
    set({ shelfView: { ...store.snapshot.settings.shelfView, ...change } });

  /** What can be found without the texts: where no worker or no database can be had. */
  const byTitle = (query: string): Found => {
    const entries = readyEntries(store.snapshot);
    const terms = parseQuery(query);
    const hits = entries.flatMap(({ id, title }) => {
      const found = terms.map((term) => findIn(title, [term]));
      if (found.length === 0 || found.some(({ length }) => length === 0)) return [];
      return [{ article: id, title, marks: findIn(title, terms), place: null, excerpt: null }];
    });
    return { hits, count: hits.length, searched: entries.length, of: entries.length };
  };

  const chosen = (): readonly string[] => [...(store.snapshot.listing.chosen ?? [])];

  return {
    /** Looks for words in titles and texts. What is found comes in pieces while texts are being read. */
    async search(query: string): Promise<void> {
      searching.abort();
      searching = new AbortController();
      const current = anySignal([searching.signal, signal]);
      if (!query.trim()) return;
      try {
        let more = false;
        for (;;) {
          const found = await context.search(query, more, current);
          if (current.aborted) return;
          store.patch({ search: { query, found } });
          if (found.searched >= found.of) return;
          more = true;
        }
      } catch {
        if (!current.aborted) store.patch({ search: { query, found: byTitle(query) } });
      }
    },

    /** Shows a match in the open article; null shows none. */
    showMatch: (sought: Stretch | null): void => store.patch({ sought }),

    arrange: (order: ShelfOrder): void => view({ order }),

    sift: (filter: ShelfFilter): void => view({ filter }),

    /** Opens what can be done with one article. */
    openMenu(menu: string): void {
      list({ menu });
      store.patch({ sheet: 'entry' });
    },

    /** Begins to choose several articles, or ends it. */
    chooseSeveral(on: boolean): void {
      list({ chosen: on ? new Set() : null });
    },

    choose(id: string, on: boolean): void {
      const now = new Set(chosen());
      if (on) now.add(id);
      else now.delete(id);
      list({ chosen: now });
    },

    /** Removes the chosen articles that the reader brought in; the notice that says so can put them back. */
    removeChosen(): Promise<void> {
      return attempt(context, async () => {
        const entries = readyEntries(store.snapshot);
        const own = chosen().filter((id) =>
          entries.some((entry) => entry.id === id && entry.origin === 'own'),
        );
        const gone: Entry[] = [];
        try {
          for (const id of own) {
            gone.push(await library.remove(id));
          }
        } finally {
          offerBack(store, gone);
          await refreshShelf();
        }
        list({ chosen: null });
      });
    },

    async tagChosen(tag: string): Promise<void> {
      for (const id of chosen()) await marking.tag(id, tag);
      list({ chosen: null });
    },
  };
}
