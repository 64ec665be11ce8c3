import type { PlayerState } from '../speech/player-state.ts';
import { words } from './words.ts';

/** The player's state in words where it needs saying; empty while it simply plays or rests. */
export function playerStatus({ status, fault, voice }: PlayerState): string {
  switch (status) {
    case 'loading':
      return words.player.loading;
    case 'ended':
      return words.player.ended;
    case 'failed':
      if (fault === 'voice-offline' && voice?.engine === 'embedded') return words.voice.notHere;
      return fault ? words.faults[fault] : words.player.failed;
    default:
      return '';
  }
}
