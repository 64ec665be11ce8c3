import type { Article } from '../text/article.ts';
import type { Database } from './database.ts';
import { entryOf } from './entry-of.ts';
import { eraseArticle } from './erase-article.ts';
import { found } from './found.ts';
import { givingRoom, type TakenOut } from './giving-room.ts';
import { isFull } from './is-full.ts';
import type { Extras, Library } from './library.ts';
import { ofOtherTitle } from './of-other-title.ts';
import { outlineInTurns, partsOf } from './outline.ts';
import type { StoredEntry } from './schema.ts';

type Changes = Pick<Library, 'rename' | 'restore' | 'purge'> & {
  add(article: Article, extras?: Extras): Promise<StoredEntry>;
  remove(id: string): Promise<StoredEntry>;
};

/**
 * Changes of the articles that the reader added.
 * @param now ms since 1970
 * @param read the whole article
 */
export function articleChanges(
  database: Database,
  now: () => number,
  read: Library['read'],
): Changes {
  const changeEntry = (
    id: string,
    change: (entry: StoredEntry) => StoredEntry,
  ): Promise<StoredEntry> =>
    database.change(
      ['entries'],
      [`article/${id}`],
      async (tables) => {
        const entries = tables.objectStore('entries');
        const changed = change(found(await entries.get(id)));
        await entries.put(changed);
        return changed;
      },
      'strict',
    );

  /** What was removed where there was no room to say so: it can be put back from here alone. */
  const taken = new Map<string, TakenOut>();

  const changes: Changes = {
    async add(article, { mending, images, format, added = now() } = {}) {
      const { id } = article;
      const outline = await outlineInTurns(article.blocks);
      const entry = { ...entryOf(article, outline, added, images), ...(format && { format }) };
      return database.change(
        ['entries', 'outlines', 'parts', 'images', 'mendings'],
        [`article/${id}`, `images/${id}`],
        async (change) => {
          await eraseArticle(change, id);
          await Promise.all([
            change.objectStore('entries').put(entry),
            change.objectStore('outlines').put(outline, id),
            mending && change.objectStore('mendings').put(mending, id),
            ...[...(images ?? [])].map(([name, picture]) =>
              change.objectStore('images').put(picture, [id, name]),
            ),
          ]);
          // One after the other: the copies that all parts of a book take at once would hold the page up.
          for (const [part, blocks] of partsOf(article.blocks).entries())
            await change.objectStore('parts').put({ article: id, part, blocks });
          return entry;
        },
        'strict',
      );
    },

    rename: (id, title) =>
      database.change(
        ['entries', 'mendings'],
        [`article/${id}`],
        async (tables) => {
          const entries = tables.objectStore('entries');
          const mendings = tables.objectStore('mendings');
          const [entry, mending] = await Promise.all([entries.get(id), mendings.get(id)]);
          await entries.put({ ...found(entry), title });
          if (mending) await mendings.put(ofOtherTitle(mending), id);
        },
        'strict',
      ),

    remove: (id) =>
      changeEntry(id, (entry) => ({ ...entry, removed: now() })).catch(async (error: unknown) => {
        if (!isFull(error)) throw error;
        const entry = await database.look(['entries'], (look) =>
          look.objectStore('entries').get(id),
        );
        taken.set(id, await givingRoom.takeOut(database, found(entry), await read(id)));
        return found(entry);
      }),

    async restore(id) {
      const out = taken.get(id);
      if (out) await changes.add(out.article, out.extras);
      else await changeEntry(id, ({ removed: _, ...entry }) => entry);
      taken.delete(id);
    },

    purge: (before) => givingRoom.purge(database, before),
  };
  return changes;
}
