import type { DBSchema } from 'idb';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { DayTime } from './day-time.ts';
import type { Marks } from './marks.ts';
import type { Mending } from './mending.ts';
import type { Note } from './note.ts';
import type { Outline } from './outline.ts';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';

/** What is kept of an article beside its text. */
export interface StoredEntry extends Omit<Article, 'blocks'> {
  readonly words: number;
  /** Pictures that are kept with it. */
  readonly images: number;
  /** About what it takes of the device's storage, pictures included. */
  readonly bytes: number;
  /** Milliseconds since 1970; 0 for bundled articles. */
  readonly added: number;
  /** `bundled` articles came with the app and cannot be deleted. */
  readonly origin: 'own' | 'bundled';
  /** What it was brought in as: the ending of its file, or `text` for a paste. */
  readonly format?: string;
  /** When it was removed, milliseconds since 1970: it is gone for the reader but can be put back. */
  readonly removed?: number;
}

/** What the list of readings shows of an article; its text is stored apart, so that the list opens fast. */
export interface Entry extends StoredEntry, Marks {}

/** Some of an article's blocks, in order: see `partsOf`. */
export interface Part {
  readonly article: string;
  /** From 0. */
  readonly part: number;
  readonly blocks: readonly Block[];
}

/** The tables, by name, of the newest version. */
export interface Schema extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { added: number } };
  outlines: { key: string; value: Outline };
  parts: { key: [string, number]; value: Part };
  /** By article and the name that its figures have for the picture. */
  images: { key: [string, string]; value: Picture };
  marks: { key: string; value: Marks };
  places: { key: string; value: Place };
  mendings: { key: string; value: Mending };
  notes: { key: string; value: Note; indexes: { article: string } };
  days: { key: [string, string]; value: DayTime };
  settings: { key: string; value: Settings[keyof Settings] };
  /** What the second copy has yet to take over, by name; the value changes with each change. */
  outbox: { key: string; value: string };
}
