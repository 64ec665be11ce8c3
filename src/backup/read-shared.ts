import { readArticle, type SavedArticle } from './read-article.ts';
import { readContainer, wants } from './read-container.ts';

/**
 * The article of a file that another person's app made.
 * @throws Fault `backup-library` for a whole library, `backup-newer`, `backup-damaged`
 */
export async function readShared(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<SavedArticle> {
  const shared = await readContainer(bytes, signal);
  wants('article', shared);
  return readArticle(shared, 1);
}
