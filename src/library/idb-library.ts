import { Fault } from '../base/fault.ts';
import { later } from '../base/later.ts';
import type { Article } from '../text/article.ts';
import { bundledArticles, type FetchJson } from './bundled-articles.ts';
import type { articleChanges } from './article-changes.ts';
import { openDatabase } from './database.ts';
import { firstAnswers, type HeadStart } from './early-look.ts';
import { topOf } from './early-shelf.ts';
import { databaseName } from './names.ts';
import type { Library } from './library.ts';
import { listed } from './listed.ts';
import { noDatabase } from './no-database.ts';
import { noMarks, type Marks } from './marks.ts';
import { outlineOf, partAt, partsOf } from './outline.ts';
import { storedArticles } from './stored-articles.ts';
import type { storedNotes } from './stored-notes.ts';
import { storedWays } from './stored-ways.ts';

/**
 * The library in IndexedDB, with the bundled articles beside what the reader added.
 * @param fetchJson reads a file of the app by its path
 * @param now milliseconds since 1970
 * @param name the database's; null to leave it alone
 * @param begun what the page has begun to read of it
 */
export function idbLibrary(
  fetchJson: FetchJson,
  now: () => number,
  name: string | null = databaseName,
  begun: HeadStart = {},
): Library {
  const database = name === null ? noDatabase : openDatabase(name);
  const bundled = bundledArticles(fetchJson);
  const first = firstAnswers(begun);
  const stored = storedArticles(database, first.article);
  const changes = later<ReturnType<typeof articleChanges>>(
    { add: true, rename: true, remove: true, restore: true, purge: true },
    async () => (await import('./article-changes.ts')).articleChanges(database, now, stored.read),
  );
  const ways = storedWays(database);
  const notes = later<ReturnType<typeof storedNotes>>(
    {
      mark: true,
      changeQueue: true,
      notes: true,
      saveNote: true,
      removeNote: true,
      addTime: true,
      times: true,
      traces: true,
      mergeTraces: true,
    },
    async () => (await import('./stored-notes.ts')).storedNotes(database),
  );
  /** What could not be kept can still be read until the page goes. */
  const unkept = new Map<string, Article>();

  const marks = (): Promise<Map<string, Marks>> =>
    database.look(['marks'], async (look) => {
      const table = look.objectStore('marks');
      const [ids, values] = await Promise.all([table.getAllKeys(), table.getAll()]);
      return new Map(ids.map((id, i) => [id, values[i] ?? noMarks]));
    });

  /** A broken database must not take the bundled articles away with it. */
  const orBundled = async <T>(own: Promise<T>, other: () => Promise<T>): Promise<T> => {
    try {
      return await own;
    } catch (error) {
      return other().catch((missing: unknown) => {
        const said = error instanceof Fault && error.code !== 'article-missing' ? error : missing;
        throw said;
      });
    }
  };

  const other = async (id: string): Promise<Article> => unkept.get(id) ?? bundled.read(id);

  return {
    ...stored,
    ...changes,
    ...ways,
    ...notes,

    async entries() {
      const [own, others, marked] = await Promise.all([stored.list(), bundled.entries(), marks()]);
      return listed(own, others, marked);
    },
    async top() {
      const [seen, others] = await Promise.all([first.shelf(), bundled.entries()]);
      return seen && topOf(seen, others);
    },
    bundled: () => bundled.entries(),
    read: (id) => orBundled(stored.read(id), () => other(id)),
    open: (id, block) =>
      orBundled(stored.open(id, block), async () => {
        const [{ blocks, ...about }, left] = await Promise.all([
          other(id),
          stored.left(id).catch(() => undefined),
        ]);
        const outline = outlineOf(blocks);
        const part = partAt(outline, block ?? left?.place?.block ?? 0);
        return { about, outline, part, blocks: partsOf(blocks)[part]!, ...left };
      }),
    readPart: (id, part) =>
      orBundled(stored.readPart(id, part), async () => {
        const blocks = partsOf((await other(id)).blocks)[part];
        if (!blocks) throw new Fault('article-missing');
        return blocks;
      }),
    settings: async () => (await first.settings()) ?? ways.settings(),
    async add(article, extras) {
      const entry = await changes.add(article, extras).catch((error: unknown) => {
        unkept.set(article.id, article);
        throw error;
      });
      const marked = await database.look(['marks'], (look) =>
        look.objectStore('marks').get(article.id),
      );
      return { ...entry, ...(marked ?? noMarks) };
    },
    async remove(id) {
      return { ...(await changes.remove(id)), ...noMarks };
    },
  };
}
