import type { Sound } from './audio-out.ts';
import { needsTap } from './quirks.ts';
import { wav } from './wav.ts';

/**
 * To be called in the task of a tap whose sound can only come later: iOS lets an audio element, and the device's
 * voices, sound later only if they were asked in one. The element sounds silence until it is given something else
 * or paused.
 */
export function unlockSound(audio: Sound): void {
  // Asked for once in the life of a page, so its address is never given back.
  audio.src = URL.createObjectURL(wav([], 8_000, 1_000));
  audio.loop = true;
  // Refused, it stays silent; whoever plays later is told why.
  audio.play().catch(() => undefined);
  if ('speechSynthesis' in window && needsTap(navigator))
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
