import type { EarlyLook } from './early-look.ts';

/** Where it keeps them. */
export const glimpsesName = 'glimpses';

/**
 * What early looks found around the reader's place in the texts they read last, the latest first. It is kept beside the
 * database, which takes longer to open than a window of text to draw; what the database says holds.
 * @param storage throws in browsers that keep nothing
 */
export function readGlimpses(storage: () => { getItem(name: string): string | null }): EarlyLook[] {
  try {
    const written = JSON.parse(storage().getItem(glimpsesName) ?? '[]', revived) as EarlyLook[];
    return written.filter(({ part }) => part);
  } catch {
    return [];
  }
}

/** Maps and sets are written as lists. */
function revived(name: string, value: unknown): unknown {
  if (name === 'settings' || name === 'changes') return new Map(value as []);
  return name === 'undone' ? new Set(value as []) : value;
}
