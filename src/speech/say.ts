import type { FaultCode } from '../base/fault.ts';
import type { Delivery, Utterance } from './engine.ts';
import type { Manner, Playback, Position, Step } from './playback.ts';
import type { Place } from './place.ts';
import type { Voice } from './voice.ts';

/** Playback of an article. */
export type Placed = Exclude<Playback, { status: 'empty' }>;
/** Playback that makes a sound, or is about to. */
export type Active = Extract<Playback, { status: 'loading' | 'speaking' }>;

/** How many utterances an engine is told ahead: some seconds of sound. */
const AHEAD = 4;

export const isActive = (state: Playback): state is Active =>
  state.status === 'loading' || state.status === 'speaking';

export const placeOf = ({ sentence }: Position): Place => ({
  block: sentence.block,
  offset: sentence.from,
});

/** Nothing to do. */
export const stay = (state: Playback): Step => ({ state, effects: [] });

/** What stays true without an article. */
export function mannerOf(state: Manner): Manner {
  const { rate, pitch, volume, pace, voice, ladder, pending, refused, proven, sleep } = state;
  return { rate, pitch, volume, pace, voice, ladder, pending, refused, proven, sleep };
}

/** What stays true when the status changes. */
export function base(state: Manner & Position): Manner & Position {
  const { queue, sentence, utterance } = state;
  return { ...mannerOf(state), queue, sentence, utterance };
}

export function delivery({ rate, pitch, volume }: Manner, voice: Voice): Delivery {
  return { voice, rate, pitch, volume };
}

/** The utterance a position points at. */
export function utteranceAt({ queue, sentence, utterance }: Position, voice: Voice): Utterance {
  const found = queue.utterances(sentence, voice)[utterance];
  if (!found)
    throw new RangeError(`Utterance ${utterance} of sentence ${sentence.block}:${sentence.index}`);
  return found;
}

/** What comes after the utterance of a position. */
export function following({ queue, sentence, utterance }: Position, voice: Voice): Utterance[] {
  const found = queue.utterances(sentence, voice).slice(utterance + 1);
  let next = queue.next(sentence, 'sentence');
  while (next && found.length < AHEAD) {
    found.push(...queue.utterances(next, voice));
    next = queue.next(next, 'sentence');
  }
  return found.slice(0, AHEAD);
}

/** How a position comes to be said. */
interface Occasion {
  /** Given when it follows on what was said: the status stays `speaking`, its sentence began then. */
  readonly since?: number | null;
  readonly retried?: boolean;
}

/** Says the utterance of a position. Without a voice it waits for one that may still come, or fails. */
export function say(state: Manner & Position, { since, retried = false }: Occasion = {}): Step {
  const here = base(state);
  const { voice } = here;
  if (!voice) {
    if (!here.pending) return giveUp(here, 'voice-missing');
    return { state: { ...here, status: 'loading', retried }, effects: [{ kind: 'silence' }] };
  }
  const next: Playback =
    since === undefined
      ? { ...here, status: 'loading', retried }
      : { ...here, status: 'speaking', since, word: null, retried };
  const utterance = utteranceAt(here, voice);
  return { state: next, effects: [{ kind: 'speak', utterance, delivery: delivery(here, voice) }] };
}

/** Nobody can say it. When the reader tries again, every voice may try again. */
export function giveUp(state: Manner & Position, fault: FaultCode): Step {
  const voice = state.ladder[0] ?? null;
  const afresh = { ...base(state), utterance: 0, refused: [], proven: false, voice };
  return { state: { ...afresh, status: 'failed', fault }, effects: [{ kind: 'silence' }] };
}

/** The sentence was heard to its end: on with the next, or the article has ended. */
export function sayNext(state: Placed): Step {
  const { sleep, queue } = state;
  const sentence = queue.next(state.sentence, 'sentence');
  if (sentence)
    return say({ ...state, sentence, utterance: 0 }, isActive(state) ? { since: null } : {});
  const ended: Playback = { ...base(state), utterance: 0, status: 'ended' };
  if (sleep?.until !== 'end') return { state: ended, effects: [{ kind: 'silence' }] };
  const notice = { kind: 'slept', awake: sleep.awake ?? placeOf(state) } as const;
  return {
    state: { ...ended, sleep: null, volume: 1 },
    effects: [{ kind: 'silence' }, { kind: 'notice', notice }],
  };
}
