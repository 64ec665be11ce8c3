import type { Article } from '../text/article.ts';
import type { Mending } from './mending.ts';
import type { Place } from './place.ts';
import type { Entry } from './schema.ts';
import type { Settings } from './settings.ts';

/** What was removed, whole, so that it can be put back. */
export interface Removed {
  readonly entry: Entry;
  readonly article: Article;
  readonly place: Place | undefined;
  readonly mending: Mending | undefined;
}

/** Where articles, places and settings are kept on the device. Failures are `Fault`s. */
export interface Library {
  /** Newest first, bundled articles last. */
  entries(): Promise<Entry[]>;
  /** Only what came with the app; works where nothing can be kept. */
  bundled(): Promise<Entry[]>;
  /** @throws Fault `article-missing` */
  read(id: string): Promise<Article>;
  /** Stores an article whole or not at all. @throws Fault `storage-full` | `storage-broken` */
  add(article: Article, mending?: Mending): Promise<Entry>;
  rename(id: string, title: string): Promise<void>;
  remove(id: string): Promise<Removed>;
  restore(removed: Removed): Promise<void>;
  places(): Promise<Map<string, Place>>;
  savePlace(place: Place): Promise<void>;
  /** What was mended in an article; undefined when it was never looked at. */
  mending(id: string): Promise<Mending | undefined>;
  saveMending(id: string, mending: Mending): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<void>;
}
