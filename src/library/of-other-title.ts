import type { Mending } from './mending.ts';

const TITLE = -1;

/** A mending under another title of its article: what was changed in the old one says nothing of this. */
export function ofOtherTitle<T extends Mending | null>(mending: T): T {
  if (!(mending?.changes instanceof Map && mending.changes.has(TITLE))) return mending;
  const changes = new Map(mending.changes);
  changes.delete(TITLE);
  return { ...mending, changes };
}
