import { Store } from '../base/store.ts';
import { TITLE, type Place } from './place.ts';
import type { Player } from './player.ts';
import type { PlayerState } from './player-state.ts';

/** How a player comes that is not there yet. */
export interface Deferral {
  /** Brings it; asked again after it rejected. */
  readonly fetch: () => Promise<Player>;
  /** Makes a later sound possible, in the task of the tap that asks for it. */
  readonly unlock: () => void;
  readonly signal: AbortSignal;
}

/** A stand-in for a player that is not there yet. */
export interface DeferredPlayer {
  readonly player: Player;
  /** Brings the real one now. What asks for sound does so by itself. */
  fetch(): Promise<void>;
}

type Command = Exclude<keyof Player, 'store' | 'voices' | 'spoken'>;
type Request = readonly [command: Command, ...values: unknown[]];

/** What a player can be told, and whether it then sounds. */
const COMMANDS: Readonly<Record<Command, 'sounds' | 'silent'>> = {
  load: 'silent',
  refresh: 'silent',
  unlock: 'silent',
  play: 'sounds',
  pause: 'silent',
  toggle: 'sounds',
  nextSentence: 'silent',
  previousSentence: 'silent',
  nextBlock: 'silent',
  previousBlock: 'silent',
  nextHeading: 'silent',
  previousHeading: 'silent',
  seek: 'silent',
  playFrom: 'sounds',
  readTo: 'silent',
  repeat: 'sounds',
  setRate: 'silent',
  setPitch: 'silent',
  setPace: 'silent',
  setVoice: 'silent',
  setSleep: 'silent',
  tryVoice: 'sounds',
  tell: 'sounds',
};

const START: PlayerState = {
  status: 'empty',
  place: null,
  byEye: false,
  word: null,
  voice: null,
  reason: 'pending',
  rate: 1,
  pitch: 1,
  pace: 'flow',
  fault: null,
  notice: null,
  sleep: null,
  awake: null,
};

/**
 * Stands for a player whose code has not arrived, so that a text opens without it. It remembers what it is asked
 * and shows the place that was asked for; when the real one is there it is told all, and goes on in the same store.
 */
export function deferPlayer({ fetch, unlock, signal }: Deferral): DeferredPlayer {
  const store = new Store<PlayerState>(START);
  let real: Player | undefined;
  let coming: Promise<void> | undefined;
  let unlocked = false;
  let asked: readonly Request[] = [];

  const tell = ([command, ...values]: Request): void =>
    (real![command] as (...values: unknown[]) => void)(...values);

  const bring = (): Promise<void> =>
    (coming ??= fetch().then(
      (arrived) => {
        real = arrived;
        asked.forEach(tell);
        asked = [];
        store.patch(real.store.snapshot);
        real.store.subscribe((state) => store.patch(state), signal);
      },
      () => {
        coming = undefined;
        if (store.snapshot.status !== 'loading') return;
        asked = asked.flatMap(silenced);
        store.patch({ status: 'failed', fault: 'voice-unreached' });
      },
    ));

  const remember = (request: Request): void => {
    const loading = store.snapshot.status === 'loading';
    if (request[0] === 'pause' || (request[0] === 'toggle' && loading)) {
      asked = asked.flatMap(silenced);
      if (loading) store.patch({ status: 'ready' });
      return;
    }
    asked = [...asked, request];
    const place = placeIn(request);
    if (place)
      store.patch({
        status: loading ? 'loading' : 'ready',
        place: sentenceAt(place),
        byEye: request[0] === 'readTo',
        fault: null,
      });
    if (!sounds(request) && request[0] !== 'unlock') return;
    if (!unlocked) unlock();
    unlocked = true;
    if (sounds(request)) store.patch({ status: 'loading', fault: null });
    void bring();
  };

  const command =
    (name: Command) =>
    (...values: unknown[]): void =>
      (real ? tell : remember)([name, ...values]);
  const commands = Object.fromEntries(
    (Object.keys(COMMANDS) as Command[]).map((name) => [name, command(name)]),
  ) as Record<Command, (...values: unknown[]) => void>;
  const player: Player = {
    ...commands,
    store,
    voices: () => real?.voices() ?? [],
    spoken: () => real?.spoken() ?? [],
  };
  return { player, fetch: bring };
}

function sounds([command]: Request): boolean {
  return COMMANDS[command] === 'sounds';
}

/** What is left of a request when there shall be no sound: where it leads to. */
function silenced(request: Request): readonly Request[] {
  const [command, ...values] = request;
  if (command === 'playFrom') return [['seek', ...values]];
  return sounds(request) ? [] : [request];
}

function placeIn([command, ...values]: Request): Place | undefined {
  if (command === 'load') return (values[1] as Place | undefined) ?? { block: TITLE, offset: 0 };
  const goes = command === 'seek' || command === 'playFrom' || command === 'readTo';
  return goes ? (values[0] as Place) : undefined;
}

/** Where its sentence ends is not known yet. */
function sentenceAt({ block, offset }: Place): PlayerState['place'] {
  return { block, index: 0, from: offset, to: offset };
}
