/** A stretch of one block of the open article: UTF-16 offsets in its source text, `to` exclusive. */
export interface Stretch {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}
