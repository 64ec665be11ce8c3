import type { Block } from '../../text/block.ts';
import type { Database } from '../database.ts';
import type { Mending } from '../mending.ts';
import { outlineOf, partsOf } from '../outline.ts';
import type { Picture } from '../picture.ts';
import type { StoredEntry } from '../schema.ts';
import { json } from './json.ts';
import type { Put } from './two-slots.ts';

interface Copied {
  readonly entry: StoredEntry;
  readonly blocks: readonly Block[];
  readonly mending?: Mending;
}

/** An article's text and mending as a file of the second copy. */
export const copiedArticle = {
  /** False when the article is gone. A book is read, encoded and put part by part. */
  take: (database: Database, id: string, put: Put): Promise<boolean> =>
    database.look(['entries', 'parts', 'mendings'], async (look) => {
      const entry = await look.objectStore('entries').get(id);
      if (!entry) return false;
      const mending = await look.objectStore('mendings').get(id);
      const about = json.encode({ entry, ...(mending && { mending }) });
      put(about.subarray(0, -1));
      put(ascii(',"blocks":['));
      let between = '';
      const parts = look.objectStore('parts');
      for (const key of await parts.getAllKeys(IDBKeyRange.bound([id], [id, []]))) {
        const blocks = (await parts.get(key))?.blocks ?? [];
        if (blocks.length === 0) continue;
        put(ascii(between));
        put(json.encode(blocks).subarray(1, -1));
        between = ',';
        // The browser keeps what a request brought until it cleans up thoroughly: of a book, all of it.
        (blocks as Block[]).length = 0;
      }
      put(ascii(']}'));
      return true;
    }),

  /** Puts an article back that the database has lost; true when it had. */
  giveBack(database: Database, file: Uint8Array): Promise<boolean> {
    const { entry, blocks, mending } = json.decode(file) as Copied;
    const { id } = entry;
    return database.change(
      ['entries', 'outlines', 'parts', 'mendings'],
      [],
      async (change) => {
        if (await change.objectStore('entries').get(id)) return false;
        await change.objectStore('entries').put({ ...entry, images: 0 });
        await change.objectStore('outlines').put(outlineOf(blocks), id);
        for (const [part, some] of partsOf(blocks).entries())
          await change.objectStore('parts').put({ article: id, part, blocks: some });
        if (mending) await change.objectStore('mendings').put(mending, id);
        return entry.removed === undefined;
      },
      'strict',
    );
  },
};

interface PictureHead {
  readonly name: string;
  readonly type: string;
  readonly length: number;
}

/** The pictures of an article as one file: a list of them, a line's end, and their bytes one behind the other. */
export const copiedImages = {
  /** Undefined when there are none. */
  take: (database: Database, id: string): Promise<readonly Uint8Array[] | undefined> =>
    database.look(['images'], async (look) => {
      const all = IDBKeyRange.bound([id], [id, []]);
      const keys = await look.objectStore('images').getAllKeys(all);
      const pictures = await look.objectStore('images').getAll(all);
      if (pictures.length === 0) return undefined;
      const heads = pictures.map(({ type, bytes }, i): PictureHead => {
        return { name: keys[i]?.[1] ?? '', type, length: bytes.byteLength };
      });
      return [json.encode(heads), ascii('\n'), ...pictures.map(({ bytes }) => bytes)];
    }),

  /** Puts the pictures of an article back that has none. */
  giveBack(database: Database, id: string, file: Uint8Array): Promise<void> {
    const headEnd = file.indexOf(10);
    const heads = json.decode(file.subarray(0, headEnd)) as readonly PictureHead[];
    return database.change(
      ['entries', 'images'],
      [],
      async (change) => {
        const entry = await change.objectStore('entries').get(id);
        if (!entry || entry.images > 0) return;
        let at = headEnd + 1;
        for (const { name, type, length } of heads) {
          const picture: Picture = { type, bytes: file.slice(at, at + length) };
          await change.objectStore('images').put(picture, [id, name]);
          at += length;
        }
        await change.objectStore('entries').put({ ...entry, images: heads.length });
      },
      'strict',
    );
  },
};

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
