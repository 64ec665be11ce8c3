import type { Sound } from '../../../src/speech/engines/audio-out.ts';
import type { ManualClock } from '../../support/manual-clock.ts';

/** Bytes before the samples. */
const HEADER = 44;

/** An audio element whose time is a test's clock. It plays WAV and tells which stretches really sounded. */
export class FakeAudio extends EventTarget implements Sound {
  defaultPlaybackRate = 1;
  loop = false;
  preservesPitch = true;
  volume = 1;
  paused = true;
  error: MediaError | null = null;
  /** How many times it was asked to play. */
  asked = 0;
  manner: 'plays' | 'breaks' | 'never starts' | 'refuses' = 'plays';
  /** Resolves when the source has been read. */
  loaded: Promise<void> = Promise.resolve();
  /** Called with the samples that sounded, again and again as they do. */
  onsound: (pcm: Int16Array, from: number, to: number) => void = () => undefined;

  private address = '';
  private pcm = new Int16Array(0);
  private sampleRate = 1;
  private ready = false;
  private rate = 1;
  /** Where it was at which time of the clock. */
  private at = 0;
  private since = 0;
  private run = new AbortController();

  constructor(private readonly clock: ManualClock) {
    super();
  }

  get src(): string {
    return this.address;
  }

  set src(address: string) {
    this.sync();
    this.address = address;
    this.at = 0;
    this.ready = false;
    this.paused = true;
    this.rate = this.defaultPlaybackRate;
    this.run.abort();
    this.loaded = this.load(address);
  }

  get currentTime(): number {
    this.sync();
    return this.at;
  }

  set currentTime(seconds: number) {
    this.sync();
    this.at = Math.min(Math.max(seconds, 0), this.duration);
    this.start();
  }

  get playbackRate(): number {
    return this.rate;
  }

  set playbackRate(rate: number) {
    this.sync();
    this.rate = rate;
    this.start();
    this.dispatchEvent(new Event('ratechange'));
  }

  get duration(): number {
    return this.pcm.length / this.sampleRate;
  }

  get ended(): boolean {
    this.sync();
    return this.ready && !this.loop && this.at >= this.duration;
  }

  play(): Promise<void> {
    this.asked++;
    if (this.manner === 'refuses') return Promise.reject(new DOMException('', 'NotAllowedError'));
    this.sync();
    this.paused = false;
    if (this.ended) this.at = 0;
    this.start();
    return Promise.resolve();
  }

  pause(): void {
    this.sync();
    if (this.paused) return;
    this.paused = true;
    this.run.abort();
    this.dispatchEvent(new Event('pause'));
  }

  private async load(address: string): Promise<void> {
    const bytes = await (await fetch(address)).arrayBuffer();
    if (address !== this.address) return;
    const header = new DataView(bytes, 0, HEADER);
    if (header.getUint32(40, true) !== bytes.byteLength - HEADER) throw new Error('Broken WAV');
    this.sampleRate = header.getUint32(24, true);
    this.pcm = new Int16Array(bytes, HEADER);
    this.ready = true;
    this.since = this.clock.now();
    this.start();
  }

  /** Brings `at` up to the clock's time. */
  private sync(): void {
    const now = this.clock.now();
    if (this.moving && now > this.since) {
      const before = this.at;
      this.at = Math.min(this.at + ((now - this.since) / 1000) * this.rate, this.duration);
      const sample = (seconds: number): number => Math.round(seconds * this.sampleRate);
      this.onsound(this.pcm, sample(before), sample(this.at));
      if (this.loop && this.at >= this.duration) this.at = 0;
    }
    this.since = now;
  }

  private get moving(): boolean {
    return this.ready && !this.paused && this.manner !== 'never starts';
  }

  /** Plans what happens next. */
  private start(): void {
    this.run.abort();
    this.run = new AbortController();
    if (!this.moving) return;
    const left = ((this.duration - this.at) / this.rate) * 1000;
    const breaks = this.manner === 'breaks';
    this.clock.after(breaks ? 300 : left, () => this.arrive(breaks), this.run.signal);
  }

  private arrive(breaks: boolean): void {
    this.sync();
    if (breaks) {
      this.error = { code: 3, message: 'broken' } as MediaError;
      this.dispatchEvent(new Event('error'));
    } else if (this.loop) this.start();
    else {
      this.paused = true;
      this.dispatchEvent(new Event('pause'));
      this.dispatchEvent(new Event('ended'));
    }
  }
}
