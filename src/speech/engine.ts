import type { OffsetMap } from '../text/offset-map.ts';
import type { Voice } from './voice.ts';

/** One sentence to speak, at most about 180 characters. */
export interface Utterance {
  /** What the engine says: the spoken copy. */
  readonly text: string;
  /** Index of its block in the article, or `TITLE`. */
  readonly block: number;
  /** Source range of the sentence in the block's text, UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  /** From the source slice `[from, to)` (offset 0 = `from`) to `text`. */
  readonly map: OffsetMap;
}

/** How to say it. */
export interface Delivery {
  readonly voice: Voice;
  /** 0.5–3, 1 is the voice's own speed. */
  readonly rate: number;
  /** 0–2, 1 is the voice's own pitch. */
  readonly pitch: number;
  /** 0–1, 1 unless told; falls while the sleep timer fades. */
  readonly volume?: number;
}

/**
 * What the engine tells while it speaks. `start`: sound begins. `word`: the word at `[from, to)` of the
 * utterance's `text` begins; only engines that really know send it.
 */
export type Mark =
  | { readonly kind: 'start' }
  | { readonly kind: 'word'; readonly from: number; readonly to: number };

/**
 * Of voices that may still arrive. `likely`: one that speaks Persian was here the last time, and is worth a short wait;
 * `perhaps`: another voice speaks meanwhile.
 */
export type Expectation = 'none' | 'perhaps' | 'likely';

/** Something that can speak. It has no paused state: pausing is aborting, and the player remembers the place. */
export interface Engine {
  /** First part of the ids of its voices. */
  readonly id: string;
  /** The voices known now, best first is not promised. Never waits. */
  voices(): readonly Voice[];
  /** Calls `changed` whenever `voices()` may answer differently, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
  /**
   * Speaks at once: sound is requested synchronously within the first `next()`, because iOS allows the first
   * speech only inside the tap's own task. Ends when the sound has ended; throws a `Fault` when it failed
   * (`voice-blocked` when the browser wants a tap first); ends silently and without further marks when the
   * signal aborts. A voice that never starts must end in a Fault; one that started is watched by the player.
   */
  speak(utterance: Utterance, delivery: Delivery, signal: AbortSignal): AsyncIterable<Mark>;
  /** To be called in the task of a tap that will speak only after a wait: iOS allows no later first sound. */
  unlock?(): void;
  /** A hint that these come next, so that they can be made ready. */
  prepare?(next: readonly Utterance[], delivery: Delivery): void;
  /**
   * Changes rate, pitch or volume of what sounds now, without a break. False when it cannot: the player then
   * speaks the utterance again for a rate or pitch, and lets a volume wait for the next one.
   */
  retune?(delivery: Delivery): boolean;
  /** Whether voices may still arrive; an engine without it knows them all. */
  expects?(): Expectation;
}
