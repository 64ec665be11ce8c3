import type { RepairChange } from '../text/repair/repair.ts';

/** What was mended in an article, and what the reader made of it. The article itself is kept as it came. */
export interface Mending {
  /** False shows the original. */
  readonly on: boolean;
  /** Names the rules and models that found the changes; others may find better ones. */
  readonly version: string;
  /** By index of the block; −1 is the title. */
  readonly changes: ReadonlyMap<number, readonly RepairChange[]>;
  /** Names of the changes that the reader took back. */
  readonly undone: ReadonlySet<string>;
}
