import type { Page } from 'playwright-core';
import { entryOf } from '../../src/library/entry-of.ts';
import { outlineOf, partsOf } from '../../src/library/outline.ts';
import type { Article } from '../../src/text/article.ts';

/** Puts articles into the library of an opened app as the app itself keeps them. */
export async function fillLibrary(page: Page, articles: readonly Article[]): Promise<void> {
  const records = articles.flatMap(({ blocks, ...about }, i) => {
    const outline = outlineOf(blocks);
    const article = { ...about, blocks };
    return [
      { store: 'entries', value: entryOf(article, outline, i + 1) },
      { store: 'outlines', value: outline, key: about.id },
      ...partsOf(blocks).map((some, part) => ({
        store: 'parts',
        value: { article: about.id, part, blocks: some },
      })),
    ];
  });
  // A page takes only so much in one message.
  const atOnce = 200;
  for (let from = 0; from < records.length; from += atOnce)
    await page.evaluate(
      async (some) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('avakhan');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const change = database.transaction(['entries', 'outlines', 'parts'], 'readwrite');
        for (const one of some)
          change.objectStore(one.store).put(one.value, 'key' in one ? one.key : undefined);
        await new Promise((resolve) => (change.oncomplete = resolve));
        database.close();
      },
      records.slice(from, from + atOnce),
    );
}
