import { Store } from '../base/store.ts';
import { defaultSettings, type Settings } from '../library/settings.ts';
import { matchVoice } from '../speech/match-voice.ts';
import type { PlayerState } from '../speech/player-state.ts';
import type { Voice } from '../speech/voice.ts';
import { addingOf } from './adding.ts';
import type { AppState, Sheet } from './app-state.ts';
import { attempt, go, type Context, type Ports } from './context.ts';
import { deskOf } from './desk.ts';
import type { PlacedChange } from './mending.ts';
import { parseRoute, type Route } from './route.ts';
import { lastPlace, shelfOf } from './shelf.ts';

/** Everything a person can do, and one snapshot of what there is to show. */
export type App = ReturnType<typeof createApp>;

/** Makes the app; it lives until its signal aborts. */
export function createApp(ports: Ports) {
  const { library, player, signal } = ports;
  const store = new Store<AppState>({
    route: { screen: 'library' },
    shelf: { status: 'loading' },
    reading: { status: 'none' },
    adding: { status: 'empty' },
    settings: defaultSettings,
    sheet: 'none',
    seen: null,
    notice: null,
    keeps: true,
    online: true,
    updateReady: false,
    installable: false,
  });
  const context: Context = { ...ports, store };
  const shelf = shelfOf(context);
  const desk = deskOf(context);
  const adding = addingOf(context, shelf.refresh);
  let applyUpdate: (() => void) | undefined;
  let promptInstall: (() => void) | undefined;

  let told: PlayerState['notice'] = null;
  player.store.subscribe(({ notice }) => {
    if (notice && notice !== told) store.patch({ notice: { kind: 'player', notice } });
    told = notice;
  }, signal);

  return {
    ...shelf,
    ...desk,
    ...adding,
    store,
    player,

    go: (route: Route): void => go(context, route),

    /** Reads settings and the list of readings. Call once, before the first `routed`. */
    async start(): Promise<void> {
      await attempt(context, async () => {
        const settings = await library.settings();
        store.patch({ settings });
        player.setRate(settings.rate);
        player.setPitch(settings.pitch);
        player.setVoice(settings.voice || null);
      });
      await shelf.load();
    },

    /** The address has changed to this hash part. */
    routed(hash: string): void {
      const route = parseRoute(hash);
      store.patch({ route, sheet: 'none' });
      if (route.screen === 'reader') void desk.open(route.id, route.block);
      if (route.screen === 'continue') {
        const last = lastPlace(store.snapshot);
        go(
          context,
          last ? { screen: 'reader', id: last.article } : { screen: 'library' },
          'replace',
        );
      }
    },

    /** Opens an article and speaks from where the reader was. */
    async listen(id: string): Promise<void> {
      await desk.open(id);
      go(context, { screen: 'reader', id });
      player.play();
    },

    show(sheet: Sheet): void {
      store.patch({ sheet, seen: null });
    },

    /** Shows where in the text a change is. */
    see(seen: PlacedChange): void {
      store.patch({ seen });
    },

    dismissNotice(): void {
      store.patch({ notice: null });
    },

    /** Changes settings; they take effect at once and are kept. */
    set(change: Partial<Settings>): void {
      store.patch({ settings: { ...store.snapshot.settings, ...change } });
      if (change.rate !== undefined) player.setRate(change.rate);
      if (change.pitch !== undefined) player.setPitch(change.pitch);
      if (change.voice !== undefined) player.setVoice(change.voice || null);
      void attempt(context, () => library.saveSettings(change));
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
