import type { Entry } from '../library/schema.ts';
import type { AppState } from './app-state.ts';
import { queueOf } from './shelf-order.ts';

/** What stands before the open article in the queue, or else in the list; undefined before the first. */
export function previousUp({ reading, shelf }: AppState): Entry | undefined {
  if (reading.status !== 'open' || shelf.status !== 'ready') return undefined;
  const { id } = reading.article;
  const before = (entries: readonly Entry[]): Entry | undefined =>
    entries[entries.findIndex((entry) => entry.id === id) - 1];
  return before(queueOf(shelf.entries)) ?? before(shelf.entries);
}
