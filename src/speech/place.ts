/** The block number of an article's title, which is spoken before block 0. */
export const TITLE = -1;

/** A point in an article: `offset` counts UTF-16 units of the block's source text (or of the title). */
export interface Place {
  /** Index of the block, or `TITLE`. */
  readonly block: number;
  readonly offset: number;
}
