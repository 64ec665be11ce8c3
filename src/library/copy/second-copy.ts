import type { Database } from '../database.ts';
import { copiedArticle, copiedImages } from './copied-article.ts';
import { copiedPlaces, copiedRest } from './copied-traces.ts';
import { json } from './json.ts';
import { twoSlots, type TwoSlots } from './two-slots.ts';

/** The outbox's name for which copy it belongs to. */
const copyName = 'copy';

/** Largest file of pictures that is copied, bytes: a text must never be lost for the sake of a picture. */
const largestPictures = 32 * 1024 * 1024;

/** A copy of the library in files, for when the browser loses its database. */
export interface SecondCopy {
  /**
   * Brings database and copy together: takes over what has changed, and mends a database that knows of no copy, as it
   * is when it was lost, be it since the start. Resolves to the number of articles that it had lost and has back;
   * undefined when it had lost nothing. What cannot be written now keeps nothing else waiting, and rejects in the end.
   */
  reconcile(): Promise<number | undefined>;
}

/** @param folder in the origin-private file system, used by one worker at a time */
export function secondCopy(database: Database, folder: FileSystemDirectoryHandle): SecondCopy {
  const file = (name: string): TwoSlots => twoSlots(folder, encodeURIComponent(name));

  const outbox = (): Promise<Map<string, string>> =>
    database.look(['outbox'], async (look) => {
      const table = look.objectStore('outbox');
      const [names, values] = [await table.getAllKeys(), await table.getAll()];
      return new Map(names.map((name, i) => [name, values[i] ?? '']));
    });

  /** The files there are, by the name that the outbox has for them. */
  const names = async (): Promise<string[]> => {
    const found = new Set<string>();
    for await (const name of folder.keys())
      found.add(decodeURIComponent(name.replace(/\.[01]$/, '')));
    return [...found];
  };

  const copy = async (name: string): Promise<void> => {
    const [kind = '', id = ''] = split(name);
    if (kind === 'images') return copyPictures(name, id);
    const isThere = await file(name).write(async (put) => {
      if (kind === 'article') return copiedArticle.take(database, id, put);
      put(await (kind === 'places' ? copiedPlaces : copiedRest).take(database));
      return true;
    });
    if (!isThere) await file(name).remove();
  };

  const copyPictures = async (name: string, id: string): Promise<void> => {
    const pictures = await copiedImages.take(database, id);
    const length = pictures?.reduce((sum, piece) => sum + piece.length, 0) ?? 0;
    if (!pictures || length > largestPictures) return file(name).remove();
    await file(name)
      .write(async (put) => {
        pictures.forEach(put);
        return true;
      })
      .catch(() => file(name).remove());
  };

  const takeOver = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const [name, token] of await outbox()) {
      if (name === copyName) continue;
      const written = copy(name).then(() =>
        database.change(['outbox'], [], async (change) => {
          const table = change.objectStore('outbox');
          // It may have changed again while it was copied.
          if ((await table.get(name)) === token) await table.delete(name);
        }),
      );
      await written.catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  };

  const copyAll = async (): Promise<void> => {
    const ids = await database.look(['entries'], (look) =>
      look.objectStore('entries').getAllKeys(),
    );
    for (const id of ids) {
      await copy(`article/${id}`);
      await copy(`images/${id}`);
    }
    await copy('places');
    await copy('rest');
  };

  const giveBack = async (): Promise<number> => {
    let articles = 0;
    const all = await names();
    for (const name of all.sort()) {
      // Articles come before their pictures in this order.
      const [kind, id = ''] = split(name);
      const content = await file(name).read();
      if (!content) continue;
      if (kind === 'article') articles += Number(await copiedArticle.giveBack(database, content));
      if (kind === 'images') await copiedImages.giveBack(database, id, content);
      if (kind === 'places') await copiedPlaces.giveBack(database, content);
      if (kind === 'rest') await copiedRest.giveBack(database, content);
    }
    return articles;
  };

  const settle = (id: string): Promise<void> =>
    database.change(['outbox'], [], async (change) => {
      await change.objectStore('outbox').put(id, copyName);
    });

  return {
    async reconcile() {
      const here = (await outbox()).get(copyName);
      const content = await file(copyName).read();
      const there = content && (json.decode(content) as string);
      if (here !== undefined && here === there) {
        await takeOver();
        return undefined;
      }
      // A database that knows of no copy is new; what is copied of an older one was lost.
      const articles = here === undefined ? await giveBack() : 0;
      if (here !== undefined) for (const name of await names()) await file(name).remove();
      const id = here === undefined && there !== undefined ? there : crypto.randomUUID();
      await copyAll();
      await file(copyName).write(async (put) => {
        put(json.encode(id));
        return true;
      });
      await settle(id);
      return there !== undefined && here === undefined ? articles : undefined;
    },
  };
}

/** A name of the outbox as its kind and, if it has one, its article. */
function split(name: string): string[] {
  const slash = name.indexOf('/');
  return slash === -1 ? [name] : [name.slice(0, slash), name.slice(slash + 1)];
}
