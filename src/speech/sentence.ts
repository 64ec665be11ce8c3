import type { Range } from '../text/offset-map.ts';

/** A sentence that will be heard, named by its block and its number there, with its source range. */
export interface Sentence extends Range {
  /** Index of the block, or `TITLE`. */
  readonly block: number;
  readonly index: number;
}
