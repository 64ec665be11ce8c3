/** How a reading is followed and given up. */
export interface Reading {
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0–1, never less than before. */
  readonly progress?: (share: number) => void;
}
