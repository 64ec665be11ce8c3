import type { RepairChange } from '../text/repair/repair.ts';
import type { RuleId } from '../text/repair/rule.ts';

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
  /** What the reader chose for this article; absent as long as nothing was. */
  readonly ways?: MendingWays | undefined;
}

/** How boldly: as the text's own damage asks, everywhere, or only what is surely damage. */
export const mendingModes = ['auto', 'full', 'careful'] as const;

/** How words that are right either way are spelled: as the text does, with a half-space, or joined. */
export const mendingSpellings = ['own', 'split', 'joined'] as const;

/** How a reader wants an article to be mended. */
export interface MendingWays {
  readonly mode: (typeof mendingModes)[number];
  readonly twins: (typeof mendingSpellings)[number];
  /** Rules whose changes do not show. */
  readonly without: readonly RuleId[];
}

export const defaultWays: MendingWays = { mode: 'auto', twins: 'own', without: [] };
