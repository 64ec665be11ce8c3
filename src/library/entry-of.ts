import type { Article } from '../text/article.ts';
import type { Outline } from './outline.ts';
import type { Picture } from './picture.ts';
import type { StoredEntry } from './schema.ts';

/** What the list shows of an article. `added` in ms since 1970. */
export function entryOf(
  { blocks: _, ...about }: Article,
  { words, characters }: Outline,
  added: number,
  images: ReadonlyMap<string, Picture> = new Map(),
): StoredEntry {
  const pictures = [...images.values()].reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return {
    ...about,
    words,
    images: images.size,
    bytes: characters * 2 + pictures,
    added,
    origin: 'own',
  };
}
