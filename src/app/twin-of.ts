import type { Entry } from '../library/schema.ts';
import { fold } from '../text/fold.ts';

/** The article of the list that is most likely the same as one to be added, though its text differs. */
export function twinOf(
  entries: readonly Entry[],
  title: string,
  source: string | undefined,
): Entry | undefined {
  const same = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();
  return entries.find(
    (entry) => same(entry.title, title) && same(entry.source ?? '', source ?? ''),
  );
}
