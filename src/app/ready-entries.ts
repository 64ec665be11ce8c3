import type { Entry } from '../library/schema.ts';
import type { AppState } from './app-state.ts';

/** The list of readings; empty before all of it has come. */
export function readyEntries({ shelf }: AppState): readonly Entry[] {
  return shelf.status === 'ready' ? shelf.entries : [];
}
