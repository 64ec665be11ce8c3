import type { Block } from './block.ts';

/** What a person reads. Stored as data, never as markup. */
export interface Article {
  /** Stable name within the library; also its address in the app. */
  readonly id: string;
  readonly title: string;
  readonly byline?: string;
  readonly source?: string;
  /** As its source writes it; shown, never computed with. */
  readonly date?: string;
  /** BCP 47, `fa` unless told. */
  readonly language: string;
  readonly blocks: readonly Block[];
}
