import {
  openDB,
  type IDBPDatabase,
  type IDBPTransaction,
  type OpenDBCallbacks,
  type StoreNames,
} from 'idb';
import { Fault } from '../base/fault.ts';
import { migrations } from './migrations.ts';
import type { Schema } from './schema.ts';

type Table = StoreNames<Schema>;

/** A change of the database under way: all of it is kept or nothing. */
export type Change = IDBPTransaction<Schema, Table[], 'readwrite'>;

/** A look at the database as it is at one moment. */
export type Look = IDBPTransaction<Schema, Table[], 'readonly'>;

/** The database behind the library. Failures are `Fault`s. */
export interface Database {
  look<T>(tables: Table[], work: (look: Look) => Promise<T>): Promise<T>;
  /**
   * Runs a change in one transaction and resolves when it is kept. When the work rejects, nothing of it stays.
   * @param takeOver what of it the second copy has to take over: names of the outbox
   * @param durability `strict` where a power cut may not take back what the reader was told
   */
  change<T>(
    tables: Table[],
    takeOver: readonly string[],
    work: (change: Change) => Promise<T>,
    durability?: 'strict' | 'relaxed',
  ): Promise<T>;
}

/** How long an old page has to let go of the database, ms. */
const patience = 3_000;

/** Opens the database when it is first needed, and again after it was closed under it. */
export function openDatabase(name: string): Database {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const open = (): Promise<IDBPDatabase<Schema>> =>
    (opening ??= opened(name, {
      async upgrade(database, from, _to, transaction) {
        try {
          for (const migrate of migrations.slice(from)) await migrate(database, transaction);
        } catch {
          transaction.abort(); // half a migration is none: the old version stays as it was
        }
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
      throw faultOf(error);
    }));

  return {
    async look(tables, work) {
      const database = await open();
      try {
        return await work(database.transaction(tables));
      } catch (error) {
        throw faultOf(error);
      }
    },
    async change(tables, takeOver, work, durability = 'relaxed') {
      const database = await open();
      let change: Change | undefined;
      try {
        change = database.transaction([...tables, 'outbox'], 'readwrite', { durability });
        change.done.catch(() => undefined); // heard below, after the work that failed
        const result = await work(change);
        for (const what of takeOver)
          await change.objectStore('outbox').put(crypto.randomUUID(), what);
        await change.done;
        return result;
      } catch (error) {
        if (change && change.error === null) abort(change);
        throw faultOf(change?.error ?? error);
      }
    },
  };
}

/** As `openDB`, but does not wait for ever for an old page that keeps the database from being changed. */
function opened(name: string, callbacks: OpenDBCallbacks<Schema>): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, migrations.length, {
      ...callbacks,
      blocked: () => void setTimeout(() => reject(new Error('blocked')), patience),
    }).then(resolve, reject);
  });
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // It has ended by itself.
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { name } = error as { name?: string };
  if (name === 'QuotaExceededError') return new Fault('storage-full', { cause: error });
  if (name === 'VersionError') return new Fault('storage-newer', { cause: error });
  return new Fault('storage-broken', { cause: error });
}
