import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { DayTime } from './day-time.ts';
import type { Marks } from './marks.ts';
import type { Mending } from './mending.ts';
import type { Note } from './note.ts';
import type { Outline } from './outline.ts';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';
import type { ShelfTop } from './early-shelf.ts';
import type { Entry } from './schema.ts';
import type { Settings } from './settings.ts';
import type { Traces } from './traces.ts';

/** What comes along with an article that is added. */
export interface Extras {
  readonly mending?: Mending | undefined;
  /** By the name that the article's figures have for them. */
  readonly images?: ReadonlyMap<string, Picture> | undefined;
  /** What it was brought in as: the ending of its file, or `text`. */
  readonly format?: string | undefined;
  /** When it was first added, ms since 1970, for one that comes from a backup; else now. */
  readonly added?: number | undefined;
}

/** What a reader needs first of an article: what it is, its shape, one part of its blocks, and what they left on it. */
export interface Opening {
  readonly about: Omit<Article, 'blocks'>;
  readonly outline: Outline;
  /** Index of the part in the outline. */
  readonly part: number;
  readonly blocks: readonly Block[];
  /** Where the reader was; undefined before they opened it. */
  readonly place?: Place | undefined;
  /** As `Library.mending` tells it. */
  readonly mending?: Mending | undefined;
}

/** Where articles, places and settings are kept on the device. Failures are `Fault`s. */
export interface Library {
  /** Newest first, bundled articles last; without what was removed. */
  entries(): Promise<Entry[]>;
  /** What of the list the page knew before the app was there, if that can be shown; asked again, it is undefined. */
  top(): Promise<ShelfTop | undefined>;
  /** Only what came with the app; works where nothing can be kept. */
  bundled(): Promise<Entry[]>;
  /** The whole article. @throws Fault `article-missing` */
  read(id: string): Promise<Article>;
  /**
   * The part of an article that holds a block, or the place where the reader was; fast however long the whole is.
   * @throws Fault `article-missing`
   */
  open(id: string, block?: number): Promise<Opening>;
  /** The blocks of a part by its index in the outline. @throws Fault `article-missing` */
  readPart(id: string, part: number): Promise<readonly Block[]>;
  /** A picture of an article by the name that its figure has; undefined when it is not kept. */
  image(id: string, name: string): Promise<Picture | undefined>;
  /**
   * Stores an article whole or not at all; one that could not be stored can be read until the page goes.
   * @throws Fault `storage-full` | `storage-newer` | `storage-broken`
   */
  add(article: Article, extras?: Extras): Promise<Entry>;
  rename(id: string, title: string): Promise<void>;
  /** Takes an article out of the list with all that belongs to it. @throws Fault `article-missing` */
  remove(id: string): Promise<Entry>;
  /** Puts a removed article back as it was, until it is purged. @throws Fault `article-missing` */
  restore(id: string): Promise<void>;
  /** Deletes for good what was removed before this time, ms since 1970; answers whether there was any. */
  purge(before: number): Promise<boolean>;
  /** Changes the reader's marks on an article; nothing else can change them meanwhile. */
  mark(id: string, change: (marks: Marks) => Pick<Marks, 'favourite' | 'tags'>): Promise<void>;
  /** Changes the list of what to hear next, ids in order. */
  changeQueue(change: (ids: readonly string[]) => readonly string[]): Promise<void>;
  places(): Promise<Map<string, Place>>;
  /** Keeps a place unless a newer one is kept already. */
  savePlace(place: Place): Promise<void>;
  /** What was mended in an article; undefined when it was never looked at. */
  mending(id: string): Promise<Mending | undefined>;
  saveMending(id: string, mending: Mending): Promise<void>;
  /** The notes of one article or of all, oldest first; none of removed articles. */
  notes(article?: string): Promise<Note[]>;
  /** Adds a note, or replaces it unless it was edited later elsewhere. */
  saveNote(note: Note): Promise<void>;
  removeNote(id: string): Promise<void>;
  /** Adds to the time spent with an article on a day. */
  addTime(time: DayTime): Promise<void>;
  /** The times from a day (`YYYY-MM-DD`) on, oldest first. */
  times(since: string): Promise<DayTime[]>;
  /** All that the reader left on articles, as it is at one moment. */
  traces(): Promise<Traces>;
  /** Merges what another library has, in one step: see `mergedTraces`. */
  mergeTraces(other: Traces): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<void>;
}
