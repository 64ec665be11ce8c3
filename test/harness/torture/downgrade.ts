import type { Page } from 'playwright-core';

/**
 * Makes the library what the app of version 1 of the database had left: its tables, with what is on the shelf now, and
 * no second copy. The app must not be open.
 */
export function downgrade(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const tables: Record<string, { keys: IDBValidKey[]; values: unknown[] }> = {};
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('avakhan');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const look = database.transaction(database.objectStoreNames);
        for (const name of database.objectStoreNames) {
          const keys = look.objectStore(name).getAllKeys();
          const values = look.objectStore(name).getAll();
          values.onsuccess = () => (tables[name] = { keys: keys.result, values: values.result });
        }
        look.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('library', { recursive: true }).catch(() => undefined);
    // The page that was just left may have asked for the library as it is now, and be answered in between.
    for (let tries = 1; ; tries++) {
      await new Promise((resolve, reject) => {
        const ending = indexedDB.deleteDatabase('avakhan');
        ending.onsuccess = resolve;
        ending.onerror = reject;
      });
      const isMade = await new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('avakhan', 1);
        opening.onerror = () => (tries < 5 ? resolve(false) : reject(opening.error));
        opening.onupgradeneeded = () => {
          const database = opening.result;
          const entries = database.createObjectStore('entries', { keyPath: 'id' });
          entries.createIndex('added', 'added');
          const texts = database.createObjectStore('texts', { keyPath: 'id' });
          const places = database.createObjectStore('places', { keyPath: 'article' });
          database.createObjectStore('mendings');
          database.createObjectStore('settings');
          const parts = tables.parts!.values as { article: string; blocks: unknown[] }[];
          for (const value of tables.entries!.values) {
            const {
              images: _i,
              bytes: _b,
              format: _f,
              removed,
              ...entry
            } = value as Record<string, unknown> & { id: string };
            if (removed !== undefined) continue;
            entries.put(entry);
            const blocks = parts
              .filter(({ article }) => article === entry.id)
              .flatMap((part) => part.blocks);
            texts.put({ id: entry.id, blocks });
          }
          for (const place of tables.places!.values) places.put(place);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
      });
      if (isMade) return;
    }
  });
}
