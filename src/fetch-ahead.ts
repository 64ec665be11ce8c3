import type { App } from './app/create-app.ts';
import { watchArrivals } from './arrivals.ts';
import { idle } from './idle.ts';
import { keepGlimpses } from './keep-glimpses.ts';
import { keepSecondCopy } from './second-copy.ts';
import { announceChanges } from './ui/announce-changes.ts';
import type { AvApp } from './ui/av-app.ts';
import './ui/av-announcer.ts';
import './ui/av-notice.ts';
import { fadeScreens } from './ui/fade-screens.ts';
import { fetchScreen } from './ui/fetch-screen.ts';
import { followScreen } from './ui/follow-screen.ts';
import { watchKeys } from './ui/watch-keys.ts';
import { watchPage } from './watch-page.ts';

/** The code that turns text into speech, in pieces that run in a few milliseconds each. */
const partsOfVoice = [
  () => import('./text/spoken/latin.ts'),
  () => import('./text/spoken/glosses.ts'),
  () => import('./text/spoken/emoji.ts'),
  () => import('./text/spoken/units.ts'),
  () => import('./text/spoken/abbreviations.ts'),
  () => import('./text/spoken/month-spans.ts'),
  () => import('./text/spoken/footnotes.ts'),
  () => import('./text/spoken/money.ts'),
  () => import('./text/spoken/scores.ts'),
  () => import('./text/spoken/initials.ts'),
  () => import('./text/spoken/addresses.ts'),
  () => import('./text/spoken/dates.ts'),
  () => import('./text/spoken/eras.ts'),
  () => import('./text/spoken/references.ts'),
  () => import('./text/spoken/numbers.ts'),
  () => import('./text/spoken/signs.ts'),
  () => import('./text/spoken/slashes.ts'),
  () => import('./text/spoken/leftovers.ts'),
  () => import('./text/spoken/to-spoken.ts'),
];

/** How the page goes from one screen to the next. */
export interface Screens {
  change: (change: () => void, hash: string) => void;
}

/** What there is once the first screen stands. */
interface Standing {
  readonly app: App;
  readonly view: AvApp;
  readonly screens: Screens;
  readonly fetchVoice: () => Promise<void>;
  /** The reader asked for the app without its library. */
  readonly unkept: boolean;
  readonly signal: AbortSignal;
}

/** What the reader will want next, once the first screen stands: above all the voice, for their tap. */
export async function fetchAhead(standing: Standing): Promise<void> {
  const { app, view, screens, fetchVoice, unkept, signal } = standing;
  void app.settle();
  watchPage(app, signal);
  watchKeys(app, signal);
  announceChanges(app, signal);
  followScreen(app, view, signal);
  screens.change = fadeScreens(app, () => view.updateComplete);
  watchArrivals(app);
  await idle();
  if (!unkept) {
    keepGlimpses(app.store, signal);
    keepSecondCopy(app);
  }
  // Bit by bit: in one go it would hold the page up, and the voice would come late to one that is never idle.
  for (const [i, part] of partsOfVoice.entries()) {
    await part();
    if (i % 2 === 1) await idle();
  }
  await fetchVoice();
  await Promise.all([fetchScreen('reader'), fetchScreen('library')]);
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { watchForUpdates } = await import('./updates.ts');
  watchForUpdates(app);
}
