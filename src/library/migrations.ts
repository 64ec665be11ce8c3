import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

type Upgrade = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void;

/** `migrations[n]` leads from version n to n + 1. Never change one that has been released; add another. */
export const migrations: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('added', 'added');
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('places', { keyPath: 'article' });
    database.createObjectStore('mendings');
    database.createObjectStore('settings');
  },
];
