import { EmbeddedEngine, type EmbeddedOptions } from '../../../src/speech/engines/embedded.ts';
import type { Rendering } from '../../../src/speech/worker/protocol.ts';
import workerUrl from '../../../src/speech/worker/synthesize.ts?worker&url';
import { ManualClock, settle } from '../../support/manual-clock.ts';
import type { Rig } from '../conformance.ts';
import { FakeAudio } from './fake-audio.ts';

/** So many samples tell one sentence's beginning from another's. */
const FINGERPRINT = 4_000;

/** The real worker, listened to. */
class TappedWorker {
  /** What it rendered, as it came over. */
  readonly rendered: { readonly text: string; readonly onset: Int16Array }[] = [];
  hideWords = false;
  private readonly worker = new Worker(workerUrl, { type: 'module' });
  private readonly texts = new Map<number, string | undefined>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.worker.terminate());
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const text = this.texts.get(data.id);
      this.texts.delete(data.id);
      if (text === undefined || data.kind !== 'result') return;
      this.rendered.push({ text, onset: data.value.pcm.slice(0, FINGERPRINT) });
      if (this.hideWords) data.value.words = [];
    });
  }

  /** Whether somebody waits for it. */
  get busy(): boolean {
    return this.texts.size > 0;
  }

  postMessage(message: Request, transfer: Transferable[]): void {
    if (message.kind === 'call') this.texts.set(message.id, message.argument.text);
    else this.texts.delete(message.id);
    this.worker.postMessage(message, transfer);
  }

  addEventListener(type: string, listener: EventListener): void {
    this.worker.addEventListener(type, listener);
  }

  terminate(): void {
    this.texts.clear();
    this.worker.terminate();
  }
}

interface Request {
  readonly kind: 'call' | 'abort';
  readonly id: number;
  readonly argument: { readonly text?: string };
}

interface Answer {
  readonly kind: string;
  readonly id: number;
  readonly value: { -readonly [Key in keyof Rendering]: Rendering[Key] };
}

/** The embedded engine with its real worker, its sound on a clock that is turned by hand. */
export class Bench implements Rig {
  readonly clock = new ManualClock();
  readonly audio = new FakeAudio(this.clock);
  readonly workers: TappedWorker[] = [];
  readonly engine: EmbeddedEngine;
  /** Texts of which the first samples sounded, in order. */
  private readonly sounded: string[] = [];
  private readonly tracks = new WeakMap<Int16Array, readonly Onset[]>();

  constructor(signal: AbortSignal, more: Pick<EmbeddedOptions, 'mark' | 'fetchMarks'> = {}) {
    this.engine = new EmbeddedEngine({
      ...more,
      audio: this.audio,
      clock: this.clock,
      signal,
      startWorker: () => {
        const worker = new TappedWorker(signal);
        this.workers.push(worker);
        return worker as unknown as Worker;
      },
    });
    this.audio.onsound = (pcm, from, to) => this.listen(pcm, from, to);
  }

  get voice() {
    return this.engine.voices()[0]!;
  }

  heard(): readonly string[] {
    return this.sounded;
  }

  asked(): number {
    return this.audio.asked;
  }

  breakDown(): void {
    this.audio.manner = 'breaks';
  }

  refuseStart(): void {
    this.audio.manner = 'never starts';
  }

  /** Turns the clock; in between, whatever takes real time is waited for. */
  async advance(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 100) {
      await this.calm();
      await this.clock.advance(Math.min(left, 100));
    }
    await this.calm();
  }

  private async calm(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet++) {
      await settle();
      await this.audio.loaded;
      const working = this.workers.some(({ busy }) => busy);
      if (!working && this.engine.supply.snapshot.supply.status !== 'fetching') continue;
      await new Promise((resolve) => setTimeout(resolve, 1));
      quiet = -1;
    }
  }

  private listen(pcm: Int16Array, from: number, to: number): void {
    const begun = this.onsets(pcm).filter(({ at }) => at >= from && at < to);
    this.sounded.push(...begun.map(({ text }) => text));
  }

  /** Where in a track which text begins. */
  private onsets(pcm: Int16Array): readonly Onset[] {
    const known = this.tracks.get(pcm);
    if (known) return known;
    const found = this.workers
      .flatMap(({ rendered }) => rendered)
      .map(({ text, onset }) => ({ text, at: find(pcm, onset) }))
      .sort((a, b) => a.at - b.at)
      .filter(({ at }, i, all) => at >= 0 && at !== all[i - 1]?.at);
    this.tracks.set(pcm, found);
    return found;
  }
}

interface Onset {
  readonly text: string;
  readonly at: number;
}

/** Where `part` begins in `whole`, in samples; -1 when it does not. */
function find(whole: Int16Array, part: Int16Array): number {
  const first = part.findIndex((value) => value !== 0);
  for (
    let at = whole.indexOf(part[first]!);
    at >= 0 && at + part.length - first <= whole.length;
    at = whole.indexOf(part[first]!, at + 1)
  )
    if (at >= first && part.every((value, i) => whole[at - first + i] === value)) return at - first;
  return -1;
}
