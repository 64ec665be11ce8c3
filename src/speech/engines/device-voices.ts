import type { Clock } from '../../base/clock.ts';
import type { Expectation } from '../engine.ts';
import { matchVoice } from '../match-voice.ts';
import type { Voice } from '../voice.ts';
import { isOnlineByName, mayHideVoices, onVoicesChanged, VOICES_POLL } from './quirks.ts';
import type { VoiceMemory } from './voice-memory.ts';

/** A voice with the device's own object for it; none for a voice the device does not list. */
interface DeviceVoice {
  readonly voice: Voice;
  readonly native: SpeechSynthesisVoice | null;
}

const UNLISTED: DeviceVoice = {
  voice: {
    id: 'web-speech:unlisted',
    engine: 'web-speech',
    name: 'fa-IR',
    language: 'fa-IR',
    local: true,
    unlisted: true,
    pitch: true,
    numbers: 'words',
  },
  native: null,
};

/** The device's Persian voices, as they come and go until the signal aborts. */
export class DeviceVoices {
  private list: readonly DeviceVoice[] = [];
  private expectation: Expectation;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly memory: VoiceMemory,
    clock: Clock,
    signal: AbortSignal,
  ) {
    this.expectation = memory.hadPersian ? 'likely' : 'perhaps';
    const begun = clock.now();
    const poll = (): void => {
      const waited = clock.now() - begun;
      const late = waited >= VOICES_POLL.likelyMs ? 'perhaps' : this.expectation;
      this.read(waited >= VOICES_POLL.limitMs ? 'none' : late);
      if (this.expectation !== 'none') clock.after(VOICES_POLL.everyMs, poll, signal);
    };
    const read = (): void => this.read(this.expectation);
    onVoicesChanged(synthesis, read, signal);
    addEventListener('pageshow', read, { signal });
    // Which voices may speak depends on the internet too.
    for (const event of ['online', 'offline'])
      addEventListener(event, () => this.tell(), { signal });
    poll();
  }

  /** `none` once the list is there, or has been waited for long enough. */
  get expects(): Expectation {
    return this.expectation;
  }

  get all(): readonly Voice[] {
    return this.list.map(({ voice }) => voice);
  }

  native(id: string): SpeechSynthesisVoice | null | undefined {
    return this.list.find(({ voice }) => voice.id === id)?.native;
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.listeners.add(changed);
    signal.addEventListener('abort', () => this.listeners.delete(changed), { once: true });
  }

  /** Looks at the list; `empty` is what to expect when there is nothing in it. */
  private read(empty: Expectation): void {
    const natives = this.synthesis.getVoices();
    const listed = natives
      .filter(({ lang }) => matchVoice(lang))
      .map((native) => ({ native, voice: describe(native) }))
      // Some devices list a voice twice.
      .filter(({ voice: { id } }, i, all) => all.findIndex(({ voice }) => voice.id === id) === i);
    const hidden = natives.length > 0 && listed.length === 0 && mayHideVoices(navigator);
    const before = this.told();
    this.list = hidden ? [UNLISTED] : listed;
    this.expectation = natives.length > 0 ? 'none' : empty;
    if (this.expectation === 'none') this.memory.hadPersian = listed.length > 0;
    if (before !== this.told()) this.tell();
  }

  /** All that listeners can ask for. */
  private told(): string {
    return [this.expectation, ...this.list.map(({ voice }) => voice.id)].join();
  }

  private tell(): void {
    for (const changed of [...this.listeners]) changed();
  }
}

function describe({ name, lang, localService, voiceURI }: SpeechSynthesisVoice): Voice {
  const online = !localService || isOnlineByName(name);
  const espeak = /espeak/i.test(`${name} ${voiceURI}`);
  return {
    // Names and addresses repeat between languages on some devices.
    id: `web-speech:${lang}:${voiceURI || name}`,
    engine: 'web-speech',
    name,
    language: lang.replaceAll('_', '-'),
    local: !online,
    pitch: !isOnlineByName(name),
    numbers: espeak ? 'digits' : 'words',
  };
}
