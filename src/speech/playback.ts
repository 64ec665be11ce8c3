import type { FaultCode } from '../base/fault.ts';
import type { Range } from '../text/offset-map.ts';
import type { Delivery, Mark, Utterance } from './engine.ts';
import type { Place } from './place.ts';
import type { Queue, Unit } from './queue.ts';
import type { Sentence } from './sentence.ts';
import type { Voice } from './voice.ts';

/** `flow`: on and on; `sentence`: stops after each sentence. */
export type Pace = 'flow' | 'sentence';

/**
 * When to fall asleep: at a time (ms of the clock) or at the end of the article. `awake` is where the reader
 * last gave a sign: the place to go back to.
 */
interface Sleep {
  readonly until: number | 'end';
  readonly awake: Place | null;
}

/** Something to tell the reader once. A new object each time, so that the same news can come again. */
export type Notice =
  | {
      readonly kind: 'voice-fell';
      readonly from: Voice;
      readonly to: Voice;
      readonly why: FaultCode;
    }
  /** A voice could not say its sample. */
  | { readonly kind: 'sample-failed'; readonly voice: Voice; readonly why: FaultCode }
  | { readonly kind: 'sentence-skipped'; readonly place: Place }
  /** The sleep timer ended; `awake` is where the reader last gave a sign. */
  | { readonly kind: 'slept'; readonly awake: Place }
  /** The browser wants a tap before it makes a sound. */
  | { readonly kind: 'tap-needed' };

/** What every status has: how to say it, and who may say it. */
export interface Manner {
  readonly rate: number;
  readonly pitch: number;
  /** 0–1: below 1 only while the sleep timer fades. */
  readonly volume: number;
  readonly pace: Pace;
  /** Who speaks, or will. */
  readonly voice: Voice | null;
  /** All who may, best first. */
  readonly ladder: readonly Voice[];
  /** The device may still list better voices, and speaking waits for them. */
  readonly pending: boolean;
  /** Ids of voices that failed since the reader last chose. */
  readonly refused: readonly string[];
  /** The voice has finished an utterance since it last failed, so a failure may be the sentence's fault. */
  readonly proven: boolean;
  readonly sleep: Sleep | null;
}

/** Where it is. */
export interface Position {
  readonly queue: Queue;
  readonly sentence: Sentence;
  /** Which utterance of the sentence. */
  readonly utterance: number;
}

/** One union; nothing about the status is told twice. */
export type Playback = Manner &
  (
    | { readonly status: 'empty' }
    /** `byEye`: the reader came to it in silence. */
    | (Position & { readonly status: 'ready'; readonly byEye: boolean })
    | (Position & { readonly status: 'ended' })
    /** Asked to speak; nothing sounds yet. */
    | (Position & { readonly status: 'loading'; readonly retried: boolean })
    | (Position & {
        readonly status: 'speaking';
        readonly retried: boolean;
        /** When the sentence began to sound, ms; null while it is still on its way. */
        readonly since: number | null;
        /** The word that sounds, in source offsets of the block, where the engine really knows. */
        readonly word: Range | null;
      })
    /** `heard`: the sentence was heard to its end, so that going on means the next one. */
    | (Position & { readonly status: 'paused'; readonly heard: boolean })
    | (Position & { readonly status: 'failed'; readonly fault: FaultCode })
  );

/** Everything that can happen. `now` is the clock's time in ms. */
export type Input =
  | { readonly kind: 'load'; readonly queue: Queue; readonly place: Place }
  /** The same article, read or shown by other rules. */
  | { readonly kind: 'refresh'; readonly queue: Queue }
  | { readonly kind: 'play' | 'pause' | 'toggle' | 'repeat' | 'finished' }
  | { readonly kind: 'move'; readonly unit: Unit; readonly by: 1 | -1; readonly now: number }
  /** `seek` goes on speaking or being silent; `play-from` speaks; `read-to` is silent, and nothing where the voice reads. */
  | { readonly kind: 'seek' | 'play-from' | 'read-to'; readonly place: Place }
  | { readonly kind: 'rate' | 'pitch'; readonly value: number }
  | { readonly kind: 'pace'; readonly pace: Pace }
  /** `voices`: the ladder as it is now; `voice`: the same after the reader chose. */
  | {
      readonly kind: 'voices' | 'voice';
      readonly ladder: readonly Voice[];
      readonly pending: boolean;
    }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly now: number }
  | { readonly kind: 'fault'; readonly code: FaultCode }
  | { readonly kind: 'sleep'; readonly until: number | 'end' | null }
  | { readonly kind: 'tick'; readonly now: number };

/** What the player has to do about it, in this order. */
export type Effect =
  /** Stops what sounds and says this instead, in the same task. */
  | { readonly kind: 'speak'; readonly utterance: Utterance; readonly delivery: Delivery }
  | { readonly kind: 'silence' }
  /** Changes how it sounds; `again`: by saying it again if the engine cannot change it in mid-sound. */
  | {
      readonly kind: 'retune';
      readonly utterance: Utterance;
      readonly delivery: Delivery;
      readonly again: boolean;
    }
  | { readonly kind: 'prepare'; readonly next: readonly Utterance[]; readonly delivery: Delivery }
  /** The place to remember. */
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** A state and what to do to get there. */
export interface Step {
  readonly state: Playback;
  readonly effects: readonly Effect[];
}

/** Nothing to read yet, at the voice's own speed and pitch. */
export const SILENCE: Playback = {
  status: 'empty',
  rate: 1,
  pitch: 1,
  volume: 1,
  pace: 'flow',
  voice: null,
  ladder: [],
  pending: true,
  refused: [],
  proven: false,
  sleep: null,
};
