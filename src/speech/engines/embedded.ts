import type { Clock } from '../../base/clock.ts';
import type { Store } from '../../base/store.ts';
import { unchanged, type Rewrite, type Rewriter } from '../../text/rewrite.ts';
import type { Delivery, Engine, Mark, Utterance } from '../engine.ts';
import type { Voice } from '../voice.ts';
import { AudioOut, type Sound } from './audio-out.ts';
import { EmbeddedAssets, type Supply } from './embedded-assets.ts';
import { EmbeddedOrders } from './embedded-orders.ts';
import { EmbeddedSpeaker } from './embedded-speaker.ts';
import { makeTrack, type Segment, type Track } from './embedded-track.ts';

/** What the embedded engine needs. */
export interface EmbeddedOptions {
  /** Starts the worker of `speech/worker/synthesize.ts`. */
  readonly startWorker: () => Worker;
  /** The page's one audio element. */
  readonly audio: Sound;
  readonly clock: Clock;
  /** What eSpeak NG has to be told beyond the spoken text: its ezafe and homographs. Nothing unless given. */
  readonly mark?: Rewriter;
  /** Brings what `mark` needs. The first sentence waits for it, but no longer than for the voice itself. */
  readonly fetchMarks?: () => Promise<void>;
  /** The engine's lifetime. */
  readonly signal: AbortSignal;
}

const voice: Voice = {
  id: 'embedded:fa',
  engine: 'embedded',
  name: 'eSpeak NG',
  language: 'fa',
  local: true,
  pitch: true,
  numbers: 'digits',
  english: true,
};

/** A sentence has ended when the sound is so near to the next one. */
const SEAM_MS = 20;
/** Sentences are joined until a track is so long; the longer, the fewer seams. */
const TRACK_MS = 10_000;

/**
 * The voice that every device has: eSpeak NG in a worker, heard through one audio element. Sentences that were
 * prepared are joined to one track; each is still spoken by a call of its own, which picks up the sound where the
 * last one left it, so that between them the sound never stops.
 */
export class EmbeddedEngine implements Engine {
  readonly id = voice.engine;
  private readonly assets = new EmbeddedAssets();
  private readonly speaker: EmbeddedSpeaker;
  private readonly orders: EmbeddedOrders;
  private readonly out: AudioOut;
  private track: Track | undefined;
  private pitch = 1;
  /** What `mark` needs has been waited for. */
  private ready: boolean;
  /** Counts calls of `speak`, so that one that has ended sees whether another has taken over. */
  private turn = 0;

  constructor(private readonly options: EmbeddedOptions) {
    const { audio, clock } = options;
    this.speaker = new EmbeddedSpeaker(this.assets, options);
    this.orders = new EmbeddedOrders((request, signal) => this.speaker.render(request, signal));
    this.out = new AudioOut(audio, clock);
    this.ready = !options.fetchMarks;
  }

  /** Whether the voice is on this device, to be watched. */
  get supply(): Store<{ readonly supply: Supply }> {
    return this.assets.store;
  }

  /**
   * Brings the voice onto the device, for later or for offline. @throws Fault `voice-offline`; what the signal was
   * aborted with.
   */
  async fetchNow(signal: AbortSignal): Promise<void> {
    await this.assets.bring(signal);
  }

  voices(): readonly Voice[] {
    return [voice];
  }

  watch(): void {
    // Its one voice is always there: where it is not on the device yet, speaking fetches it.
  }

  unlock(): void {
    this.out.unlock();
  }

  retune(delivery: Delivery): boolean {
    if (delivery.pitch !== this.pitch) return false;
    this.tune(delivery);
    return true;
  }

  prepare(next: readonly Utterance[], { pitch }: Delivery): void {
    this.orders.expect(next.map(({ text }) => ({ text: this.marked(text).text, pitch })));
  }

  async *speak(utterance: Utterance, delivery: Delivery, signal: AbortSignal): AsyncIterable<Mark> {
    if (signal.aborted) return;
    const turn = ++this.turn;
    const { out } = this;
    const hush = (): void => out.pause();
    let heard = false;
    this.tune(delivery);
    signal.addEventListener('abort', hush);
    try {
      if (!this.ready) await this.getReady(signal);
      const { text, map } = this.marked(utterance.text);
      if (signal.aborted) return;
      const segment = this.goOn(text, delivery) ?? (await this.begin(text, delivery, signal));
      if (!segment) return;
      await out.reach(segment.from + 1, signal);
      if (signal.aborted) return;
      yield { kind: 'start' };
      for (const { from, to, at } of segment.words) {
        await out.reach(at, signal);
        if (signal.aborted) return;
        yield { kind: 'word', ...map.rangeToSource({ from, to }) };
      }
      await out.reach(segment.to, signal);
      heard = !signal.aborted;
    } finally {
      signal.removeEventListener('abort', hush);
      // What follows is asked for in this same task, if at all.
      if (heard) this.later(() => turn === this.turn && out.pause());
      else if (turn === this.turn) out.pause();
    }
  }

  /**
   * A sentence that was made without its marks would have to be made anew as soon as they can be had. Returns early
   * when the signal aborts.
   */
  private async getReady(signal: AbortSignal): Promise<void> {
    this.out.unlock();
    const marks = this.options.fetchMarks?.().catch(() => undefined);
    try {
      await Promise.race([marks, this.speaker.wake(signal)]);
      this.ready = true;
    } catch (fault) {
      if (!signal.aborted) throw fault;
    }
  }

  private marked(text: string): Rewrite {
    return this.options.mark?.(text) ?? unchanged(text);
  }

  private later(task: () => void): void {
    const { clock, signal } = this.options;
    clock.after(0, task, signal);
  }

  private tune({ rate, pitch, volume = 1 }: Delivery): void {
    this.pitch = pitch;
    this.out.tune({ rate, volume });
  }

  /** The sentence if it is in the track that is loaded; sounds from there, without a break if it comes next. */
  private goOn(text: string, { pitch }: Delivery): Segment | undefined {
    const { out, track } = this;
    const { position } = out;
    const found = track?.segments.filter(
      ({ request }) => request.text === text && request.pitch === pitch,
    );
    const next = found?.find(({ from, to }) => position >= from - SEAM_MS && position < to);
    if (next && out.sounding) return next;
    const [first] = found ?? [];
    if (first) out.resume(first.from);
    return first;
  }

  /** A new track that begins with the sentence and goes on with what is ready of the next ones. */
  private async begin(
    text: string,
    { pitch }: Delivery,
    signal: AbortSignal,
  ): Promise<Segment | undefined> {
    const { out } = this;
    this.track = undefined;
    out.pause();
    out.unlock();
    const first = await this.orders.rendered({ text, pitch }, signal);
    if (!first) return undefined;
    this.track = makeTrack([first, ...this.orders.readyAfter(first, TRACK_MS)]);
    out.start(this.track.sound);
    return this.track.segments[0];
  }
}
