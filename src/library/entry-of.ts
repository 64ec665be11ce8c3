import type { Article } from '../text/article.ts';
import type { Entry } from './schema.ts';

/** What the list shows of an article. `added` in ms since 1970. */
export function entryOf({ blocks, ...about }: Article, added: number): Entry {
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  return { ...about, words, added, origin: 'own' };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
