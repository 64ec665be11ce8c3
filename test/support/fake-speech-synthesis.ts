import type { SpeechHost } from '../../src/speech/engines/web-speech.ts';
import type { ManualClock } from './manual-clock.ts';

/** How the fake device treats an utterance. */
export interface DeviceManners {
  /** Ms from `speak()` to `start`; Infinity: never. */
  readonly startsAfter: number;
  /** Ms a letter at rate 1; Infinity: never ends; 0: ends as soon as it starts. */
  readonly letter: number;
  readonly boundaries: boolean;
  /** Whether boundaries tell the word's length. */
  readonly lengths: boolean;
  /** Forgets the utterance without any event. */
  readonly swallows: boolean;
  /** The error it answers with in mid-sentence. */
  readonly error: SpeechSynthesisErrorCode | null;
  /** Sends the end of a cancelled utterance this many ms after the cancel, as if nothing had happened. */
  readonly lateEnd: number | null;
}

const GOOD: DeviceManners = {
  startsAfter: 20,
  letter: 50,
  boundaries: true,
  lengths: true,
  swallows: false,
  error: null,
  lateEnd: null,
};

/** An utterance as the fake device takes it. */
export class FakeUtterance {
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: SpeechSynthesisErrorCode }) => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null =
    null;

  constructor(readonly text: string) {}
}

/** `speechSynthesis` of a device that never makes a sound, with every vice the real ones have. */
export class FakeSpeechSynthesis extends EventTarget {
  /** All that was given to `speak()`, in order. */
  readonly asked: FakeUtterance[] = [];
  /** Texts that began to sound. */
  readonly heard: string[] = [];
  paused = false;
  cancels = 0;
  manners: (utterance: FakeUtterance, turn: number) => Partial<DeviceManners> = () => ({});
  private voices: readonly SpeechSynthesisVoice[] = [];
  private current: { utterance: FakeUtterance; turn: AbortController; late: number | null } | null =
    null;
  private state: 'idle' | 'pending' | 'speaking' = 'idle';

  constructor(private readonly clock: ManualClock) {
    super();
  }

  get speaking(): boolean {
    return this.state === 'speaking';
  }

  get pending(): boolean {
    return this.state === 'pending';
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.voices];
  }

  /** The device lists its voices, with the event that some browsers leave out. */
  list(voices: readonly Partial<SpeechSynthesisVoice>[], { event = true } = {}): void {
    this.voices = voices.map((voice) => ({
      name: 'Persian',
      lang: 'fa-IR',
      voiceURI: voice.name ?? 'Persian',
      localService: true,
      default: false,
      ...voice,
    }));
    if (event) this.dispatchEvent(new Event('voiceschanged'));
  }

  pause(): void {
    throw new Error('pause() silences speech-dispatcher for good');
  }

  resume(): void {
    this.paused = false;
  }

  speak(utterance: FakeUtterance): void {
    this.asked.push(utterance);
    void this.perform(utterance, { ...GOOD, ...this.manners(utterance, this.asked.length) });
  }

  cancel(): void {
    this.cancels++;
    const cut = this.current;
    this.current = null;
    this.state = 'idle';
    if (!cut) return;
    cut.turn.abort();
    const never = new AbortController().signal;
    if (cut.late !== null) this.clock.after(cut.late, () => cut.utterance.onend?.(), never);
    else this.clock.after(3, () => cut.utterance.onerror?.({ error: 'interrupted' }), never);
  }

  /** As if the system had taken the voice away without a word. */
  vanish(): void {
    this.current?.turn.abort();
    this.current = null;
    this.state = 'idle';
  }

  private async perform(utterance: FakeUtterance, manners: DeviceManners): Promise<void> {
    const turn = new AbortController();
    const { signal } = turn;
    if (manners.swallows) return;
    this.current = { utterance, turn, late: manners.lateEnd };
    this.state = 'pending';
    await this.clock.wait(manners.startsAfter, signal);
    if (signal.aborted) return;
    this.state = 'speaking';
    this.heard.push(utterance.text);
    utterance.onstart?.();
    for (const word of utterance.text.matchAll(/\S+/g)) {
      if (signal.aborted) return;
      if (manners.boundaries)
        utterance.onboundary?.({
          name: 'word',
          charIndex: word.index,
          ...(manners.lengths && { charLength: word[0].length }),
        });
      if (manners.error) return this.over(() => utterance.onerror?.({ error: manners.error! }));
      await this.clock.wait((manners.letter * (word[0].length + 1)) / utterance.rate, signal);
    }
    if (!signal.aborted) this.over(() => utterance.onend?.());
  }

  private over(tell: () => void): void {
    this.current = null;
    this.state = 'idle';
    tell();
  }
}

/** The window's part that Web Speech lives in, around a fake device. */
export function fakeSpeechHost(synthesis: FakeSpeechSynthesis): SpeechHost {
  return {
    speechSynthesis: synthesis as unknown as SpeechSynthesis,
    SpeechSynthesisUtterance: FakeUtterance as unknown as typeof SpeechSynthesisUtterance,
  };
}
