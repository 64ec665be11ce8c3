import {
  openDB,
  type IDBPDatabase,
  type IDBPTransaction,
  type OpenDBCallbacks,
  type StoreNames,
} from 'idb';
import { Fault } from '../base/fault.ts';
import { isFull } from './is-full.ts';
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
   * @param surety `strict` where a power cut may not take back what the reader was told; `freeing`, which is strict too,
   * for what only deletes: on a full device it has room although the word to the second copy has none before it
   */
  change<T>(
    tables: Table[],
    takeOver: readonly string[],
    work: (change: Change) => Promise<T>,
    surety?: 'relaxed' | 'strict' | 'freeing',
  ): Promise<T>;
}

/** How long the browser has to answer, and an old page to let go of the database, ms. */
const patience = { answer: 5_000, release: 3_000 };

/**
 * Opens the database when it is first needed, and again after it was closed under it. Some browsers now and then never
 * answer (https://bugs.webkit.org/show_bug.cgi?id=226547); what is then asked fails, until an answer comes after all.
 */
export function openDatabase(name: string, { answer, release } = patience): Database {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  let overdue: Promise<never> | undefined;

  const open = (): Promise<IDBPDatabase<Schema>> => {
    if (opening && overdue) return Promise.race([opening, overdue]);
    let giveUp = 0;
    overdue = new Promise((_, reject) => {
      giveUp = setTimeout(() => reject(faultOf(new Error('no answer'))), answer);
    });
    overdue.catch(() => undefined);
    opening = opened(name, release, {
      async upgrade(database, from, _to, transaction) {
        clearTimeout(giveUp);
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
    })
      .catch((error: unknown) => {
        opening = undefined;
        throw faultOf(error);
      })
      .finally(() => clearTimeout(giveUp));
    return Promise.race([opening, overdue]);
  };

  /** Begins on the database as it is; one that was closed under the app tells it of that only later. */
  const begin = async <T>(start: (database: IDBPDatabase<Schema>) => T): Promise<T> => {
    const database = await open();
    try {
      return start(database);
    } catch (error) {
      if ((error as { name?: string }).name !== 'InvalidStateError') throw error;
      opening = undefined;
      return start(await open());
    }
  };

  const change = async <T>(
    tables: Table[],
    takeOver: readonly string[],
    work: (change: Change) => Promise<T>,
    durability: 'relaxed' | 'strict',
  ): Promise<T> => {
    let change: Change | undefined;
    try {
      change = await begin((database) =>
        database.transaction([...tables, 'outbox'], 'readwrite', { durability }),
      );
      change.done.catch(() => undefined); // heard below, after the work that failed
      const outbox = change.objectStore('outbox');
      // Not after the work: a page that is closed now would take back what waits for one more answer.
      const told = Promise.all(takeOver.map((what) => outbox.put(crypto.randomUUID(), what)));
      told.catch(() => undefined);
      const result = await work(change);
      await told;
      await change.done;
      return result;
    } catch (error) {
      if (change && change.error === null) abort(change);
      throw faultOf(change?.error ?? error);
    }
  };

  return {
    async look(tables, work) {
      try {
        const look = await begin((database) => database.transaction(tables));
        look.done.catch(() => undefined); // heard from the work that failed
        return await work(look);
      } catch (error) {
        throw faultOf(error);
      }
    },
    async change(tables, takeOver, work, surety = 'relaxed') {
      if (surety !== 'freeing') return change(tables, takeOver, work, surety);
      try {
        return await change(tables, takeOver, work, 'strict');
      } catch (error) {
        if (!isFull(error)) throw error;
        const result = await change(tables, [], work, 'strict');
        await change([], takeOver, async () => undefined, 'relaxed').catch(() => undefined);
        return result;
      }
    },
  };
}

/** As `openDB`, but does not wait for ever for an old page that keeps the database from being changed. */
function opened(
  name: string,
  release: number,
  callbacks: OpenDBCallbacks<Schema>,
): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, migrations.length, {
      ...callbacks,
      blocked: () => void setTimeout(() => reject(new Error('blocked')), release),
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
