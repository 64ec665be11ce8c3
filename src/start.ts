import { parseRoute } from './app/route.ts';
import { passed } from './base/passed.ts';
import type { HeadStart } from './library/early-look.ts';
import { readGlimpses } from './library/glimpses.ts';
import { afterPaint } from './ui/after-paint.ts';
import { drawEarly } from './ui/early-text.ts';
import { fetchScreen } from './ui/fetch-screen.ts';

/** So long the app lets the beginning of a text be drawn before it, ms. */
const patience = 300;

/** The scripts may be here before all of the page is. */
const parsed = new Promise<unknown>((resolve) => {
  if (document.readyState !== 'loading') resolve(undefined);
  document.addEventListener('readystatechange', resolve, { once: true });
});

async function drawn({ early, came }: HeadStart): Promise<void> {
  const route = parseRoute(location.hash);
  if (!early || route.screen !== 'reader') return;
  await parsed;
  const article = came?.article;
  // A database that has not answered by now is not waited for where it was seen before.
  const glimpse =
    !(await Promise.race([early.catch(later), Promise.resolve()])) &&
    readGlimpses(() => localStorage).find(({ id }) => id === route.id);
  const isDrawn =
    (glimpse && (await drawEarly(Promise.resolve(glimpse), article).catch(later))) ||
    (await drawEarly(early, article));
  if (!isDrawn) return;
  // It is on the screen a frame after it was painted; the scripts of the app would be in the way.
  await afterPaint();
  await afterPaint();
}

/** What does not come now is asked for again by whoever needs it. */
const later = (): undefined => undefined;

const begun = Promise.race([drawn(window as HeadStart).catch(later), passed(patience)]);
void Promise.all([begun, parsed]).then(() => {
  void import('./main.ts').then(({ begin }) => begin());
  // The code of the first screen runs with the app's own, and not when that asks for it.
  fetchScreen(parseRoute(location.hash).screen).catch(later);
});
