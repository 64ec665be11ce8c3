import type { PlayerState } from '../speech/player-state.ts';
import { playerStatus } from './player-status.ts';

/** What a screen reader is told of the player: not that a voice comes, which would talk over its first words. */
export function lastingStatus(state: PlayerState): string {
  return state.status === 'loading' ? '' : playerStatus(state);
}
