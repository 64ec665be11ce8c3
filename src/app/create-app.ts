import { Fault, type FaultCode } from '../base/fault.ts';
import { Store } from '../base/store.ts';
import type { Library, Removed } from '../library/library.ts';
import type { Place } from '../library/place.ts';
import { defaultSettings, type Settings } from '../library/settings.ts';
import { matchVoice } from '../speech/match-voice.ts';
import { TITLE } from '../speech/place.ts';
import type { PlayerState } from '../speech/player-state.ts';
import type { Player } from '../speech/player.ts';
import type { Voice } from '../speech/voice.ts';
import type { Article } from '../text/article.ts';
import { unchanged, type Rewrite } from '../text/rewrite.ts';
import type { AppState, Notice, Sheet } from './app-state.ts';
import type { Input, ReadDraft } from './draft.ts';
import { progressAt } from './progress.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** What the app needs from outside. */
export interface Ports {
  readonly library: Library;
  readonly player: Player;
  readonly readDraft: ReadDraft;
  /** Goes to an address's hash part; the app hears of it by `routed`. */
  readonly navigate: (hash: string, how: 'push' | 'replace') => void;
  /** A new article's id. */
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The app's lifetime. */
  readonly signal: AbortSignal;
}

/** Everything a person can do, and one snapshot of what there is to show. */
export type App = ReturnType<typeof createApp>;

/** Makes the app; it lives until the page is closed. */
export function createApp({ library, player, readDraft, navigate, newId, now, signal }: Ports) {
  const store = new Store<AppState>({
    route: { screen: 'library' },
    shelf: { status: 'loading' },
    reading: { status: 'none' },
    adding: { status: 'empty' },
    settings: defaultSettings,
    sheet: 'none',
    notice: null,
    keeps: true,
    online: true,
    updateReady: false,
    installable: false,
  });
  let removed: Removed | undefined;
  let applyUpdate: (() => void) | undefined;
  let promptInstall: (() => void) | undefined;

  const say = (notice: Notice | null): void => store.patch({ notice });
  /** What is not a fault is a mistake of ours and must not be hidden. */
  const codeOf = (error: unknown): FaultCode => {
    if (error instanceof Fault) return error.code;
    throw error;
  };
  /** Runs what may fail for expected reasons; the failure is shown and what there is stays. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const code = codeOf(error);
      if (code === 'storage-broken' || code === 'storage-full') store.patch({ keeps: false });
      say({ kind: 'fault', code });
    }
  };

  const refreshShelf = async (): Promise<void> => {
    const [entries, places] = await Promise.all([library.entries(), library.places()]);
    store.patch({ shelf: { status: 'ready', entries, places } });
  };

  const placeOf = (id: string): Place | undefined => {
    const { shelf } = store.snapshot;
    return shelf.status === 'ready' ? shelf.places.get(id) : undefined;
  };

  const shown = (block: number): Rewrite => {
    const { reading } = store.snapshot;
    if (reading.status !== 'open') return unchanged('');
    const { article } = reading;
    return unchanged(block === TITLE ? article.title : (article.blocks[block]?.text ?? ''));
  };

  const savePlace = (article: Article, block: number, offset: number, finished: boolean): void => {
    const place: Place = {
      article: article.id,
      block,
      offset,
      quote: quoteFrom(shown(block), offset),
      progress: finished ? 1 : progressAt(article, Math.max(0, block), offset),
      finished: finished || (placeOf(article.id)?.finished ?? false),
      at: now(),
    };
    const { shelf } = store.snapshot;
    if (shelf.status === 'ready')
      store.patch({ shelf: { ...shelf, places: new Map(shelf.places).set(article.id, place) } });
    void attempt(() => library.savePlace(place));
  };

  const openArticle = async (id: string, block?: number): Promise<void> => {
    const { reading } = store.snapshot;
    if (reading.status === 'open' && reading.article.id === id) {
      if (block !== undefined) player.seek({ block, offset: 0 });
      return;
    }
    store.patch({ reading: { status: 'loading', id } });
    const mine = (): boolean => {
      const current = store.snapshot.reading;
      return current.status === 'loading' && current.id === id;
    };
    try {
      const article = await library.read(id);
      if (!mine()) return;
      const kept = placeOf(id);
      const place =
        block === undefined
          ? kept && { block: kept.block, offset: kept.offset }
          : { block, offset: 0 };
      store.patch({ reading: { status: 'open', article } });
      player.load(article, place);
    } catch (error) {
      if (mine()) store.patch({ reading: { status: 'failed', id, code: codeOf(error) } });
    }
  };

  const go = (route: Route, how: 'push' | 'replace' = 'push'): void =>
    navigate(formatRoute(route), how);

  const followPlayer = ({ status, place, notice }: PlayerState): void => {
    const { reading } = store.snapshot;
    if (status === 'ended' && heard !== 'ended' && reading.status === 'open' && place)
      savePlace(reading.article, place.block, place.from, true);
    heard = status;
    if (notice && notice !== told) say({ kind: 'player', notice });
    told = notice;
  };
  let heard: PlayerState['status'] = 'empty';
  let told: PlayerState['notice'] = null;
  player.store.subscribe(followPlayer, signal);

  return {
    store,
    player,
    go,

    /** Reads settings and the list of readings. Call once, before the first `routed`. */
    async start(): Promise<void> {
      await attempt(async () => {
        const settings = await library.settings();
        store.patch({ settings });
        player.setRate(settings.rate);
        player.setPitch(settings.pitch);
        player.setVoice(settings.voice || null);
      });
      await attempt(refreshShelf);
      const { shelf } = store.snapshot;
      // A device that keeps nothing still reads what came with the app.
      if (shelf.status === 'loading')
        store.patch({
          shelf: { status: 'ready', entries: await library.bundled(), places: new Map() },
        });
    },

    /** The address has changed to this hash part. */
    routed(hash: string): void {
      const route = parseRoute(hash);
      store.patch({ route, sheet: 'none' });
      if (route.screen === 'reader') void openArticle(route.id, route.block);
      if (route.screen === 'continue') {
        const last = lastPlace(store.snapshot);
        go(last ? { screen: 'reader', id: last.article } : { screen: 'library' }, 'replace');
      }
    },

    /** Opens an article and speaks from where the reader was. */
    async listen(id: string): Promise<void> {
      await openArticle(id);
      go({ screen: 'reader', id });
      player.play();
    },

    show(sheet: Sheet): void {
      store.patch({ sheet });
    },

    dismissNotice(): void {
      say(null);
    },

    /** What is shown for the source text of a block of the open article, or for its title. */
    shown,

    /** The reader has come to a sentence, by ear or by moving. */
    placeReached({ block, offset }: { block: number; offset: number }): void {
      const { reading } = store.snapshot;
      if (reading.status === 'open') savePlace(reading.article, block, offset, false);
    },

    /** Reads an input into a draft that the person can look at before it is kept. */
    async draft(input: Input): Promise<void> {
      const name = 'name' in input ? input.name : '';
      store.patch({ adding: { status: 'reading', name } });
      try {
        store.patch({ adding: { status: 'draft', name, draft: await readDraft(input) } });
      } catch (error) {
        store.patch({ adding: { status: 'failed', name, code: codeOf(error) } });
      }
    },

    clearDraft(): void {
      store.patch({ adding: { status: 'empty' } });
    },

    /** Keeps the draft under the title and opens it. */
    keepDraft(title: string): Promise<void> {
      return attempt(async () => {
        const { adding } = store.snapshot;
        if (adding.status !== 'draft') return;
        const entry = await library.add({ ...adding.draft, title, id: newId() });
        store.patch({ adding: { status: 'empty' } });
        await refreshShelf();
        go({ screen: 'reader', id: entry.id }, 'replace');
      });
    },

    rename(id: string, title: string): Promise<void> {
      return attempt(async () => {
        await library.rename(id, title);
        await refreshShelf();
        const { reading } = store.snapshot;
        if (reading.status === 'open' && reading.article.id === id)
          store.patch({ reading: { status: 'open', article: { ...reading.article, title } } });
      });
    },

    remove(id: string): Promise<void> {
      return attempt(async () => {
        const { reading } = store.snapshot;
        if (reading.status === 'open' && reading.article.id === id) {
          player.pause();
          store.patch({ reading: { status: 'none' } });
          go({ screen: 'library' }, 'replace');
        }
        removed = await library.remove(id);
        await refreshShelf();
        say({ kind: 'removed', title: removed.entry.title });
      });
    },

    undoRemove(): Promise<void> {
      return attempt(async () => {
        if (removed) await library.restore(removed);
        removed = undefined;
        say(null);
        await refreshShelf();
      });
    },

    /** Changes settings; they take effect at once and are kept. */
    set(change: Partial<Settings>): void {
      store.patch({ settings: { ...store.snapshot.settings, ...change } });
      if (change.rate !== undefined) player.setRate(change.rate);
      if (change.pitch !== undefined) player.setPitch(change.pitch);
      if (change.voice !== undefined) player.setVoice(change.voice || null);
      void attempt(() => library.saveSettings(change));
    },

    /** The voices that speak Persian, best first is not promised. */
    persianVoices(): readonly Voice[] {
      return player.voices().filter(({ language }) => matchVoice(language));
    },

    setOnline(online: boolean): void {
      store.patch({ online });
    },

    /** A newer version has been fetched; `apply` replaces this one. */
    offerUpdate(apply: () => void): void {
      applyUpdate = apply;
      store.patch({ updateReady: true });
    },

    acceptUpdate(): void {
      player.pause();
      applyUpdate?.();
    },

    declineUpdate(): void {
      store.patch({ updateReady: false });
    },

    /** The browser can install the app; null once it cannot or has. */
    offerInstall(prompt: (() => void) | null): void {
      promptInstall = prompt ?? undefined;
      store.patch({ installable: prompt !== null });
    },

    install(): void {
      promptInstall?.();
    },
  };
}

/** Longest quote of a place, UTF-16 units. */
const quoteLength = 90;

/** The shown text from a source offset on, cut at a word. */
function quoteFrom({ text, map }: Rewrite, offset: number): string {
  const from = map.toTarget(Math.min(offset, map.sourceLength));
  const rest = text.slice(from).trim();
  if (rest.length <= quoteLength) return rest;
  const cut = rest.lastIndexOf(' ', quoteLength);
  return `${rest.slice(0, cut > 0 ? cut : quoteLength)}…`;
}

/** The place most recently read in an article that is not finished. */
export function lastPlace({ shelf }: AppState): Place | undefined {
  if (shelf.status !== 'ready') return undefined;
  const known = new Set(shelf.entries.map(({ id }) => id));
  return [...shelf.places.values()]
    .filter(({ article, finished }) => !finished && known.has(article))
    .sort((a, b) => b.at - a.at)[0];
}
