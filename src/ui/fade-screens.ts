import type { App } from '../app/create-app.ts';
import { parseRoute } from '../app/route.ts';

/** So long the screen that is left may stand while the text is opened, ms. */
const patience = 200;

/**
 * Fades from the library to a text and back, where the browser can and the system does not ask for less motion; any
 * other change of the screen is at once.
 * @param drawn resolves when what the app says is on the page
 */
export function fadeScreens(
  app: App,
  drawn: () => Promise<unknown>,
): (change: () => void, hash: string) => void {
  return (change, hash) => {
    const before = app.store.snapshot.route.screen;
    const after = parseRoute(hash).screen;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const meets = [before, after].sort().join() === 'library,reader';
    if (still || !meets || !('startViewTransition' in document)) return change();
    const fade = document.startViewTransition(async () => {
      change();
      if (after === 'reader') await opened(app, AbortSignal.timeout(patience));
      await drawn();
    });
    // One that is overtaken by the next is not an error.
    fade.ready.catch(() => undefined);
  };
}

/** Resolves when the text is open, or the signal aborts. */
function opened({ store }: App, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (store.snapshot.reading.status !== 'loading') resolve();
    };
    store.subscribe(look, signal);
    signal.addEventListener('abort', () => resolve(), { once: true });
    look();
  });
}
