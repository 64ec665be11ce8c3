import type { Player } from '../player.ts';

/** What the lock screen and the headset's display show. The words come from the interface. */
interface NowReading {
  readonly title: string;
  /** Who wrote or published it. */
  readonly artist?: string;
  /** Where the reader is: «بند ۳ از ۱۸». */
  readonly where: string;
  readonly artwork?: readonly MediaImage[];
  /** Seconds at the present rate, as good as they can be guessed. */
  readonly position?: { readonly at: number; readonly of: number };
}

/** The commands that headset keys and the lock screen give. */
export type MediaControls = Pick<
  Player,
  'play' | 'pause' | 'nextSentence' | 'previousSentence' | 'nextBlock' | 'previousBlock'
>;

/** Tells the system what is read. Null: nothing is. */
export type ShowMedia = (reading: NowReading | null, state: 'playing' | 'paused' | 'none') => void;

/**
 * The article outside the page: title, place and position where the system shows them, and its keys as commands
 * until the signal aborts; `seekTo` goes to so many seconds from the beginning, as `position` counts them. Systems
 * show it only while real audio plays, so with Web Speech only some keys arrive. Without the API it does nothing.
 */
export function connectMediaSession(
  controls: MediaControls,
  seekTo: (seconds: number) => void,
  signal: AbortSignal,
): ShowMedia {
  const session = (navigator as { mediaSession?: MediaSession }).mediaSession;
  if (!session) return () => undefined;
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => controls.play(),
    pause: () => controls.pause(),
    stop: () => controls.pause(),
    nexttrack: () => controls.nextBlock(),
    previoustrack: () => controls.previousBlock(),
    seekforward: () => controls.nextSentence(),
    seekbackward: () => controls.previousSentence(),
    seekto: ({ seekTime }) => {
      if (seekTime !== undefined) seekTo(seekTime);
    },
  };
  for (const [action, handler] of Object.entries(actions))
    setHandler(session, action as MediaSessionAction, handler);
  const show: ShowMedia = (reading, state) => {
    session.playbackState = state;
    session.metadata = reading && describe(reading);
    setPosition(session, reading?.position);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const action of Object.keys(actions))
        setHandler(session, action as MediaSessionAction, null);
      show(null, 'none');
    },
    { once: true },
  );
  return show;
}

/** A browser throws for an action it does not know yet. */
function setHandler(
  session: MediaSession,
  action: MediaSessionAction,
  handler: MediaSessionActionHandler | null,
): void {
  try {
    session.setActionHandler(action, handler);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

function setPosition(session: MediaSession, position: NowReading['position']): void {
  if (!('setPositionState' in session)) return;
  if (!position || !(position.of > 0)) session.setPositionState();
  else {
    const at = Math.min(Math.max(0, position.at), position.of);
    // The time is already counted at the present rate.
    session.setPositionState({ duration: position.of, position: at, playbackRate: 1 });
  }
}

function describe({ title, artist = '', where, artwork = [] }: NowReading): MediaMetadata {
  return new MediaMetadata({ title, artist, album: where, artwork: [...artwork] });
}
