import type { Clock } from '../base/clock.ts';
import { Fault, type FaultCode } from '../base/fault.ts';
import { OffsetMap } from '../text/offset-map.ts';
import type { Delivery, Engine, Utterance } from './engine.ts';
import { TITLE } from './place.ts';
import type { Effect, Input } from './playback.ts';
import { supervise } from './supervise.ts';
import type { Voice } from './voice.ts';

/** What touches an engine. */
type Sounding = Exclude<Effect, { kind: 'place' | 'notice' }>;

/** Carries out effects on engines and sends back what came of it. One utterance at a time has its ear. */
export class Performer {
  private turn = new AbortController();

  constructor(
    private readonly engines: readonly Engine[],
    private readonly clock: Clock,
    private readonly send: (input: Input) => void,
  ) {}

  perform(effect: Sounding): void {
    switch (effect.kind) {
      case 'speak':
        void this.speak(effect.utterance, effect.delivery);
        break;
      case 'silence':
        this.turn.abort();
        break;
      case 'retune': {
        const { utterance, delivery, again } = effect;
        const changed = this.engineOf(delivery.voice).retune?.(delivery) ?? false;
        if (!changed && again) void this.speak(utterance, delivery);
        break;
      }
      case 'prepare':
        this.engineOf(effect.delivery.voice).prepare?.(effect.next, effect.delivery);
    }
  }

  /** Says something that is no part of an article, instead of whatever sounds; `ended` hears why it could not, or null. */
  sample(text: string, delivery: Delivery, ended: (code: FaultCode | null) => void): void {
    const range = { block: TITLE, from: 0, to: text.length };
    const utterance = { text, ...range, map: OffsetMap.identity(text.length) };
    void this.speak(utterance, delivery, (input) => {
      if (input.kind === 'fault') ended(input.code);
      if (input.kind === 'finished') ended(null);
    });
  }

  /** Reaches the engine before its first await, in the task of the tap that asked for it. */
  private async speak(
    utterance: Utterance,
    delivery: Delivery,
    send: (input: Input) => void = this.send,
  ): Promise<void> {
    this.turn.abort();
    const turn = (this.turn = new AbortController());
    const { signal } = turn;
    const fail = (fault: unknown): void => {
      if (signal.aborted) return;
      turn.abort();
      send({ kind: 'fault', code: fault instanceof Fault ? fault.code : 'voice-failed' });
    };
    try {
      const watch = supervise(utterance, delivery, this.clock, { signal, stuck: fail });
      for await (const mark of this.engineOf(delivery.voice).speak(utterance, delivery, signal)) {
        if (signal.aborted) return;
        watch.heard();
        send({ kind: 'mark', mark, now: this.clock.now() });
      }
      if (signal.aborted) return;
      const silent = watch.ended();
      if (silent) throw silent;
      turn.abort();
      send({ kind: 'finished' });
    } catch (fault) {
      fail(fault);
    }
  }

  private engineOf({ engine }: Voice): Engine {
    const found = this.engines.find(({ id }) => id === engine);
    if (!found) throw new RangeError(`Voice of engine ${engine} among ${this.engines.length}`);
    return found;
  }
}
