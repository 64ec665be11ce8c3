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

/**
 * Takes an article out of the database for good, and gives its room back; only in memory it can be had again. For a
 * device so full that there is no room even to mark an article as removed.
 */
export async function takeOut(
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
