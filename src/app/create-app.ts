import { Store } from '../base/store.ts';
import type { Picture } from '../library/picture.ts';
import { defaultSettings, type Settings } from '../library/settings.ts';
import type { Player } from '../speech/player.ts';
import type { PlayerState } from '../speech/player-state.ts';
import type { Place } from '../speech/place.ts';
import type { AppState, Sheet } from './app-state.ts';
import { attempt, go, type Context, type Ports } from './context.ts';
import { deskOf } from './desk.ts';
import type { PlacedChange } from './mending.ts';
import { fetchedCases } from './fetched-cases.ts';
import { nextUp } from './next-up.ts';
import type { Route } from './route.ts';
import { routingOf } from './routing.ts';
import { queueOf } from './shelf-order.ts';
import { shelfOf } from './shelf.ts';

/** Everything a person can do, and one snapshot of what there is to show. */
export type App = ReturnType<typeof createApp>;

/** Makes the app; it lives until its signal aborts. */
export function createApp(ports: Ports) {
  const { library, player, signal, storage, voicePack } = ports;
  const store = new Store<AppState>({
    route: { screen: 'library' },
    shelf: { status: 'loading' },
    places: new Map(),
    reading: { status: 'none' },
    adding: { status: 'empty' },
    leaving: { status: 'none' },
    search: { query: '', found: null },
    listing: { chosen: null, menu: '' },
    noteDraft: null,
    notes: [],
    today: 0,
    settings: defaultSettings,
    sheet: 'none',
    seen: null,
    sought: null,
    word: '',
    wordPlace: null,
    nextWord: '',
    notice: null,
    removed: null,
    said: { text: '' },
    asked: 0,
    storage: null,
    keeps: 'all',
    online: true,
    update: 'none',
    installable: false,
  });
  const context: Context = { ...ports, store };
  const shelf = shelfOf(context);
  let settings: Promise<void> | undefined;
  const settingsKnown = (): Promise<void> =>
    (settings ??= attempt(context, async () => {
      const kept = await library.settings();
      store.patch({ settings: kept });
      tellPlayer(player, kept);
    }));
  const desk = deskOf(context, settingsKnown);

  /** Opens an article and speaks from where the reader was. */
  const listen = async (id: string): Promise<void> => {
    player.unlock();
    await desk.open(id);
    go(context, { screen: 'reader', id });
    player.play();
  };

  const listenNext = async (): Promise<void> => {
    await shelf.load();
    const next = nextUp(store.snapshot);
    if (next) await listen(next.id);
  };

  const isQueued = (id: string): boolean => {
    const { shelf: list } = store.snapshot;
    return list.status === 'ready' && queueOf(list.entries).some((entry) => entry.id === id);
  };

  const takeSettings = (change: Partial<Settings>): void => {
    store.patch({ settings: { ...store.snapshot.settings, ...change } });
    tellPlayer(player, change);
    if (spokenSettings.some((name) => name in change)) desk.refreshQueue();
  };
  const fetched = fetchedCases(
    context,
    shelf,
    takeSettings,
    (change) => set(change),
    desk.showAnew,
  );

  /** Changes settings; they take effect at once and are kept. */
  const set = (change: Partial<Settings>): void => {
    takeSettings(change);
    void attempt(context, () => library.saveSettings(change));
  };

  /** What has been read leaves the queue, never the list. */
  const leaveQueue = (): void => {
    const { reading } = store.snapshot;
    if (reading.status === 'open' && isQueued(reading.article.id))
      void fetched.marking.dequeue(reading.article.id);
  };

  let told: PlayerState['notice'] = null;
  let heard: PlayerState['status'] = 'empty';
  player.store.subscribe(({ notice, status }) => {
    const news = notice !== told ? notice : null;
    const ended = status === 'ended' && heard !== 'ended';
    const next = ended ? nextUp(store.snapshot) : undefined;
    told = notice;
    // An opening text is no sign yet, and does not wait for what counts them.
    if (status !== heard && heard !== 'empty') void fetched.time.acted();
    if (ended) leaveQueue();
    heard = status;
    if (news) store.patch({ notice: { kind: 'player', notice: news } });
    // Who fell asleep does not want the next one; who made a queue does.
    else if (next && (store.snapshot.settings.goOn || next.queued !== null)) void listen(next.id);
  }, signal);

  const listenPrevious = async (): Promise<void> => {
    await shelf.load();
    const { previousUp } = await import('./previous-up.ts');
    const previous = previousUp(store.snapshot);
    if (previous) await listen(previous.id);
  };

  const { routed } = routingOf(context, { shelf, desk, adding: fetched.adding });

  return {
    ...shelf,
    ...desk,
    ...fetched.adding,
    ...fetched.browsing,
    ...fetched.shelving,
    ...fetched.marking,
    ...fetched.noting,
    ...fetched.time,
    ...fetched.own,
    ...fetched.remending,
    ...fetched.elsewhere,
    ...fetched.leaving,
    ...fetched.installing,
    store,
    player,
    voicePack,
    ezafe: ports.ezafe,

    /** A picture of an article by the name that its figure has; undefined when it is not kept. */
    image: (article: string, name: string): Promise<Picture | undefined> =>
      library.image(article, name).catch(() => undefined),

    placeReached(place: Place, finished = false): void {
      desk.placeReached(place, finished);
      if (finished) leaveQueue();
      void fetched.time.acted();
    },

    /** Asks how much of the device's storage is taken. */
    measureStorage: async (): Promise<void> => store.patch({ storage: await storage.use() }),

    go: (route: Route): void => go(context, route),

    /** Looks for words in titles and texts. The field keeps what is typed while the code that searches travels. */
    async search(query: string): Promise<void> {
      const { found } = store.snapshot.search;
      store.patch({ search: { query, found: query.trim() ? found : null } });
      await fetched.browsing.search(query);
    },

    /** Begins at an address. Resolves when the settings are known; what the screen shows is on its way then. */
    start(hash: string): Promise<void> {
      const known = settingsKnown();
      routed(hash);
      return known;
    },

    /** Reads what the first screen does without. Call once it stands. */
    async settle(): Promise<void> {
      void fetched.time.acted();
      await shelf.load();
      if (store.snapshot.keeps === 'nothing') return;
      await attempt(context, async () => {
        await fetched.noting.refreshNotes();
        await fetched.time.loadTime();
        await library.purge(ports.now() - keptRemoved);
      });
    },

    routed,
    listen,

    /** Goes on with what comes after the open article. */
    listenNext,

    /** Goes back to what comes before it. */
    listenPrevious,

    /** Has a screen reader told something, politely. */
    announce(text: string): void {
      store.patch({ said: { text } });
    },

    /** The reader wants to know where in the article they are. */
    askWhere(): void {
      store.patch({ asked: store.snapshot.asked + 1 });
    },

    show(sheet: Sheet): void {
      store.patch({ sheet, seen: null });
    },

    /** Goes back from the eyes-free mode to the text. */
    leaveEyesFree(): void {
      const { route } = store.snapshot;
      store.patch({ sheet: 'none' });
      if (route.screen === 'reader' && route.eyesFree)
        go(context, { screen: 'reader', id: route.id }, 'replace');
    },

    /** Shows where in the text a change is. */
    see(seen: PlacedChange): void {
      store.patch({ seen });
    },

    /** Holds a word of the open article: its menu opens. `offset` in the block's source; `next` follows it. */
    holdWord(word: string, wordPlace: Place, nextWord: string | undefined): void {
      store.patch({ word, wordPlace, nextWord: nextWord ?? '', sheet: 'word' });
    },

    /** Goes back to where the reader last gave a sign before the sleep timer ended. */
    backToAwake(): void {
      const { awake } = player.store.snapshot;
      store.patch({ notice: null });
      if (awake) player.playFrom(awake);
    },

    /** Puts back what the notice says was removed. */
    async undo(): Promise<void> {
      switch (store.snapshot.notice?.kind) {
        case 'note-removed':
          return fetched.noting.undoRemoveNote();
        case 'profile-removed':
          return fetched.own.undoRemoveProfile();
        case 'ezafe-told':
        case 'ezafe-forgotten':
          return fetched.own.undoEzafe();
        default:
          return fetched.shelving.undoRemove();
      }
    },

    dismissNotice(): void {
      store.patch(store.snapshot.notice ? { notice: null } : { removed: null });
    },

    set,

    setOnline(online: boolean): void {
      store.patch({ online });
    },
  };
}

/** How long what was removed can be put back, ms. */
const keptRemoved = 24 * 3_600_000;

/** Settings that change what is read or how it is written for the voice. */
const spokenSettings = [
  'emoji',
  'figures',
  'related',
  'footnotes',
  'furniture',
  'pronunciations',
  'ezafe',
  'ezafeCorrections',
] as const;

function tellPlayer(player: Player, { rate, pitch, voice, pace }: Partial<Settings>): void {
  if (rate !== undefined) player.setRate(rate);
  if (pitch !== undefined) player.setPitch(pitch);
  if (voice !== undefined) player.setVoice(voice || null);
  if (pace !== undefined) player.setPace(pace);
}
