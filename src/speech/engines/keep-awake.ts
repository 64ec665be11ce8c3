import type { Store } from '../../base/store.ts';
import type { PlayerState } from '../player-state.ts';
import { holdWakeLock } from './wake-lock.ts';

/** Keeps the screen on while a voice speaks that falls silent with it: those of Web Speech. */
export function keepAwake(store: Store<PlayerState>, signal: AbortSignal): void {
  let held: AbortController | null = null;
  const follow = ({ status, voice }: PlayerState): void => {
    const needed =
      (status === 'speaking' || status === 'loading') && voice?.engine === 'web-speech';
    if (needed === (held !== null)) return;
    if (needed) holdWakeLock((held = new AbortController()).signal);
    else {
      held?.abort();
      held = null;
    }
  };
  store.subscribe(follow, signal);
  follow(store.snapshot);
  signal.addEventListener('abort', () => held?.abort(), { once: true });
}
