import { passed } from '../base/passed.ts';
import type { Article } from '../text/article.ts';
import { isFull } from './is-full.ts';
import type { Extras, Library } from './library.ts';
import type { Entry } from './schema.ts';

/** What a refused write had begun of the pictures takes room for a moment longer: pauses before the text is tried, ms. */
const pauses = [0, 250, 1_000, 3_000];

/**
 * Adds an article. When the device is full, first what was removed goes for good, then the article's own pictures are
 * left out.
 * @throws Fault `storage-full` | `storage-broken` | `storage-newer`; nothing of the article is kept then
 */
export async function addWithRoom(
  library: Pick<Library, 'add' | 'purge'>,
  article: Article,
  extras: Extras,
): Promise<{ readonly entry: Entry; readonly picturesLeft: boolean }> {
  const add = async (more: Extras, picturesLeft: boolean) => ({
    entry: await library.add(article, more),
    picturesLeft,
  });
  const unlessFull = (error: unknown): void => {
    if (!isFull(error)) throw error;
  };
  try {
    return await add(extras, false);
  } catch (error) {
    unlessFull(error);
  }
  await library.purge(Infinity);
  try {
    return await add(extras, false);
  } catch (error) {
    unlessFull(error);
    if (!extras.images?.size) throw error;
  }
  let refused: unknown;
  for (const pause of pauses) {
    await passed(pause);
    try {
      return await add({ ...extras, images: undefined }, true);
    } catch (error) {
      unlessFull(error);
      refused = error;
    }
  }
  throw refused;
}
