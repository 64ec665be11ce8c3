import { matchVoice } from './match-voice.ts';
import type { Voice } from './voice.ts';

/** What the ladder depends on besides the voices. */
export interface VoiceWishes {
  /** Id of the voice the reader chose on this device. */
  readonly preferred?: string | null;
  /** Whether the internet seems to be there now. */
  readonly online: boolean;
}

/** Where a voice comes from that may speak unasked: the rungs of the ladder, best first. */
export type VoiceSource = 'device' | 'embedded';

/** Of a voice that needs no internet: it is the device's, or the app's own. */
export function voiceSource({ engine }: Voice): VoiceSource {
  return engine === 'web-speech' ? 'device' : 'embedded';
}

/**
 * The ladder: every voice that may speak Persian here and now, the first to be used first. The reader's choice
 * stands on top; then device and embedded. A voice that sends the text to its maker over the internet, or that the
 * device did not list, stands here only when chosen. Foreign voices never do.
 */
export function rankVoices(voices: readonly Voice[], wishes: VoiceWishes): Voice[] {
  const chosen = (voice: Voice): boolean => voice.id === wishes.preferred;
  const usable = (voice: Voice): boolean =>
    chosen(voice) ? voice.local || wishes.online : voice.local && !voice.unlisted;
  const rank = (voice: Voice): number =>
    chosen(voice) ? -Infinity : (voiceSource(voice) === 'device' ? 0 : 100) - quality(voice);
  return voices
    .filter((voice) => matchVoice(voice.language) && usable(voice))
    .map((voice) => ({ voice, rank: rank(voice) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ voice }) => voice);
}

/** Between voices of one rung: the accent of Iran, then what makers call their better voices. */
function quality({ language, name }: Voice): number {
  const accent = /^prs|[-_]AF\b/i.test(language) ? 0 : 20;
  const craft = /natural|neural|premium|enhanced|siri/i.test(name) ? 10 : 0;
  // eSpeak's variants ("Persian+croak") are effects put on its plain voice.
  const plain = name.includes('+') ? 0 : 5;
  const full = /compact|espeak/i.test(name) ? 0 : 3;
  return accent + craft + plain + full;
}
