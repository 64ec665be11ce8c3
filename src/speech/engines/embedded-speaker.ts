import { connect, type Channel } from '../../base/channel.ts';
import type { Clock } from '../../base/clock.ts';
import { Fault } from '../../base/fault.ts';
import { orAbort } from '../../base/or-abort.ts';
import type { Rendering, RenderRequest, SpeakerCalls } from '../worker/protocol.ts';
import type { EmbeddedAssets } from './embedded-assets.ts';

/** After so long without work the worker ends; it starts again within a moment. */
const IDLE_MS = 60_000;
/** No machine needs so long for one sentence, or to start. */
const STUCK_MS = 20_000;

/** What it needs; its worker ends with the signal. */
export interface SpeakerOptions {
  /** Starts the worker of `speech/worker/synthesize.ts`. */
  readonly startWorker: () => Worker;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A worker that is or will be able to speak. */
interface Shift {
  readonly channel: Promise<Channel<SpeakerCalls>>;
  readonly end: AbortController;
}

/** Sentences in, sound out: starts the worker when there is work and ends it when there is none. */
export class EmbeddedSpeaker {
  private shift: Shift | undefined;
  private idle = new AbortController();
  private busy = 0;

  constructor(
    private readonly assets: EmbeddedAssets,
    private readonly options: SpeakerOptions,
  ) {
    const { signal } = options;
    signal.addEventListener('abort', () => this.end(signal.reason), { once: true });
  }

  /**
   * @throws Fault `voice-offline` when the engine is not here and cannot be fetched, `voice-stuck` when it takes
   * too long, `voice-failed` for all else; what the signal was aborted with when it aborts.
   */
  async render(request: RenderRequest, signal: AbortSignal): Promise<Rendering> {
    return this.atWork(signal, async (channel) => {
      const late = new AbortController();
      this.options.clock.after(STUCK_MS, () => this.end(new Fault('voice-stuck')), late.signal);
      try {
        return await channel.call('render', request, signal);
      } finally {
        late.abort();
      }
    });
  }

  /** Starts the worker, for work that is about to come. @throws as `render` does */
  wake(signal: AbortSignal): Promise<void> {
    return this.atWork(signal, () => Promise.resolve());
  }

  private async atWork<Result>(
    signal: AbortSignal,
    work: (channel: Channel<SpeakerCalls>) => Promise<Result>,
  ): Promise<Result> {
    this.idle.abort();
    this.busy++;
    try {
      return await work(await orAbort(this.open(), signal));
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      // Whatever state it is in now, the next sentence begins with a fresh one.
      this.end(cause);
      throw cause instanceof Fault ? cause : new Fault('voice-failed', { cause });
    } finally {
      if (--this.busy === 0) this.rest();
    }
  }

  private rest(): void {
    this.idle = new AbortController();
    this.options.clock.after(IDLE_MS, () => this.end(new Fault('voice-lost')), this.idle.signal);
  }

  private end(why: unknown): void {
    this.shift?.end.abort(why);
    this.shift = undefined;
  }

  private open(): Promise<Channel<SpeakerCalls>> {
    const end = new AbortController();
    this.shift ??= { end, channel: this.start(end) };
    return this.shift.channel;
  }

  /** Its worker ends with the signal. */
  private async start(end: AbortController): Promise<Channel<SpeakerCalls>> {
    const worker = this.options.startWorker();
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end.abort(new Fault('voice-failed', { cause: event.message }));
    });
    end.signal.addEventListener('abort', () => worker.terminate());
    const channel = connect<SpeakerCalls>(worker, end.signal);
    const request = await this.assets.take(end.signal);
    const { data, engine } = request;
    await channel.call('load', request, end.signal, engine ? [data, engine] : [data]);
    return channel;
  }
}
