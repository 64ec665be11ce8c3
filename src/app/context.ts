import { Fault, type FaultCode } from '../base/fault.ts';
import type { Store } from '../base/store.ts';
import type { Library } from '../library/library.ts';
import type { Found } from '../library/search/protocol.ts';
import type { Player } from '../speech/player.ts';
import type { AppState } from './app-state.ts';
import type { Arrivals } from './arrivals.ts';
import type { ReadDrafts } from './draft.ts';
import type { EzafeAid } from './ezafe-aid.ts';
import type { Mend } from './mending.ts';
import type { VoicePack } from './voice-pack.ts';
import type { Outs } from './outs.ts';
import type { StoragePort } from './storage.ts';
import { formatRoute, type Route } from './route.ts';

/** What the app needs from outside. */
export interface Ports {
  readonly library: Library;
  readonly player: Player;
  readonly readDrafts: ReadDrafts;
  readonly arrivals: Arrivals;
  readonly mend: Mend;
  /** Names the rules and models that `mend` works by. */
  readonly mendVersion: string;
  /** Goes to an address's hash part; the app hears of it by `routed`. */
  readonly navigate: (hash: string, how: 'push' | 'replace') => void;
  readonly voicePack: VoicePack;
  readonly ezafe: EzafeAid;
  readonly storage: StoragePort;
  readonly outs: Outs;
  /** Searches the library; with `more` after a while in which more texts were read. */
  readonly search: (query: string, more: boolean, signal: AbortSignal) => Promise<Found>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The app's lifetime. */
  readonly signal: AbortSignal;
}

/** What the use cases share. */
export interface Context extends Ports {
  readonly store: Store<AppState>;
}

/** The code of an expected failure. What is not a fault is a mistake of ours, is thrown on and not hidden. */
export function codeOf(error: unknown): FaultCode {
  if (error instanceof Fault) return error.code;
  throw error;
}

/** Runs what may fail for expected reasons; the failure is shown, and what there is stays. */
export async function attempt({ store }: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'storage-full') store.patch({ keeps: 'what-fits' });
    else if (code.startsWith('storage-')) store.patch({ keeps: 'nothing' });
    store.patch({ notice: { kind: 'fault', code } });
  }
}

/** As `attempt`, for what the reader did not ask for: that nothing can be kept is told once, until something is. */
export async function attemptQuietly(context: Context, work: () => Promise<void>): Promise<void> {
  const { store } = context;
  if (store.snapshot.keeps === 'all') return attempt(context, work);
  await work().then(
    () => store.patch({ keeps: 'all' }),
    (error: unknown) => void codeOf(error),
  );
}

/** Goes to a route. */
export function go({ navigate }: Context, route: Route, how: 'push' | 'replace' = 'push'): void {
  navigate(formatRoute(route), how);
}
