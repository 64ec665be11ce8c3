import type { Clock } from '../../base/clock.ts';
import { Fault } from '../../base/fault.ts';
import { wav } from './wav.ts';

/** It looks where the sound is at least and at most so often, ms. */
const LOOK_MS = 500;
const LEAST_MS = 4;
/** A sound that does not move on for so long is stuck. */
const STUCK_MS = 6_000;

/** How fast and how loud: 0.5–3 and 0–1. */
export interface Tuning {
  readonly rate: number;
  readonly volume: number;
}

/** What it needs of an audio element. */
export type Sound = EventTarget &
  Pick<
    HTMLAudioElement,
    | 'currentTime'
    | 'defaultPlaybackRate'
    | 'ended'
    | 'error'
    | 'loop'
    | 'pause'
    | 'paused'
    | 'play'
    | 'playbackRate'
    | 'preservesPitch'
    | 'src'
    | 'volume'
  >;

/**
 * The one audio element through which the embedded voice sounds, so that the system sees one player that goes on
 * with the screen off, and a tap has to unlock one element once. Times are ms from the start of its sound.
 */
export class AudioOut {
  /** It should be sounding now. */
  private wanted = false;
  private unlocked = false;
  private fault: Fault | undefined;
  private tuning: Tuning = { rate: 1, volume: 1 };
  private url: string | undefined;

  private readonly lookouts = new Set<() => void>();

  constructor(
    private readonly audio: Sound,
    private readonly clock: Clock,
  ) {
    audio.preservesPitch = true;
  }

  get position(): number {
    return this.audio.currentTime * 1000;
  }

  get sounding(): boolean {
    return this.wanted && !this.audio.paused;
  }

  /**
   * To be called in the task of a tap: iOS lets an element sound later only if it has sounded in one. What sounds
   * until there is something to say is silence.
   */
  unlock(): void {
    if (this.unlocked) return;
    this.set(wav([], 8_000, 1_000));
    this.audio.loop = true;
    this.play();
  }

  /** Sounds this from its beginning, in place of what sounded before. */
  start(sound: Blob): void {
    this.set(sound);
    this.play();
  }

  /** Goes on from a time. */
  resume(from: number): void {
    this.audio.currentTime = from / 1000;
    this.play();
  }

  pause(): void {
    this.wanted = false;
    this.audio.pause();
  }

  tune(tuning: Tuning): void {
    this.tuning = tuning;
    const { audio } = this;
    // A new source goes back to the default rate.
    audio.defaultPlaybackRate = audio.playbackRate = tuning.rate;
    audio.volume = Math.min(Math.max(tuning.volume, 0), 1);
  }

  /**
   * Resolves once the sound has come to a time or to its end, or when the signal aborts.
   * @throws Fault `voice-blocked` when the browser or the system stopped it, `voice-stuck`, `voice-failed`.
   */
  reach(ms: number, signal: AbortSignal): Promise<void> {
    const { audio, clock } = this;
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const listening = { signal: done.signal };
      let timer = new AbortController();
      let last = this.position;
      let moved = clock.now();
      const look = (): void => {
        timer.abort();
        const { position } = this;
        const now = clock.now();
        if (position !== last) moved = now;
        last = position;
        const fault = this.trouble(now - moved);
        if (!signal.aborted && !fault && !audio.ended && position < ms) {
          const due = (ms - position) / this.tuning.rate;
          timer = new AbortController();
          clock.after(Math.min(Math.max(due, LEAST_MS), LOOK_MS), look, timer.signal);
          return;
        }
        done.abort();
        this.lookouts.delete(look);
        if (fault && !signal.aborted) reject(fault);
        else resolve();
      };
      this.lookouts.add(look);
      // Timers may be slowed down while the page is hidden; the element's own events then come sooner.
      for (const type of ['timeupdate', 'playing', 'pause', 'ended', 'error', 'ratechange'])
        audio.addEventListener(type, look, listening);
      signal.addEventListener('abort', look, listening);
      look();
    });
  }

  private trouble(still: number): Fault | undefined {
    const { audio } = this;
    if (this.fault) return this.fault;
    if (audio.error) return new Fault('voice-failed', { cause: audio.error });
    // Another app took the sound, or the headphones were pulled out.
    if (audio.paused && !audio.ended) return new Fault('voice-blocked');
    return still > STUCK_MS ? new Fault('voice-stuck') : undefined;
  }

  private set(sound: Blob): void {
    const { audio } = this;
    const before = this.url;
    this.url = URL.createObjectURL(sound);
    audio.loop = false;
    audio.src = this.url;
    this.tune(this.tuning);
    if (before) URL.revokeObjectURL(before);
  }

  private play(): void {
    const { audio } = this;
    this.wanted = true;
    this.fault = undefined;
    audio.play().then(
      () => (this.unlocked = true),
      (cause: unknown) => {
        const name = cause instanceof DOMException ? cause.name : '';
        // Paused or replaced before it began: somebody else's wish.
        if (name === 'AbortError') return;
        this.fault = new Fault(name === 'NotAllowedError' ? 'voice-blocked' : 'voice-failed', {
          cause,
        });
        for (const look of [...this.lookouts]) look();
      },
    );
  }
}
