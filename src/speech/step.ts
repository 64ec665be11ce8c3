import type { Range } from '../text/offset-map.ts';
import { fail, obeyChoice, takeLadder } from './change-voice.ts';
import type { Mark, Utterance } from './engine.ts';
import { TITLE, type Place } from './place.ts';
import type { Input, Manner, Playback, Position, Step } from './playback.ts';
import type { Queue, Unit } from './queue.ts';
import {
  base,
  delivery,
  following,
  isActive,
  mannerOf,
  placeOf,
  say,
  sayNext,
  stay,
  utteranceAt,
  type Active,
  type Placed,
} from './say.ts';
import type { Sentence } from './sentence.ts';
import { setSleep, sleepTick } from './sleep-timer.ts';

/** This far into a sentence, going back means its own beginning. */
const SETTLED_MS = 1_500;

const BEGINNING: Place = { block: TITLE, offset: 0 };

/** What only a reader who is awake does. */
const SIGNS_OF_LIFE: ReadonlySet<Input['kind']> = new Set([
  'play',
  'pause',
  'toggle',
  'repeat',
  'move',
  'seek',
  'play-from',
  'read-to',
  'rate',
  'pitch',
  'pace',
  'voice',
]);

/** All of playback: what an input makes of a state, and what to do about it. Pure. */
export function step(state: Playback, input: Input): Step {
  const { state: next, effects } = react(state, input);
  if (next.status === 'empty') return { state: next, effects };
  const place = placeOf(next);
  const moved = state.status !== 'empty' && !isSame(state.sentence, next.sentence);
  return {
    state:
      next.sleep && SIGNS_OF_LIFE.has(input.kind)
        ? { ...next, sleep: { ...next.sleep, awake: place } }
        : next,
    effects: moved && input.kind !== 'load' ? [{ kind: 'place', place }, ...effects] : effects,
  };
}

function react(state: Playback, input: Input): Step {
  switch (input.kind) {
    case 'load':
      return load(state, input.queue, input.place);
    case 'rate':
      return tune(state, { rate: within(input.value, 0.5, 3, state.rate) });
    case 'pitch':
      return tune(state, { pitch: within(input.value, 0, 2, state.pitch) });
    case 'pace':
      return stay({ ...state, pace: input.pace });
    case 'voices':
      return takeLadder(state, input.ladder, input.pending);
    case 'voice':
      return obeyChoice(state, input.ladder, input.pending);
    case 'sleep':
      return setSleep(state, input.until);
    case 'tick':
      return sleepTick(state, input.now);
    default:
      return state.status === 'empty' ? stay(state) : transport(state, input);
  }
}

type Transport = Exclude<
  Input,
  { kind: 'load' | 'rate' | 'pitch' | 'pace' | 'voices' | 'voice' | 'sleep' | 'tick' }
>;

function transport(state: Placed, input: Transport): Step {
  switch (input.kind) {
    case 'refresh':
      return refresh(state, input.queue);
    case 'play':
      return isActive(state) ? stay(state) : play(state);
    case 'pause':
      return isActive(state) ? pause(state) : stay(state);
    case 'toggle':
      return isActive(state) ? pause(state) : play(state);
    case 'repeat':
      return say({ ...state, utterance: 0 });
    case 'move':
      return goTo(state, target(state, input.unit, input.by, input.now));
    case 'seek':
      return goTo(state, state.queue.at(input.place));
    case 'play-from': {
      const sentence = state.queue.at(input.place);
      return sentence ? say({ ...state, sentence, utterance: 0 }) : stay(state);
    }
    case 'read-to':
      return isActive(state) ? stay(state) : readTo(state, state.queue.at(input.place));
    case 'mark':
      return isActive(state) ? mark(state, input.mark, input.now) : stay(state);
    case 'finished':
      return isActive(state) ? finish(state) : stay(state);
    case 'fault':
      return isActive(state) ? fail(state, input.code) : stay(state);
  }
}

function load(state: Playback, queue: Queue, place: Place): Step {
  const effects = isActive(state) ? [{ kind: 'silence' } as const] : [];
  const sentence = queue.at(place) ?? queue.at(BEGINNING);
  if (!sentence) return { state: { ...mannerOf(state), status: 'empty' }, effects };
  return { state: ready({ ...mannerOf(state), queue, sentence, utterance: 0 }), effects };
}

function ready(there: Manner & Position, byEye = false): Playback {
  return { ...there, status: 'ready', byEye };
}

function refresh(state: Placed, queue: Queue): Step {
  const sentence = queue.at(placeOf(state)) ?? queue.at(BEGINNING);
  if (!sentence) return load(state, queue, BEGINNING);
  const moved = { ...state, queue, sentence, utterance: 0 };
  return isActive(moved) ? say(moved) : stay(moved);
}

function play(state: Placed): Step {
  switch (state.status) {
    case 'paused':
      return state.heard ? sayNext(state) : say(state);
    case 'ended':
      return say({ ...state, sentence: state.queue.at(BEGINNING) ?? state.sentence, utterance: 0 });
    default:
      return say(state);
  }
}

function pause(state: Active): Step {
  return {
    state: { ...base(state), status: 'paused', heard: false },
    effects: [{ kind: 'silence' }],
  };
}

function target(state: Placed, unit: Unit, by: 1 | -1, now: number): Sentence | undefined {
  const { queue, sentence } = state;
  if (by === 1) return queue.next(sentence, unit);
  const start = queue.start(sentence, unit);
  if (!isSame(start, sentence) || isWellInto(state, now)) return start;
  const before = queue.previous(start);
  return before ? queue.start(before, unit) : start;
}

function isWellInto(state: Placed, now: number): boolean {
  switch (state.status) {
    case 'speaking':
      return state.since !== null && now - state.since >= SETTLED_MS;
    case 'paused':
      return state.heard;
    default:
      return state.status === 'ended';
  }
}

/** Goes to a sentence, as loud or silent as it was; one who goes sentence by sentence goes to hear it. */
function goTo(state: Placed, sentence: Sentence | undefined): Step {
  if (!sentence) return stay(state);
  const there = { ...base(state), sentence, utterance: 0 };
  const stepping =
    state.pace === 'sentence' && (state.status === 'paused' || state.status === 'ended');
  if (isActive(state) || stepping) return say(there);
  return stay(
    state.status === 'ready' ? ready(there) : { ...there, status: 'paused', heard: false },
  );
}

/** The reader has come to a sentence by eye: the voice begins there. */
function readTo(state: Placed, sentence: Sentence | undefined): Step {
  return stay(sentence ? ready({ ...base(state), sentence, utterance: 0 }, true) : state);
}

function mark(state: Active, { kind, ...range }: Mark, now: number): Step {
  const { voice } = state;
  if (!voice) return stay(state);
  const since = (state.status === 'speaking' ? state.since : null) ?? now;
  const word = kind === 'word' ? sourceOf(utteranceAt(state, voice), range as Range) : null;
  const speaking: Playback = {
    ...base(state),
    status: 'speaking',
    retried: state.retried,
    since,
    word,
  };
  if (kind === 'word') return stay(speaking);
  const next = following(state, voice);
  return {
    state: speaking,
    effects: [{ kind: 'prepare', next, delivery: delivery(state, voice) }],
  };
}

/** The written word of a spoken one; null when it stands for nothing written. */
function sourceOf({ text, map, from }: Utterance, spoken: Range): Range | null {
  if (!(spoken.from >= 0 && spoken.from < spoken.to && spoken.to <= text.length)) return null;
  const source = map.rangeToSource(spoken);
  return source.from < source.to ? { from: from + source.from, to: from + source.to } : null;
}

function finish(state: Active): Step {
  const { voice, queue, sentence, utterance } = state;
  if (!voice) return stay(state);
  const said = { ...state, proven: true, retried: false };
  if (utterance + 1 < queue.utterances(sentence, voice).length)
    return say(
      { ...said, utterance: utterance + 1 },
      { since: state.status === 'speaking' ? state.since : null },
    );
  if (state.pace === 'flow' || !queue.next(sentence, 'sentence')) return sayNext(said);
  return {
    state: { ...base(said), utterance: 0, status: 'paused', heard: true },
    effects: [{ kind: 'silence' }],
  };
}

function tune(state: Playback, change: Partial<Pick<Manner, 'rate' | 'pitch'>>): Step {
  const tuned = { ...state, ...change };
  const same = tuned.rate === state.rate && tuned.pitch === state.pitch;
  if (same || !isActive(tuned) || !tuned.voice) return stay(tuned);
  const { voice } = tuned;
  const retune = { kind: 'retune', utterance: utteranceAt(tuned, voice), again: true } as const;
  return { state: tuned, effects: [{ ...retune, delivery: delivery(tuned, voice) }] };
}

function within(value: number, least: number, most: number, before: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : before;
}

function isSame(a: Sentence, b: Sentence): boolean {
  return a.block === b.block && a.index === b.index;
}
