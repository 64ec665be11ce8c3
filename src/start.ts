import { parseRoute } from './app/route.ts';
import { passed } from './base/passed.ts';
import type { HeadStart } from './library/early-look.ts';
import { readGlimpses } from './library/glimpses.ts';
import { afterPaint } from './ui/after-paint.ts';
import { fetchFaces } from './ui/faces.ts';
import { fetchScreen } from './ui/fetch-screen.ts';

/** So long the app lets the beginning of a text be drawn before it, ms. */
const patience = 300;

async function drawn({ early, came }: HeadStart): Promise<void> {
  const route = parseRoute(location.hash);
  if (!early || route.screen !== 'reader') return;
  // Mostly they are the faces that it will be drawn in, and come while the database opens.
  void fetchFaces(document.documentElement);
  const { drawEarly } = await import('./ui/early-text.ts');
  const article = came?.article;
  // The database is open only when what was seen of it the last time could be drawn already.
  const glimpse = readGlimpses(() => localStorage).find(({ id }) => id === route.id);
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

void Promise.race([drawn(window as HeadStart).catch(later), passed(patience)]).then(() => {
  void import('./main.ts');
  // The code of the first screen runs with the app's own, and not when that asks for it.
  fetchScreen(parseRoute(location.hash).screen).catch(later);
});
