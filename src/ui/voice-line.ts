import type { PlayerState } from '../speech/player-state.ts';
import type { Voice } from '../speech/voice.ts';
import type { NoVoiceReason, VoiceReason } from '../speech/choose-voice.ts';
import { words } from './words.ts';

/** A voice's name for people. */
export function voiceName(voice: Voice): string {
  return voice.engine === 'embedded' ? words.voice.embedded : voice.name;
}

/** One line that says which voice speaks, whether it needs the internet, and why it was chosen. */
export function voiceLine({ voice, reason }: PlayerState): string {
  if (!voice)
    return reason in words.voice.noneReasons
      ? words.voice.noneReasons[reason as NoVoiceReason]
      : '';
  const needs = voice.local ? words.voice.local : words.voice.online;
  return `${voiceName(voice)}؛ ${needs}. ${words.voice.reasons[reason as VoiceReason]}`;
}
