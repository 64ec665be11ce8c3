import type { Clock } from '../base/clock.ts';
import { Store } from '../base/store.ts';
import type { Article } from '../text/article.ts';
import { chooseVoice, type VoiceChoice } from './choose-voice.ts';
import type { Engine, Expectation, Utterance } from './engine.ts';
import { Performer } from './performer.ts';
import { TITLE, type Place } from './place.ts';
import { SILENCE, type Effect, type Input, type Pace } from './playback.ts';
import { describePlayback, type PlayerState } from './player-state.ts';
import { createQueue, type QueueOptions, type Unit } from './queue.ts';
import { rankVoices } from './rank-voices.ts';
import { step } from './step.ts';
import type { Voice } from './voice.ts';

/** What a player needs, and what the reader has set before. */
export interface PlayerOptions {
  /** The order does not matter: the ladder follows from what their voices are. */
  readonly engines: readonly Engine[];
  readonly clock: Clock;
  /** The player's lifetime: it falls silent for good when this aborts. */
  readonly signal: AbortSignal;
  /** Whether the internet seems to be there, asked at each play. Yes unless told. */
  readonly online?: () => boolean;
  /** Called with the beginning of each sentence the reader comes to, by ear or by moving. */
  readonly onPlace?: (place: Place) => void;
  /** Brings a block of the article that has not come yet; undefined where there is nothing to wait for. */
  readonly bring?: (block: number) => Promise<void> | undefined;
  /** What is read and shown, for every article; `refresh()` when it would answer differently. */
  readonly queue?: QueueOptions;
  readonly rate?: number;
  readonly pitch?: number;
  readonly pace?: Pace;
  /** Id of the voice the reader chose; null: automatic. */
  readonly voice?: string | null;
}

/**
 * Reads an article aloud. Every command works in every status and never throws for what a browser or a voice
 * does; what came of it is in the store. `play`, `toggle`, `repeat` and `playFrom` ask the engine for sound
 * in the caller's own task, as iOS wants; for a place that has not come yet they unlock it there.
 */
export interface Player {
  readonly store: Store<PlayerState>;
  /** Takes another article, silent, at a place (the beginning unless told), by these options or those of before. */
  load(article: Article, place?: Place, options?: QueueOptions): void;
  /** The same article, by other rules or options or under another title; goes on at the same sentence. */
  refresh(options?: QueueOptions, retitled?: Article): void;
  /** To be called in a tap that will play only after a wait. */
  unlock(): void;
  play(): void;
  pause(): void;
  toggle(): void;
  nextSentence(): void;
  previousSentence(): void;
  nextBlock(): void;
  previousBlock(): void;
  nextHeading(): void;
  previousHeading(): void;
  /** Goes to a place, as loud or silent as it was. */
  seek(place: Place): void;
  /** Goes to a place and speaks from there. */
  playFrom(place: Place): void;
  /** The reader has come to a place by eye; `play` begins there. Nothing while it speaks. */
  readTo(place: Place): void;
  /** Says this sentence from its beginning. */
  repeat(): void;
  /** 0.5–3; what lies outside is brought inside. */
  setRate(rate: number): void;
  /** 0–2; what lies outside is brought inside. */
  setPitch(pitch: number): void;
  setPace(pace: Pace): void;
  /** The reader's choice by id, or null for automatic. A voice that failed before may try again. */
  setVoice(id: string | null): void;
  /** Sleeps after so many minutes, at the end of the article, or not. */
  setSleep(minutes: number | 'end' | null): void;
  /** Lets a voice (the present one unless told) say a sample; what was being read pauses. */
  tryVoice(sample: string, id?: string): void;
  /** Says something that is no part of the article, and then goes on reading if it was reading. */
  tell(text: string): void;
  /** What the voice is told to say for the current sentence, piece by piece; empty before there is one. */
  spoken(): readonly Utterance[];
  /** Every voice the engines offer, whether it may speak now or not. */
  voices(): readonly Voice[];
}

/** The timer's step: fine enough for its fade. */
const TICK_MS = 1_000;
const MINUTE_MS = 60_000;
/** The reader wants to hear the article itself, or nothing. */
const SOUNDS = new Set<Input['kind']>(['play', 'toggle', 'play-from', 'repeat', 'pause']);
/** The reader wants to be elsewhere. */
const MOVES = new Set<Input['kind']>(['load', 'move', 'seek', 'play-from', 'read-to', 'repeat']);

/** A player over some engines; nothing sounds until the reader asks. */
export function createPlayer(options: PlayerOptions): Player {
  const { engines, clock, signal, online = () => true } = options;
  let preferred = options.voice ?? null;
  let rules = options.queue ?? {};
  let article: Article | null = null;
  let playback = SILENCE;
  let choice: VoiceChoice = { voice: null, reason: 'pending' };
  let sleeping = new AbortController();
  /** Reading waits until something else is told. */
  let interrupted = false;
  /** The reader wants to be where nothing has come yet; whether it sounds then. */
  let waiting: { sounds: boolean } | null = null;
  const store = new Store<PlayerState>({
    ...describePlayback(playback, choice, clock.now()),
    notice: null,
    awake: null,
  });
  const performer = new Performer(engines, clock, send);
  // Effects and listeners may send inputs of their own; those wait, so that one is done before the next.
  const inbox: Input[] = [];
  let busy = false;

  function send(input: Input): void {
    if (signal.aborted) return;
    inbox.push(input);
    if (busy) return;
    busy = true;
    try {
      for (let next = inbox.shift(); next; next = inbox.shift()) take(next);
    } finally {
      busy = false;
    }
  }

  function take(input: Input): void {
    const { state, effects } = step(playback, input);
    if (SOUNDS.has(input.kind)) interrupted = false;
    if (MOVES.has(input.kind)) waiting = null;
    playback = state;
    store.patch(describePlayback(playback, choice, clock.now()));
    effects.forEach(perform);
  }

  function perform(effect: Effect): void {
    if (effect.kind === 'place') options.onPlace?.(effect.place);
    else if (effect.kind !== 'notice') performer.perform(effect);
    else {
      const { notice } = effect;
      store.patch(notice.kind === 'slept' ? { notice, awake: notice.awake } : { notice });
    }
  }

  const voices = (): readonly Voice[] => engines.flatMap((engine) => engine.voices());

  function look(kind: 'voices' | 'voice'): void {
    const now = { preferred, online: online() };
    const expected = expectation();
    choice = chooseVoice(voices(), now, expected);
    const ladder = choice.voice ? rankVoices(voices(), now) : [];
    send({ kind, ladder, pending: expected !== 'none' });
  }

  function expectation(): Expectation {
    const all = engines.map((engine) => engine.expects?.() ?? 'none');
    return all.find((one) => one === 'likely') ?? all.find((one) => one === 'perhaps') ?? 'none';
  }

  function sound(input: Input): void {
    unlockLate();
    look('voices');
    send(input);
  }

  /** Whoever comes late will speak in no tap of its own. */
  function unlockLate(): void {
    for (const engine of engines)
      if (engine.expects && engine.expects() !== 'none') engine.unlock?.();
  }

  /** Goes to a place as soon as its block has come, unless the reader wants to be elsewhere by then. */
  function goTo(place: Place, sounds: boolean): void {
    const go = (aloud: boolean): void =>
      aloud ? sound({ kind: 'play-from', place }) : send({ kind: 'seek', place });
    const coming = options.bring?.(place.block);
    if (!coming) return go(sounds);
    if (sounds) unlock();
    const own = (waiting = { sounds });
    void coming.then(() => waiting === own && go(own.sounds));
  }

  /** Has what waits for its place sound there, or not; answers whether anything waits. */
  function soundThere(sounds: boolean): boolean {
    if (!waiting) return false;
    if (sounds) unlock();
    waiting.sounds = sounds;
    return true;
  }

  function unlock(): void {
    unlockLate();
    engines.find(({ id }) => id === playback.voice?.engine)?.unlock?.();
  }

  function move(unit: Unit, by: 1 | -1): void {
    send({ kind: 'move', unit, by, now: clock.now() });
  }

  function tick(): void {
    send({ kind: 'tick', now: clock.now() });
    if (playback.sleep) clock.after(TICK_MS, tick, sleeping.signal);
  }

  if (options.rate !== undefined) send({ kind: 'rate', value: options.rate });
  if (options.pitch !== undefined) send({ kind: 'pitch', value: options.pitch });
  if (options.pace !== undefined) send({ kind: 'pace', pace: options.pace });
  for (const engine of engines) engine.watch(() => look('voices'), signal);
  look('voices');
  signal.addEventListener(
    'abort',
    () => {
      sleeping.abort();
      performer.perform({ kind: 'silence' });
    },
    { once: true },
  );

  return {
    store,
    load(next, place = { block: TITLE, offset: 0 }, by = rules) {
      article = next;
      rules = by;
      store.patch({ notice: null, awake: null });
      send({ kind: 'load', queue: createQueue(article, rules), place });
    },
    refresh(next = rules, retitled) {
      rules = next;
      article = retitled ?? article;
      if (article) send({ kind: 'refresh', queue: createQueue(article, rules) });
    },
    unlock,
    play: () => soundThere(true) || sound({ kind: 'play' }),
    pause() {
      soundThere(false);
      send({ kind: 'pause' });
    },
    toggle: () => soundThere(!waiting?.sounds) || sound({ kind: 'toggle' }),
    nextSentence: () => move('sentence', 1),
    previousSentence: () => move('sentence', -1),
    nextBlock: () => move('block', 1),
    previousBlock: () => move('block', -1),
    nextHeading: () => move('heading', 1),
    previousHeading: () => move('heading', -1),
    seek: (place) => goTo(place, false),
    playFrom: (place) => goTo(place, true),
    readTo: (place) => send({ kind: 'read-to', place }),
    repeat: () => sound({ kind: 'repeat' }),
    setRate: (value) => send({ kind: 'rate', value }),
    setPitch: (value) => send({ kind: 'pitch', value }),
    setPace: (pace) => send({ kind: 'pace', pace }),
    setVoice(id) {
      preferred = id;
      look('voice');
    },
    setSleep(minutes) {
      sleeping.abort();
      sleeping = new AbortController();
      store.patch({ awake: null });
      const timed = typeof minutes === 'number';
      send({ kind: 'sleep', until: timed ? clock.now() + minutes * MINUTE_MS : minutes });
      if (minutes !== null) clock.after(TICK_MS, tick, sleeping.signal);
    },
    tryVoice(sample, id = playback.voice?.id) {
      send({ kind: 'pause' });
      const voice = voices().find((one) => one.id === id);
      if (!voice) return;
      const { rate, pitch } = playback;
      performer.sample(sample, { voice, rate, pitch }, (why) => {
        if (why) store.patch({ notice: { kind: 'sample-failed', voice, why } });
      });
    },
    tell(text) {
      const { voice, rate, pitch } = playback;
      if (!voice) return;
      interrupted ||= playback.status === 'speaking' || playback.status === 'loading';
      const goesOn = interrupted;
      send({ kind: 'pause' });
      interrupted = goesOn;
      performer.sample(text, { voice, rate, pitch }, () => {
        interrupted = false;
        if (goesOn) sound({ kind: 'play' });
      });
    },
    spoken() {
      if (playback.status === 'empty' || !playback.voice) return [];
      return playback.queue.utterances(playback.sentence, playback.voice);
    },
    voices,
  };
}
