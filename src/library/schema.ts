import type { DBSchema } from 'idb';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { Mending } from './mending.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';

/** What the list of readings shows of an article; its text is stored apart, so that the list opens fast. */
export interface Entry extends Omit<Article, 'blocks'> {
  readonly words: number;
  /** Milliseconds since 1970; 0 for bundled articles. */
  readonly added: number;
  /** `bundled` articles came with the app and cannot be deleted. */
  readonly origin: 'own' | 'bundled';
}

/** The tables, by name, of the newest version. */
export interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { added: number } };
  texts: { key: string; value: { readonly id: string; readonly blocks: readonly Block[] } };
  places: { key: string; value: Place };
  mendings: { key: string; value: Mending };
  settings: { key: string; value: Settings[keyof Settings] };
}
