import { Fault } from '../base/fault.ts';
import type { Article } from '../text/article.ts';
import { noMarks } from './marks.ts';
import type { Entry } from './schema.ts';

/** Reads a JSON file of the app, by its path from the app's root. Rejects when it cannot be had. */
export type FetchJson = (path: string) => Promise<unknown>;

/** The articles that came with the app. They are data of our own build, so their shape is trusted. */
export function bundledArticles(fetchJson: FetchJson): {
  entries(): Promise<Entry[]>;
  read(id: string): Promise<Article>;
} {
  let index: Promise<Entry[]> | undefined;
  return {
    entries: () =>
      (index ??= fetchJson('articles/index.json').then(
        (list) =>
          (list as Pick<Entry, 'id' | 'title' | 'language' | 'words'>[]).map((about) => ({
            ...noMarks,
            ...about,
            images: 0,
            bytes: 0,
            origin: 'bundled' as const,
            added: 0,
          })),
        () => {
          index = undefined; // offline before the first visit ended: ask again next time
          return [];
        },
      )),
    read: (id) =>
      fetchJson(`articles/${encodeURIComponent(id)}.json`).then(
        (article) => article as Article,
        (error: unknown) => {
          throw new Fault('article-missing', { cause: error });
        },
      ),
  };
}
