import type { Draft } from './draft.ts';

/** How a reading is followed and given up. */
export interface Reading {
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0–1, never less than before. */
  readonly progress?: (share: number) => void;
  /** Called with the beginning of a long text, as it looks by itself, before the whole is read. */
  readonly beginning?: (draft: Draft) => void;
}
