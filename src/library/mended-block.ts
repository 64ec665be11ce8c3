import { applyEdits, unchanged, type Rewrite } from '../text/rewrite.ts';
import { changeKey } from './change-key.ts';
import type { Mending } from './mending.ts';

/**
 * What is shown for the source text of a block, or of the title, under the mending of its article: the source where
 * that is broken.
 */
export function mendedBlock(
  text: string,
  block: number,
  mending: Mending | null | undefined,
): Rewrite {
  try {
    const found = mending?.on && mending.changes.get(block);
    if (found)
      return applyEdits(
        text,
        found
          .filter(
            (change) =>
              !mending.undone.has(changeKey(block, change)) &&
              !mending.ways?.without.includes(change.rule),
          )
          .map(({ from, to, after }) => ({ from, to, insert: after })),
      );
  } catch {
    // broken: the source is shown
  }
  return unchanged(text);
}
