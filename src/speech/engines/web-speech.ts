import { systemClock, type Clock } from '../../base/clock.ts';
import { Fault } from '../../base/fault.ts';
import type { Engine } from '../engine.ts';
import { DeviceVoices } from './device-voices.ts';
import { Mouth } from './mouth.ts';
import { needsTap } from './quirks.ts';
import { VoiceMemory } from './voice-memory.ts';

/** The part of a window it speaks through. */
export interface SpeechHost {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
  readonly localStorage?: Storage;
}

/**
 * The device's and the browser's voices. It never calls `pause()`; a browser without speech has no voices.
 * It lives until the signal aborts.
 */
export function webSpeech(
  signal: AbortSignal,
  { host = window, clock = systemClock }: { host?: SpeechHost; clock?: Clock } = {},
): Engine {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Native } = host;
  if (!synthesis || !Native) return mute;
  const voices = new DeviceVoices(synthesis, new VoiceMemory(host), clock, signal);
  const mouth = new Mouth(synthesis, Native, clock);
  addEventListener('pagehide', () => mouth.leave(), { signal });
  signal.addEventListener('abort', () => mouth.hush(), { once: true });
  return {
    id: 'web-speech',
    voices: () => voices.all,
    expects: () => voices.expects,
    unlock() {
      if (needsTap(navigator)) synthesis.speak(new Native(''));
    },
    watch: (changed, until) => voices.watch(changed, until),
    async *speak(utterance, delivery, until) {
      if (until.aborted) return;
      const native = voices.native(delivery.voice.id);
      if (native === undefined) throw new Fault('voice-lost');
      if (!delivery.voice.local && !navigator.onLine) throw new Fault('voice-offline');
      yield* mouth.say(utterance, delivery, native, until);
    },
  };
}

const mute: Engine = {
  id: 'web-speech',
  voices: () => [],
  watch: () => undefined,
  async *speak() {
    throw new Fault('voice-missing');
  },
};
