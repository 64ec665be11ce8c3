import { applyEdits, unchanged, type Rewrite } from '../text/rewrite.ts';
import { changeKey } from './change-key.ts';
import type { Mending } from './mending.ts';

/** What is shown for the source text of a block, or of the title, under the mending of its article. */
export function mendedBlock(
  text: string,
  block: number,
  mending: Mending | null | undefined,
): Rewrite {
  const found = mending?.on && mending.changes.get(block);
  if (!found) return unchanged(text);
  const without = mending.ways?.without ?? [];
  const changes = found.filter(
    (change) => !mending.undone.has(changeKey(block, change)) && !without.includes(change.rule),
  );
  if (changes.length === 0) return unchanged(text);
  return applyEdits(
    text,
    changes.map(({ from, to, after }) => ({ from, to, insert: after })),
  );
}
