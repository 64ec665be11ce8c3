import { noMarks, type Marks } from './marks.ts';
import type { Entry, StoredEntry } from './schema.ts';

/** Entries with their marks, each article once: the reader's own before what came with the app. */
export function listed(
  own: readonly StoredEntry[],
  bundled: readonly StoredEntry[],
  marks: ReadonlyMap<string, Marks>,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const entry of [...own, ...bundled])
    if (!entries.has(entry.id))
      entries.set(entry.id, { ...entry, ...(marks.get(entry.id) ?? noMarks) });
  return [...entries.values()];
}
