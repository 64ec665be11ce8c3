import { addWithRoom } from '../library/add-with-room.ts';
import type { Extras } from '../library/library.ts';
import type { Entry } from '../library/schema.ts';
import type { Article } from '../text/article.ts';
import type { Context } from './context.ts';

/**
 * Adds an article; a notice tells when its pictures had no room. Asks the browser not to clear the library once it
 * holds something of the reader's.
 * @throws Fault `storage-full` | `storage-broken` | `storage-newer`; nothing of the article is kept then
 */
export async function keepArticle(
  { library, storage, store }: Context,
  article: Article,
  extras: Extras,
): Promise<Entry> {
  const { shelf } = store.snapshot;
  const isFirst = shelf.status === 'ready' && !shelf.entries.some(({ origin }) => origin === 'own');
  const { entry, picturesLeft } = await addWithRoom(library, article, extras);
  const { id, title } = article;
  if (picturesLeft) store.patch({ notice: { kind: 'pictures-left', title, id } });
  if (isFirst) void storage.persist();
  return entry;
}
