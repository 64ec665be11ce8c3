import type { Page } from 'playwright-core';

/** Names of what the second copy has not taken over yet; its own name, `copy`, stays. */
export function waiting(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('avakhan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const keys = database.transaction('outbox').objectStore('outbox').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result as string[]);
          };
        };
      }),
  );
}
