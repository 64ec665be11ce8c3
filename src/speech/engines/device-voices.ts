import type { Clock } from '../../base/clock.ts';
import { matchVoice } from '../match-voice.ts';
import type { Voice } from '../voice.ts';
import { isOnlineByName, mayHideVoices, onVoicesChanged, VOICES_POLL } from './quirks.ts';

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
  private answered = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly synthesis: SpeechSynthesis,
    clock: Clock,
    signal: AbortSignal,
  ) {
    const until = clock.now() + VOICES_POLL.limitMs;
    const poll = (): void => {
      this.read(clock.now() >= until);
      if (!this.answered) clock.after(VOICES_POLL.everyMs, poll, signal);
    };
    const read = (): void => this.read(false);
    onVoicesChanged(synthesis, read, signal);
    addEventListener('pageshow', read, { signal });
    // Which voices may speak depends on the internet too.
    for (const event of ['online', 'offline'])
      addEventListener(event, () => this.tell(), { signal });
    poll();
  }

  /** Whether the list is there, or has been waited for long enough. */
  get settled(): boolean {
    return this.answered;
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

  private read(timeIsUp: boolean): void {
    const natives = this.synthesis.getVoices();
    const listed = natives
      .filter(({ lang }) => matchVoice(lang))
      .map((native) => ({ native, voice: describe(native) }));
    const hidden = natives.length > 0 && listed.length === 0 && mayHideVoices(navigator);
    const before = `${this.answered}${this.list.map(({ voice }) => voice.id).join()}`;
    this.list = hidden ? [UNLISTED] : listed;
    this.answered ||= natives.length > 0 || timeIsUp;
    const after = `${this.answered}${this.list.map(({ voice }) => voice.id).join()}`;
    if (before !== after) this.tell();
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
