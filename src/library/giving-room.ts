import type { Article } from '../text/article.ts';
import { allOf } from './all-of.ts';
import type { Database } from './database.ts';
import { eraseArticle } from './erase-article.ts';
import type { Extras } from './library.ts';
import type { StoredEntry } from './schema.ts';

/** All that was kept of an article, for putting it back. */
export interface TakenOut {
  readonly article: Article;
  readonly extras: Extras;
}

/** How room is given back; no text waits for it, so its code is fetched when it is needed. */
export const givingRoom = { purge, takeOut };

/** Deletes for good what was removed before a time, ms since 1970, with all that the reader left on it; if there is any. */
async function purge(database: Database, before: number): Promise<boolean> {
  const gone = await database.look(['entries'], async (look) =>
    (await look.objectStore('entries').getAll()).filter(
      ({ removed }) => removed !== undefined && removed < before,
    ),
  );
  for (const { id } of gone)
    await database.change(
      ['entries', 'outlines', 'parts', 'images', 'mendings', 'places', 'marks', 'notes'],
      [`article/${id}`, `images/${id}`, 'places', 'rest'],
      async (change) => {
        // It may have been put back meanwhile.
        const entry = await change.objectStore('entries').get(id);
        if (entry?.removed === undefined || entry.removed >= before) return;
        await eraseArticle(change, id);
        const notes = change.objectStore('notes');
        for (const note of await notes.index('article').getAllKeys(id)) await notes.delete(note);
        await change.objectStore('entries').delete(id);
        await change.objectStore('places').delete(id);
        await change.objectStore('marks').delete(id);
      },
      'freeing',
    );
  return gone.length > 0;
}

/**
 * Takes an article out of the database for good, and gives its room back; only in memory it can be had again. For a
 * device so full that there is no room even to mark an article as removed.
 */
async function takeOut(
  database: Database,
  { id, added, format }: StoredEntry,
  article: Article,
): Promise<TakenOut> {
  const extras = await database.look(['images', 'mendings'], async (look): Promise<Extras> => {
    const table = look.objectStore('images');
    const [keys, pictures, mending] = await Promise.all([
      table.getAllKeys(allOf(id)),
      table.getAll(allOf(id)),
      look.objectStore('mendings').get(id),
    ]);
    return { mending, images: new Map(keys.map(([, name], i) => [name, pictures[i]!])) };
  });
  await database.change(
    ['entries', 'outlines', 'parts', 'images', 'mendings'],
    [`article/${id}`, `images/${id}`],
    async (change) => {
      await eraseArticle(change, id);
      await change.objectStore('entries').delete(id);
    },
    'freeing',
  );
  return { article, extras: { ...extras, added, format } };
}
