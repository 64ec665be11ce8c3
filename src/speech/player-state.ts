import type { FaultCode } from '../base/fault.ts';
import type { Range } from '../text/offset-map.ts';
import type { NoVoiceReason, VoiceChoice, VoiceReason } from './choose-voice.ts';
import type { Place } from './place.ts';
import type { Notice, Pace, Playback } from './playback.ts';
import type { Sentence } from './sentence.ts';
import type { Voice } from './voice.ts';

/** What the interface shows of the player. */
export interface PlayerState {
  readonly status: Playback['status'];
  /** The current sentence: block, and source range in it. Null without an article. */
  readonly place: Sentence | null;
  /** The reader came to it by eye: there is nothing to point at. */
  readonly byEye: boolean;
  /** The word that sounds, in source offsets of the block; null where the engine does not tell. */
  readonly word: Range | null;
  /** Who speaks or will speak. */
  readonly voice: Voice | null;
  /** Why this voice, or why none. */
  readonly reason: VoiceReason | NoVoiceReason;
  readonly rate: number;
  readonly pitch: number;
  readonly pace: Pace;
  /** Why it failed, while the status is `failed`. */
  readonly fault: FaultCode | null;
  /** The latest news for the reader; a new object each time. */
  readonly notice: Notice | null;
  /** What is left until sleep in ms, in whole seconds; or sleep at the end of the article. */
  readonly sleep: number | 'end' | null;
  /** After sleep: where the reader last gave a sign, to go back to. */
  readonly awake: Place | null;
}

/** The snapshot of a playback, but for the news. `now` in ms of the clock. */
export function describePlayback(
  playback: Playback,
  choice: VoiceChoice,
  now: number,
): Omit<PlayerState, 'notice' | 'awake'> {
  const { status, voice, rate, pitch, pace, sleep } = playback;
  const until = sleep?.until ?? null;
  return {
    status,
    place: playback.status === 'empty' ? null : playback.sentence,
    byEye: playback.status === 'ready' && playback.byEye,
    word: playback.status === 'speaking' ? playback.word : null,
    voice,
    reason: reasonOf(playback, choice),
    rate,
    pitch,
    pace,
    fault: playback.status === 'failed' ? playback.fault : null,
    sleep: typeof until === 'number' ? Math.max(0, Math.ceil((until - now) / 1000) * 1000) : until,
  };
}

function reasonOf({ voice, refused }: Playback, choice: VoiceChoice): VoiceReason | NoVoiceReason {
  if (!voice) return choice.voice ? 'pending' : choice.reason;
  if (voice.id === choice.voice?.id) return choice.reason;
  // The best one may not have its turn: it failed, or came while this one was speaking.
  return refused.length > 0 ? 'fallen' : 'early';
}
