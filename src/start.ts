import { parseRoute } from './app/route.ts';
import { passed } from './base/passed.ts';
import type { HeadStart } from './library/early-look.ts';
import { afterPaint } from './ui/after-paint.ts';
import { fetchFaces } from './ui/faces.ts';
import { fetchScreen } from './ui/fetch-screen.ts';

/** So long the app lets the beginning of a text be drawn before it, ms. */
const patience = 300;

async function drawn({ early, came }: HeadStart): Promise<void> {
  if (!early) return;
  // Mostly they are the faces that it will be drawn in, and come while the database opens.
  void fetchFaces(document.documentElement);
  const { drawEarly } = await import('./ui/early-text.ts');
  if (!(await drawEarly(early, came?.article))) return;
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
