import { ezafeSupply } from './ezafe.ts';
import { createApp, type App } from './app/create-app.ts';
import type { Mend } from './app/mending.ts';
import { connect, type Channel } from './base/channel.ts';
import type { ReadDrafts } from './app/draft.ts';
import { Fault, type FaultCode } from './base/fault.ts';
import { systemClock } from './base/clock.ts';
import { articleId } from './formats/article-id.ts';
import { FormatFault, type FormatFaultCode } from './formats/format-fault.ts';
import { idbLibrary } from './library/idb-library.ts';
import { embeddedBytes } from './speech/engines/embedded-assets.ts';
import { EmbeddedEngine } from './speech/engines/embedded.ts';
import { connectMediaSession } from './speech/engines/media-session.ts';
import { keepAwake } from './speech/engines/keep-awake.ts';
import { webSpeech } from './speech/engines/web-speech.ts';
import { createPlayer } from './speech/player.ts';
import synthesizeWorker from './speech/worker/synthesize.ts?worker&url';
import { AvApp } from './ui/av-app.ts';
import { nowReading } from './ui/now-reading.ts';
import { words } from './ui/words.ts';
import joinedModel from './text/repair/joined.bin?url';
import spacedModel from './text/repair/spaced.bin?url';
import mendWorker from './mending/mend.worker.ts?worker&url';
import type { MenderCalls } from './mending/protocol.ts';

const faultOf: Record<FormatFaultCode, FaultCode> = {
  empty: 'file-empty',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
  unsupported: 'file-unsupported',
  encoding: 'file-encoding',
  password: 'file-password',
  protected: 'file-protected',
  scanned: 'file-scanned',
  'old-word': 'file-old-word',
  bomb: 'file-bomb',
};

/** The part of Trusted Types that is used here; TypeScript does not know it yet. */
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: string, rules: object): unknown };
};

/** Imported HTML is parsed into a document that runs and loads nothing, and is only ever read. */
const inert = trustedTypes?.createPolicy('html-reader', {
  createHTML: (html: string) => html,
}) as { createHTML(html: string): string } | undefined;

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(inert?.createHTML(html) ?? html, 'text/html');
}

/** The only scripts that may be started by address are the app's own. */
const addresses = trustedTypes?.createPolicy('app-url', {
  createScriptURL(address: string): string {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new TypeError(`Foreign script ${url.origin}`);
    return url.href;
  },
}) as { createScriptURL(address: string): string } | undefined;

function scriptUrl(address: string): string {
  return addresses?.createScriptURL(address) ?? address;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

/** Mends in a worker that is started at the first need; where none can be had the text stays as it came. */
function mender(lifetime: AbortSignal): Mend {
  let started: { channel: Channel<MenderCalls>; lost: Promise<never> } | undefined;
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const models = { joined: absolute(joinedModel), spaced: absolute(spacedModel) };
  const start = (): NonNullable<typeof started> => {
    const worker = new Worker(scriptUrl(mendWorker), { type: 'module' });
    const lost = new Promise<never>((_, reject) =>
      worker.addEventListener('error', () => reject(new Error(`No worker ${mendWorker}`))),
    );
    lost.catch(() => undefined); // told to whoever waits, and to no one else
    return { channel: connect<MenderCalls>(worker, lifetime), lost };
  };
  return async (texts, signal) => {
    const { channel, lost } = (started ??= start());
    try {
      return await Promise.race([channel.call('mend', { texts, models }, signal), lost]);
    } catch (error) {
      if (signal.aborted) throw error;
      started = undefined;
      return null;
    }
  };
}

const readDrafts: ReadDrafts = async (input, reading) => {
  try {
    const { readDrafts: read } = await import('./formats/read-drafts.ts');
    return await read(input, { parseHtml }, reading);
  } catch (error) {
    reading.signal.throwIfAborted();
    const code = error instanceof FormatFault ? faultOf[error.code] : 'file-unreadable';
    throw new Fault(code, { cause: error });
  }
};

/** Offers a newer version, never forces it: the worker waits until the reader says so. */
async function watchForUpdates(app: App): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(scriptUrl('./service-worker.js'));
  workbox.addEventListener('waiting', () =>
    app.offerUpdate(() => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  void workbox.register();
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
  });
}

/** A browser that can install says so by this event; its own prompt comes only when the reader asks. */
function watchForInstall(app: App): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const offer = event as Event & { prompt(): Promise<unknown> };
    app.offerInstall(() => void offer.prompt());
  });
  addEventListener('appinstalled', () => app.offerInstall(null));
}

/** Tells the lock screen, the headset and the app's badge what is being read. */
function tellSystem(app: App, signal: AbortSignal): void {
  const { player } = app;
  const show = connectMediaSession(player, signal);
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

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 10_000 });
    else setTimeout(resolve, 4_000);
  });
}

async function start(): Promise<void> {
  const leaving = new AbortController();
  const embedded = new EmbeddedEngine({
    startWorker: () => new Worker(scriptUrl(synthesizeWorker), { type: 'module' }),
    audio: new Audio(),
    clock: systemClock,
    mark: (text) => ezafe.mark(text),
    signal: leaving.signal,
  });
  const ezafe = ezafeSupply(() => app.store.snapshot.settings);
  const player = createPlayer({
    engines: [webSpeech(leaving.signal), embedded],
    clock: systemClock,
    online: () => navigator.onLine,
    onPlace: (place) => app.placeReached(place),
    signal: leaving.signal,
  });
  keepAwake(player.store, leaving.signal);
  const app = createApp({
    library: idbLibrary(fetchJson, Date.now),
    player,
    readDrafts,
    mend: mender(leaving.signal),
    // Their names carry a hash of their content.
    mendVersion: `${joinedModel} ${spacedModel} ${mendWorker}`,
    navigate(hash, how) {
      if (location.hash === hash) return app.routed(hash);
      if (how === 'push') location.hash = hash;
      else location.replace(hash);
    },
    idOf: articleId,
    ezafe,
    voicePack: {
      store: embedded.supply,
      bytes: embeddedBytes,
      fetch: (signal) => embedded.fetchNow(signal),
    },
    now: Date.now,
    signal: leaving.signal,
  });
  addEventListener('hashchange', () => app.routed(location.hash));
  addEventListener('pagehide', () => void app.saveTime());
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void app.saveTime();
  });
  addEventListener('online', () => app.setOnline(true));
  addEventListener('offline', () => app.setOnline(false));
  app.setOnline(navigator.onLine);
  watchForInstall(app);
  tellSystem(app, leaving.signal);
  // The embedded voice says ezafe as soon as it is the one to speak; without the weights it speaks without.
  player.store.subscribe(({ voice }) => {
    if (voice?.engine === embedded.id) void ezafe.load().catch(() => undefined);
  }, leaving.signal);
  // The worker and its first sentence are warm before the reader taps.
  let warm: unknown;
  app.store.subscribe(({ reading }) => {
    if (reading === warm || reading.status !== 'open') return;
    warm = reading;
    const { voice, rate, pitch } = player.store.snapshot;
    if (voice?.engine !== embedded.id || embedded.supply.snapshot.supply.status !== 'ready') return;
    void idle().then(() => embedded.prepare(app.spokenNow().slice(0, 1), { voice, rate, pitch }));
  }, leaving.signal);

  await app.start();
  app.routed(location.hash);
  const view = new AvApp();
  view.app = app;
  document.body.append(view);
  // A net that breaks off here is asked again at the next start.
  void watchForUpdates(app).catch(() => undefined);
  // Without the net there is nothing to prepare, and nothing is lost: it is asked again at the next start.
  void prepareForOffline(app, embedded, leaving.signal).catch(() => undefined);
}

/** Whatever goes wrong at the start, the page is never blank. */
start().catch((error: unknown) => {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = words.app.broken;
  document.body.append(message);
  throw error;
});
