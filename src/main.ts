import { createApp, type App } from './app/create-app.ts';
import type { Arrivals } from './app/arrivals.ts';
import type { Mend } from './app/mending.ts';
import { later } from './base/later.ts';
import type { Outs } from './app/outs.ts';
import { parseRoute } from './app/route.ts';
import type { VoicePackState } from './app/voice-pack.ts';
import { passed } from './base/passed.ts';
import { Store } from './base/store.ts';
import { deviceStorage } from './device-storage.ts';
import { ezafeSupply } from './ezafe.ts';
import type { Screens } from './fetch-ahead.ts';
import { announcedLibrary, type LibraryChange } from './library/announced-library.ts';
import type { HeadStart } from './library/early-look.ts';
import { idbLibrary } from './library/idb-library.ts';
import { openChannel } from './library/open-channel.ts';
import { roomyLibrary } from './library/roomy-library.ts';
import mendWorker from './mending/mend.worker.ts?worker&url';
import { sharedTexts } from './shared-texts.ts';
import { deferPlayer } from './speech/defer-player.ts';
import { embeddedBytes } from './speech/engines/embedded-bytes.ts';
import { unlockSound } from './speech/engines/unlock-sound.ts';
import joinedModel from './text/repair/joined.bin?url';
import spacedModel from './text/repair/spaced.bin?url';
import { applyDisplay } from './ui/apply-display.ts';
import { AvApp } from './ui/av-app.ts';
import { drawWithFaces, fetchFaces } from './ui/faces.ts';
import { fetchScreen } from './ui/fetch-screen.ts';
import { onScreen } from './ui/on-screen.ts';

/** From here on a wait is shown, ms. */
const patience = 200;

/** So long the first screen waits for the reader's settings, which a browser in trouble may never give, ms. */
const settingsPatience = 1_000;

/** In so many frames what is near the reader's place is laid out. */
const restingFrames = 6;

/** The reader asked for the app without its library, because it did not start with it. */
const unkept = location.search === '?unkept';

const begun = window as HeadStart;

async function fetchJson(path: string): Promise<unknown> {
  const { came } = begun;
  const article = came?.path === path ? await came.article.catch(() => undefined) : undefined;
  if (article) return article;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

/** A browser that can install says so by this event; its own prompt comes only when the reader asks. */
function watchForInstall(app: App): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const offer = event as Event & { prompt(): Promise<unknown> };
    // Its code would come before the first screen's.
    void onScreen().then(() => app.offerInstall(() => void offer.prompt()));
  });
  addEventListener('appinstalled', () => void app.offerInstall(null));
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
  const tabs = openChannel();
  tabs?.addEventListener('message', ({ data }) => {
    void app.changedElsewhere(data as LibraryChange).catch(() => undefined); // gone offline: at the next start
  });
  const app = createApp({
    library: announcedLibrary(
      roomyLibrary(sharedTexts(idbLibrary(fetchJson, Date.now, unkept ? null : undefined, begun))),
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

/** The beginning of a text, where the page has drawn it by itself. */
function earlyText(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.early');
}

/** Takes it away in the frame that shows the text itself; amid a text once that has come to rest around the place. */
async function leaveEarlyText(early: HTMLElement): Promise<void> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  await frame();
  // Asked before, where the page is scrolled would have it laid out for nothing.
  if (scrollY > 0) for (let frames = restingFrames; frames > 1; frames--) await frame();
  early.remove();
}

async function start(): Promise<void> {
  const { signal } = new AbortController();
  // What fails here is asked for again by whoever shows the screen.
  const code = fetchScreen(parseRoute(location.hash).screen).catch(() => undefined);
  const { app, fetchVoice } = makeApp(signal);
  const screens: Screens = { change: (change) => change() };
  const root = document.documentElement;
  addEventListener('hashchange', () => {
    const { hash } = location;
    // It may stand still where the script of its screen does not come.
    earlyText()?.remove();
    screens.change(() => {
      drawWithFaces(root);
      app.routed(hash);
    }, hash);
  });
  app.setOnline(navigator.onLine);
  watchForInstall(app);
  await Promise.race([app.start(location.hash), passed(settingsPatience)]);
  applyDisplay(app.store.snapshot.settings, root);
  // What comes at once is drawn at once, without a word of waiting before it.
  await Promise.race([Promise.all([shown(app, signal), fetchFaces(root)]), passed(patience)]);
  if (!earlyText()) drawWithFaces(root);
  const view = new AvApp();
  view.app = app;
  document.querySelector('.unopened')?.remove();
  document.body.append(view);
  await Promise.all([shown(app, signal), code]);
  const early = earlyText();
  if (early) void leaveEarlyText(early);
  // Of a text that came later nothing was drawn that stays.
  else if (app.store.snapshot.route.screen === 'reader') drawWithFaces(root);
  // What does not arrive now is asked for again when it is needed.
  void onScreen()
    .then(() => import('./fetch-ahead.ts'))
    .then(({ fetchAhead }) => fetchAhead({ app, view, screens, fetchVoice, unkept, signal }))
    .catch(() => undefined);
}

/** Whatever goes wrong, the page is never blank: if even this does not come, what it says without a script stays. */
function tell(error: unknown): void {
  earlyText()?.remove();
  import('./went-wrong.ts')
    .then(({ wentWrong }) => wentWrong(error, document.querySelector<AvApp>('av-app')?.app))
    .catch(() => undefined);
}

addEventListener('error', ({ error }) => error && tell(error));
addEventListener('unhandledrejection', ({ reason }) => tell(reason));
export function begin(): void {
  start().catch(tell);
}
