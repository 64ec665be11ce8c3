import { createApp, type App } from './app/create-app.ts';
import type { Arrivals } from './app/arrivals.ts';
import type { Mend } from './app/mending.ts';
import { later } from './app/later.ts';
import type { Outs } from './app/outs.ts';
import { parseRoute } from './app/route.ts';
import type { VoicePackState } from './app/voice-pack.ts';
import { passed } from './base/passed.ts';
import { Store } from './base/store.ts';
import { deviceStorage } from './device-storage.ts';
import { ezafeSupply } from './ezafe.ts';
import { idle } from './idle.ts';
import { announcedLibrary, type LibraryChange } from './library/announced-library.ts';
import type { EarlyLook } from './library/early-look.ts';
import { idbLibrary } from './library/idb-library.ts';
import { channelName } from './library/names.ts';
import { roomyLibrary } from './library/roomy-library.ts';
import mendWorker from './mending/mend.worker.ts?worker&url';
import { deferPlayer } from './speech/defer-player.ts';
import { embeddedBytes } from './speech/engines/embedded-bytes.ts';
import { unlockSound } from './speech/engines/unlock-sound.ts';
import joinedModel from './text/repair/joined.bin?url';
import spacedModel from './text/repair/spaced.bin?url';
import { afterPaint } from './ui/after-paint.ts';
import { applyDisplay } from './ui/apply-display.ts';
import { AvApp } from './ui/av-app.ts';
import { drawWithFaces, fetchFaces } from './ui/faces.ts';
import { fetchScreen } from './ui/fetch-screen.ts';

/** From here on a wait is shown, ms. */
const patience = 200;

/** So long the first screen waits for the reader's settings, which a browser in trouble may never give, ms. */
const settingsPatience = 1_000;

/** The reader asked for the app without its library, because it did not start with it. */
const unkept = location.search === '?unkept';

/** The code that turns text into speech, in pieces that run in a few milliseconds each. */
const partsOfVoice = [
  () => import('./text/spoken/latin.ts'),
  () => import('./text/spoken/emoji.ts'),
  () => import('./text/spoken/units.ts'),
  () => import('./text/spoken/abbreviations.ts'),
  () => import('./text/spoken/to-spoken.ts'),
];

/** What the page has begun to read of the database. */
const { early } = window as { early?: Promise<EarlyLook> };

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
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

const waysIn = later<Pick<Arrivals, keyof Arrivals>>(
  { fetchPage: true, unpackPage: true, takeShared: true },
  async () => (await import('./arrivals.ts')).arrivals,
);

const waysOut = later<Pick<Outs, keyof Outs>>(
  { backUp: true, openBackup: true, exportArticle: true, print: true },
  async () => (await import('./outs.ts')).outs,
);

/** Makes the app. What it does not need to show a text comes later, at the first need. */
function makeApp(signal: AbortSignal) {
  const audio = new Audio();
  const ezafe = ezafeSupply(() => app.store.snapshot.settings);
  const pack = new Store<VoicePackState>({ supply: { status: 'absent' } });
  let speaking: ReturnType<typeof startVoices> | undefined;
  const startVoices = async () => {
    const { startVoice } = await import('./voice.ts');
    return startVoice({ app, audio, ezafe, pack, signal });
  };
  const voices = (): ReturnType<typeof startVoices> =>
    (speaking ??= startVoices().catch((error: unknown) => {
      speaking = undefined;
      throw error;
    }));
  const voice = deferPlayer({
    fetch: async () => (await voices()).player,
    unlock: () => unlockSound(audio),
    signal,
  });
  let mending: Promise<Mend> | undefined;
  const mender = (): Promise<Mend> =>
    (mending ??= import('./mender.ts').then(({ mender }) =>
      mender({ worker: mendWorker, joined: joinedModel, spaced: spacedModel }, signal),
    ));
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel(channelName) : undefined;
  tabs?.addEventListener('message', ({ data }) => {
    void app.changedElsewhere(data as LibraryChange).catch(() => undefined); // gone offline: at the next start
  });
  const app = createApp({
    library: announcedLibrary(
      roomyLibrary(idbLibrary(fetchJson, Date.now, unkept ? null : undefined, early)),
      (change) => tabs?.postMessage(change),
    ),
    player: voice.player,
    readDrafts: async (input, reading) =>
      (await import('./read-drafts.ts')).readDrafts(input, reading),
    arrivals: waysIn,
    mend: async (...asked) => (await mender())(...asked),
    // Their names carry a hash of their content.
    mendVersion: `${joinedModel} ${spacedModel} ${mendWorker}`,
    navigate(hash, how) {
      if (location.hash === hash) return app.routed(hash);
      if (how === 'push') location.hash = hash;
      else location.replace(hash);
    },
    ezafe,
    voicePack: {
      store: pack,
      bytes: embeddedBytes,
      fetch: async (aborted) => (await voices()).embedded.fetchNow(aborted),
    },
    storage: deviceStorage,
    outs: waysOut,
    search: async (...asked) => (await import('./library-search.ts')).searchLibrary(...asked),
    now: Date.now,
    signal,
  });
  return { app, fetchVoice: voice.fetch };
}

/** Resolves once the first screen has something to show. */
function shown({ store }: App, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { route, reading, shelf } = store.snapshot;
      const waits =
        route.screen === 'reader' ? reading.status === 'loading' : shelf.status === 'loading';
      if (!waits) resolve();
    };
    store.subscribe(look, signal);
    look();
  });
}

/** How the page goes from one screen to the next. */
interface Screens {
  change: (change: () => void, hash: string) => void;
}

/** What the reader will want next, fetched once the first screen stands: above all the voice, for their tap. */
async function fetchAhead(
  app: App,
  view: AvApp,
  screens: Screens,
  fetchVoice: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  await afterPaint();
  void app.settle();
  const [{ watchKeys }, { announceChanges }, { followScreen }, { fadeScreens }] = await Promise.all(
    [
      import('./ui/watch-keys.ts'),
      import('./ui/announce-changes.ts'),
      import('./ui/follow-screen.ts'),
      import('./ui/fade-screens.ts'),
      import('./ui/av-announcer.ts'),
      import('./ui/av-notice.ts'),
    ],
  );
  watchKeys(app, signal);
  announceChanges(app, signal);
  followScreen(app, view, signal);
  screens.change = fadeScreens(app, () => view.updateComplete);
  (await import('./arrivals.ts')).watchArrivals(app);
  await idle();
  if (!unkept) (await import('./second-copy.ts')).keepSecondCopy(app);
  // Most of the voice's code, bit by bit: in one go it would hold the page up.
  for (const part of partsOfVoice) {
    await part();
    await idle();
  }
  await fetchVoice();
  await Promise.all([fetchScreen('reader'), fetchScreen('library')]);
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { watchForUpdates } = await import('./updates.ts');
  watchForUpdates(app);
}

async function start(): Promise<void> {
  const { signal } = new AbortController();
  // Its code travels while the settings are read; what fails here is asked for again by whoever shows the screen.
  const code = fetchScreen(parseRoute(location.hash).screen).catch(() => undefined);
  const { app, fetchVoice } = makeApp(signal);
  const screens: Screens = { change: (change) => change() };
  const root = document.documentElement;
  addEventListener('hashchange', () => {
    const { hash } = location;
    screens.change(() => {
      drawWithFaces(root);
      app.routed(hash);
    }, hash);
  });
  addEventListener('pagehide', () => void app.saveTime());
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void app.saveTime();
  });
  addEventListener('online', () => app.setOnline(true));
  addEventListener('offline', () => app.setOnline(false));
  app.setOnline(navigator.onLine);
  watchForInstall(app);
  await Promise.race([app.start(location.hash), passed(settingsPatience)]);
  applyDisplay(app.store.snapshot.settings, root);
  // What comes at once is drawn at once, without a word of waiting before it.
  await Promise.race([Promise.all([shown(app, signal), fetchFaces(root)]), passed(patience)]);
  drawWithFaces(root);
  const view = new AvApp();
  view.app = app;
  document.querySelector('.unopened')?.remove();
  document.body.append(view);
  await Promise.all([shown(app, signal), code]);
  // Of a text that came later nothing was drawn that stays.
  if (app.store.snapshot.route.screen === 'reader') drawWithFaces(root);
  // What does not arrive now is asked for again when it is needed.
  void fetchAhead(app, view, screens, fetchVoice, signal).catch(() => undefined);
}

/** Whatever goes wrong, the page is never blank: if even this does not come, what it says without a script stays. */
function tell(error: unknown): void {
  import('./went-wrong.ts')
    .then(({ wentWrong }) => wentWrong(error, document.querySelector<AvApp>('av-app')?.app))
    .catch(() => undefined);
}

addEventListener('error', ({ error }) => error && tell(error));
addEventListener('unhandledrejection', ({ reason }) => tell(reason));
start().catch(tell);
