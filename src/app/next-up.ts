import type { Entry } from '../library/schema.ts';
import type { AppState } from './app-state.ts';
import { queueOf } from './shelf-order.ts';

/**
 * What is read after the open article: what stands behind it in the queue, or first in it; without a queue the next of
 * the list that is not finished; undefined after the last.
 */
export function nextUp({ reading, shelf, places }: AppState): Entry | undefined {
  if (reading.status !== 'open' || shelf.status !== 'ready') return undefined;
  const isOpen = ({ id }: Entry): boolean => id === reading.article.id;
  const queue = queueOf(shelf.entries);
  const queued = queue[queue.findIndex(isOpen) + 1] ?? queue.find((entry) => !isOpen(entry));
  if (queued) return queued;
  const after = shelf.entries.slice(shelf.entries.findIndex(isOpen) + 1);
  return after.find(({ id }) => !places.get(id)?.finished);
}
