/** How long work is followed and given up. */
export interface Work {
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0–1. */
  readonly progress: (share: number) => void;
}
