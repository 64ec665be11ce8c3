import { Fault, type FaultCode } from '../../src/base/fault.ts';
import type { Delivery, Engine, Expectation, Mark, Utterance } from '../../src/speech/engine.ts';
import type { Voice } from '../../src/speech/voice.ts';
import type { ManualClock } from './manual-clock.ts';

/** How a fake voice behaves. */
export type Behaviour =
  | 'well'
  /** Says it has spoken, at once. */
  | 'silent'
  /** Begins and never ends. */
  | 'stuck'
  /** Goes on sending marks after it was told to stop. */
  | 'deaf'
  /** Fails in mid-sentence with this code. */
  | { readonly fault: FaultCode };

/** What was asked of a fake engine, in order; whether it sounded, and was heard to its end. */
export interface Said {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
  readonly volume: number;
  began: boolean;
  ended: boolean;
}

/** A Persian voice of any engine. */
export function fakeVoice(id: string, more: Partial<Voice> = {}): Voice {
  const [engine = ''] = id.split(':');
  return {
    id,
    engine,
    name: id,
    language: 'fa-IR',
    local: true,
    pitch: true,
    numbers: 'words',
    ...more,
  };
}

/** An engine that takes 50 ms a letter at rate 1 and makes no sound. */
export class FakeEngine implements Engine {
  readonly said: Said[] = [];
  readonly prepared: string[] = [];
  behave: (utterance: Utterance, delivery: Delivery) => Behaviour = () => 'well';
  wordMarks = true;
  expected: Expectation = 'none';
  /** Set to let it change rate and volume in mid-sound. */
  retuned: Delivery[] | null = null;
  private list: readonly Voice[];
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly id: string,
    private readonly clock: ManualClock,
    voices: readonly Voice[] = [fakeVoice(`${id}:fa`)],
  ) {
    this.list = voices;
  }

  voices(): readonly Voice[] {
    return this.list;
  }

  expects(): Expectation {
    return this.expected;
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.listeners.add(changed);
    signal.addEventListener('abort', () => this.listeners.delete(changed), { once: true });
  }

  /** Voices come and go. */
  offer(voices: readonly Voice[]): void {
    this.list = voices;
    for (const changed of [...this.listeners]) changed();
  }

  prepare(next: readonly Utterance[]): void {
    this.prepared.push(...next.map(({ text }) => text));
  }

  retune(delivery: Delivery): boolean {
    this.retuned?.push(delivery);
    return this.retuned !== null;
  }

  async *speak(
    utterance: Utterance,
    delivery: Delivery,
    signal: AbortSignal,
  ): AsyncGenerator<Mark, void, undefined> {
    if (signal.aborted) return;
    const { text } = utterance;
    const { voice, rate, volume = 1 } = delivery;
    const said: Said = { text, voice: voice.id, rate, volume, began: false, ended: false };
    this.said.push(said);
    const behaviour = this.behave(utterance, delivery);
    const ear = behaviour === 'deaf' ? new AbortController().signal : signal;
    const wait = (letters: number): Promise<void> => this.clock.wait((letters * 50) / rate, ear);
    await this.clock.wait(100, ear);
    if (ear.aborted) return;
    said.began = true;
    yield { kind: 'start' };
    if (behaviour === 'silent') return;
    if (behaviour === 'stuck') await this.clock.wait(Infinity, ear);
    for (const word of text.matchAll(/\S+/g)) {
      if (ear.aborted) return;
      if (this.wordMarks) yield { kind: 'word', from: word.index, to: word.index + word[0].length };
      if (typeof behaviour === 'object') throw new Fault(behaviour.fault);
      await wait(word[0].length + 1);
    }
    if (!ear.aborted) said.ended = true;
  }
}
