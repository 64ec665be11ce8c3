import { broughtFirst } from './app/bring-rest.ts';
import type { App } from './app/create-app.ts';
import { placeAt } from './app/place-at.ts';
import type { VoicePackState } from './app/voice-pack.ts';
import { systemClock } from './base/clock.ts';
import type { Store } from './base/store.ts';
import type { EzafeSupply } from './ezafe.ts';
import { idle } from './idle.ts';
import { scriptUrl } from './script-url.ts';
import { EmbeddedEngine } from './speech/engines/embedded.ts';
import { keepAwake } from './speech/engines/keep-awake.ts';
import { connectMediaSession } from './speech/engines/media-session.ts';
import { webSpeech } from './speech/engines/web-speech.ts';
import type { Place } from './speech/place.ts';
import { createPlayer, type Player } from './speech/player.ts';
import synthesizeWorker from './speech/worker/synthesize.ts?worker&url';
import { nowReading } from './ui/now-reading.ts';

/** What the voice needs of the rest. */
export interface VoiceOptions {
  readonly app: App;
  /** The page's one audio element; silence may sound from it. */
  readonly audio: HTMLAudioElement;
  readonly ezafe: EzafeSupply;
  /** Told what is on the device of the embedded voice. */
  readonly pack: Store<VoicePackState>;
  readonly signal: AbortSignal;
}

/** All that speaks. */
export interface Voices {
  readonly player: Player;
  readonly embedded: EmbeddedEngine;
}

/** Makes the engines and the player, and what goes with them: lock screen, wake lock, what is fetched ahead. */
export function startVoice({ app, audio, ezafe, pack, signal }: VoiceOptions): Voices {
  audio.pause();
  const embedded = new EmbeddedEngine({
    startWorker: () => new Worker(scriptUrl(synthesizeWorker), { type: 'module' }),
    audio,
    clock: systemClock,
    mark: (text) => ezafe.mark(text),
    fetchMarks: ezafe.load,
    signal,
  });
  pack.patch(embedded.supply.snapshot);
  embedded.supply.subscribe((supply) => pack.patch(supply), signal);
  const player = createPlayer({
    engines: [webSpeech(signal), embedded],
    clock: systemClock,
    online: () => navigator.onLine,
    onPlace: (place: Place) => app.placeReached(place),
    bring: (block) => broughtFirst(app.store, block),
    signal,
  });
  keepAwake(player.store, signal);
  tellSystem(app, signal);
  helpWithoutVoice(app, embedded, signal);
  // The embedded voice says ezafe as soon as it is the one to speak; without the weights it speaks without.
  player.store.subscribe(({ voice }) => {
    if (voice?.engine === embedded.id) void ezafe.load().catch(() => undefined);
  }, signal);
  warmUp({ app, ezafe, signal }, embedded);
  // Without the net there is nothing to prepare, and nothing is lost: it is asked again at the next start.
  void prepareForOffline(app, embedded, signal).catch(() => undefined);
  return { player, embedded };
}

/** Where nothing can speak, says what can be done about it. */
function helpWithoutVoice(app: App, embedded: EmbeddedEngine, signal: AbortSignal): void {
  let before: unknown;
  app.player.store.subscribe(({ status, fault }) => {
    const failed = status === 'failed' && before !== 'failed';
    before = status;
    const unheard = fault === 'voice-offline' || fault === 'voice-missing';
    if (failed && unheard && pack(embedded) !== 'ready') app.show('no-voice');
  }, signal);
}

/** Has the worker and the first sentence of each article warm before the reader taps. */
function warmUp(
  { app, ezafe, signal }: Pick<VoiceOptions, 'app' | 'ezafe' | 'signal'>,
  embedded: EmbeddedEngine,
): void {
  let warm: unknown;
  const look = (): void => {
    const { reading } = app.store.snapshot;
    const { voice, rate, pitch, status } = app.player.store.snapshot;
    if (reading.status !== 'open' || reading.shown === warm || status !== 'ready') return;
    if (voice?.engine !== embedded.id || pack(embedded) !== 'ready') return;
    warm = reading.shown;
    // With its ezafe, because that is how it will be asked for.
    void idle()
      .then(() => ezafe.load().catch(() => undefined))
      .then(() => embedded.prepare(app.player.spoken().slice(0, 1), { voice, rate, pitch }));
  };
  app.store.subscribe(look, signal);
  app.player.store.subscribe(look, signal);
  embedded.supply.subscribe(look, signal);
}

function pack(embedded: EmbeddedEngine): VoicePackState['supply']['status'] {
  return embedded.supply.snapshot.supply.status;
}

/** Tells the lock screen, the headset and the app's badge what is being read. */
function tellSystem(app: App, signal: AbortSignal): void {
  const { player } = app;
  const seekTo = (seconds: number): void => {
    const { reading } = app.store.snapshot;
    const position = nowReading(app)?.position;
    if (position && reading.status === 'open')
      player.seek(placeAt(reading.article, seconds / position.of));
  };
  const show = connectMediaSession(player, seekTo, signal);
  let told: unknown = {};
  player.store.subscribe(({ status, place }) => {
    const now = `${status} ${place?.block} ${place?.index}`;
    if (now === told) return;
    told = now;
    const speaking = status === 'speaking' || status === 'loading';
    show(nowReading(app), speaking ? 'playing' : status === 'empty' ? 'none' : 'paused');
    const badge = speaking ? navigator.setAppBadge?.() : navigator.clearAppBadge?.();
    void badge?.catch(() => undefined);
  }, signal);
}

/** Has the embedded voice ready for when the net is cut, unless the reader saves data. */
async function prepareForOffline(app: App, embedded: EmbeddedEngine, signal: AbortSignal) {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData || !('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  await navigator.serviceWorker.ready;
  await idle();
  // While the device may still list a voice of its own, nothing is fetched for nothing.
  const { store } = app.player;
  await new Promise<void>((listed) => {
    const look = (): void => {
      if (!['early', 'pending'].includes(store.snapshot.reason)) listed();
    };
    store.subscribe(look, signal);
    look();
  });
  if (store.snapshot.voice?.engine === embedded.id) await embedded.fetchNow(signal);
}
