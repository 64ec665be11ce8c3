import type { Playback, Step } from './playback.ts';
import { base, delivery, isActive, placeOf, stay, utteranceAt } from './say.ts';
import type { Sentence } from './sentence.ts';

/** The sound falls to nothing over the last 20 s. */
const FADE_MS = 20_000;
/** What a voice needs for a letter at its own speed. */
const MS_PER_LETTER = 75;
/** How long an article still is can only be guessed: its last words are never quieter than this. */
const LAST_WORDS = 0.1;

/** Sets or clears the timer; a sound that was fading comes back. `until` in ms of the clock. */
export function setSleep(state: Playback, until: number | 'end' | null): Step {
  const awake = state.status === 'empty' ? null : placeOf(state);
  return fadeTo({ ...state, sleep: until === null ? null : { until, awake } }, 1);
}

/** Time goes on: fades before the end, and falls silent at it with a word about where the reader was awake. */
export function sleepTick(state: Playback, now: number): Step {
  const { sleep } = state;
  if (!sleep) return stay(state);
  if (sleep.until === 'end')
    return fadeTo(state, Math.min(1, Math.max(LAST_WORDS, articleLeft(state, now) / FADE_MS)));
  const left = sleep.until - now;
  if (left > 0) return fadeTo(state, Math.min(1, left / FADE_MS));
  const woken = { ...state, sleep: null, volume: 1 };
  if (!isActive(woken)) return stay(woken);
  const awake = sleep.awake ?? placeOf(woken);
  return {
    state: { ...base(woken), status: 'paused', heard: false },
    effects: [{ kind: 'silence' }, { kind: 'notice', notice: { kind: 'slept', awake } }],
  };
}

/** About how many ms of the article are still to be heard; looks no further than the fade reaches. */
function articleLeft(state: Playback, now: number): number {
  if (!isActive(state)) return FADE_MS;
  const begun = state.status === 'speaking' && state.since !== null ? state.since : now;
  let left = begun - now;
  let sentence: Sentence | undefined = state.sentence;
  while (sentence && left < FADE_MS) {
    left += ((sentence.to - sentence.from) * MS_PER_LETTER) / state.rate;
    sentence = state.queue.next(sentence, 'sentence');
  }
  return left;
}

function fadeTo(state: Playback, volume: number): Step {
  const faded = { ...state, volume };
  if (volume === state.volume || !isActive(faded) || !faded.voice) return stay(faded);
  const { voice } = faded;
  const utterance = utteranceAt(faded, voice);
  const retune = { kind: 'retune', utterance, again: false } as const;
  return { state: faded, effects: [{ ...retune, delivery: delivery(faded, voice) }] };
}
