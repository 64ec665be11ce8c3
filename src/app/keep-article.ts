import { Fault } from '../base/fault.ts';
import type { Extras } from '../library/library.ts';
import type { Entry } from '../library/schema.ts';
import type { Article } from '../text/article.ts';
import type { Context } from './context.ts';

/**
 * Adds an article. When the device is full, first what was removed goes for good, then the article's own pictures are
 * left out, which a notice tells. Asks the browser not to clear the library once it holds something of the reader's.
 * @throws Fault `storage-full` | `storage-broken` | `storage-newer`; nothing of the article is kept then
 */
export async function keepArticle(
  { library, storage, store, now }: Context,
  article: Article,
  extras: Extras,
): Promise<Entry> {
  const ifFull = async <T>(work: () => Promise<T>, otherwise: (full: Fault) => Promise<T>) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'storage-full')) throw error;
      return otherwise(error);
    }
  };
  const { shelf } = store.snapshot;
  const isFirst = shelf.status === 'ready' && !shelf.entries.some(({ origin }) => origin === 'own');
  const add = (): Promise<Entry> => library.add(article, extras);
  const entry = await ifFull(add, async () => {
    await library.purge(now());
    return ifFull(add, async (full) => {
      if (!extras.images?.size) throw full;
      const text = await library.add(article, { ...extras, images: undefined });
      store.patch({ notice: { kind: 'pictures-left', title: article.title, id: article.id } });
      return text;
    });
  });
  if (isFirst) void storage.persist();
  return entry;
}
