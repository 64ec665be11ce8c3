import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { entryOf } from './entry-of.ts';
import { outlineOf, partsOf } from './outline.ts';
import type { Schema } from './schema.ts';

type Upgrade = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => Promise<void> | void;

/** `migrations[n]` leads from version n to n + 1. Never change one that has been released; add another. */
export const migrations: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('added', 'added');
    (database as IDBPDatabase<unknown>).createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('places', { keyPath: 'article' });
    database.createObjectStore('mendings');
    database.createObjectStore('settings');
  },

  // Texts in parts, so that a book opens before all of it is read; pictures, marks, notes and time beside them.
  async (database, transaction) => {
    database.createObjectStore('outlines');
    database.createObjectStore('parts', { keyPath: ['article', 'part'] });
    database.createObjectStore('images');
    database.createObjectStore('marks');
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('article', 'article');
    database.createObjectStore('days', { keyPath: ['day', 'article'] });
    database.createObjectStore('outbox');
    const entries = transaction.objectStore('entries');
    const old = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
    for await (const cursor of old.objectStore('texts')) {
      const { id, blocks } = cursor.value as { id: string; blocks: readonly Block[] };
      const entry = (await entries.get(id)) as
        (Omit<Article, 'blocks'> & { added: number }) | undefined;
      if (!entry) continue;
      const outline = outlineOf(blocks);
      await entries.put({
        ...entryOf({ ...entry, blocks }, outline, entry.added),
        words: outline.words,
      });
      await transaction.objectStore('outlines').put(outline, id);
      for (const [part, some] of partsOf(blocks).entries())
        await transaction.objectStore('parts').put({ article: id, part, blocks: some });
    }
    (database as IDBPDatabase<unknown>).deleteObjectStore('texts');
  },
];
