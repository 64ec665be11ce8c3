import { openDB, type IDBPDatabase } from 'idb';
import { Fault } from '../base/fault.ts';
import type { Article } from '../text/article.ts';
import { bundledArticles, type FetchJson } from './bundled-articles.ts';
import { entryOf } from './entry-of.ts';
import type { Library, Removed } from './library.ts';
import { migrations } from './migrations.ts';
import type { Schema } from './schema.ts';
import { readSettings, type Settings } from './settings.ts';

/** The tables that hold an article. */
const tables = ['entries', 'texts', 'places', 'mendings'] as const;

/**
 * The library in IndexedDB, with the bundled articles beside what the reader added.
 * @param fetchJson reads a file of the app by its path
 * @param now milliseconds since 1970
 */
export function idbLibrary(fetchJson: FetchJson, now: () => number, name = 'avakhan'): Library {
  const bundled = bundledArticles(fetchJson);
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const open = (): Promise<IDBPDatabase<Schema>> =>
    (opening ??= openDB<Schema>(name, migrations.length, {
      upgrade(database, from, _to, transaction) {
        for (const migrate of migrations.slice(from)) migrate(database, transaction);
      },
      // An older tab must let a newer one upgrade; it opens again at its next use.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated() {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw new Fault('storage-broken', { cause: error });
    }));

  /** Runs work on the database and names its failures. */
  const within = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const database = await open();
    try {
      return await work(database);
    } catch (error) {
      if (error instanceof Fault) throw error;
      const full = (error as { name?: string }).name === 'QuotaExceededError';
      throw new Fault(full ? 'storage-full' : 'storage-broken', { cause: error });
    }
  };

  const put = ({ entry, article, place, mending }: Removed): Promise<void> =>
    within(async (database) => {
      const change = database.transaction(tables, 'readwrite', {
        durability: 'strict',
      });
      await Promise.all([
        change.objectStore('texts').put({ id: article.id, blocks: article.blocks }),
        change.objectStore('entries').put(entry),
        place && change.objectStore('places').put(place),
        mending && change.objectStore('mendings').put(mending, article.id),
        change.done,
      ]);
    });

  const read = async (id: string): Promise<Article> => {
    const stored = within(async (database) => {
      const [entry, text] = await Promise.all([
        database.get('entries', id),
        database.get('texts', id),
      ]);
      return entry && text && { ...entry, blocks: text.blocks };
    });
    // A broken database must not take the bundled articles away with it.
    return (await stored.catch(() => undefined)) ?? bundled.read(id);
  };

  return {
    async entries() {
      const [own, others] = await Promise.all([
        within((database) => database.getAllFromIndex('entries', 'added')),
        bundled.entries(),
      ]);
      return [...own.reverse(), ...others];
    },
    bundled: () => bundled.entries(),
    read,
    async add(article, mending) {
      const entry = entryOf(article, now());
      await put({ entry, article, place: undefined, mending });
      return entry;
    },
    rename: (id, title) =>
      within(async (database) => {
        const change = database.transaction('entries', 'readwrite');
        const entry = await change.store.get(id);
        if (entry) await change.store.put({ ...entry, title });
        await change.done;
      }),
    async remove(id) {
      const article = await read(id);
      return within(async (database) => {
        const change = database.transaction(tables, 'readwrite');
        const entry = await change.objectStore('entries').get(id);
        const place = await change.objectStore('places').get(id);
        const mending = await change.objectStore('mendings').get(id);
        if (!entry) throw new Fault('article-missing');
        await Promise.all([
          change.objectStore('entries').delete(id),
          change.objectStore('texts').delete(id),
          change.objectStore('places').delete(id),
          change.objectStore('mendings').delete(id),
          change.done,
        ]);
        return { entry, article, place, mending };
      });
    },
    restore: put,
    places: () =>
      within(async (database) => {
        const places = await database.getAll('places');
        return new Map(places.map((place) => [place.article, place]));
      }),
    savePlace: (place) => within(async (database) => void (await database.put('places', place))),
    mending: (id) => within((database) => database.get('mendings', id)),
    saveMending: (id, mending) =>
      within(async (database) => void (await database.put('mendings', mending, id))),
    settings: () =>
      within(async (database) => {
        const [keys, values] = await Promise.all([
          database.getAllKeys('settings'),
          database.getAll('settings'),
        ]);
        return readSettings(new Map(keys.map((key, i) => [key, values[i]])));
      }),
    saveSettings: (change: Partial<Settings>) =>
      within(async (database) => {
        const writing = database.transaction('settings', 'readwrite');
        const puts = Object.entries(change).map(([name, value]) => writing.store.put(value, name));
        await Promise.all([...puts, writing.done]);
      }),
  };
}
