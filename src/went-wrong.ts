import type { App } from './app/create-app.ts';
import { report } from './report.ts';
import { brokenScreen } from './ui/broken-screen.ts';
import { fetchScreen } from './ui/fetch-screen.ts';
import { words } from './ui/words.ts';

/** The address that the app has when it is to be opened without its library. */
const UNKEPT = './?unkept';

let broken: HTMLElement | undefined;

/**
 * Tells of an error that nobody expected: politely while the screen stands, and by a screen of its own where there is
 * nothing to see, so that the page is never blank.
 * @param app undefined when it has not come to stand
 */
export async function wentWrong(error: unknown, app: App | undefined): Promise<void> {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const text = await report(error);
  if (!app || !(await isDrawn(app)))
    return show(text, {
      label: words.broken.unkept,
      go: () => location.assign(new URL(UNKEPT, document.baseURI)),
    });
  const back = { label: words.broken.back, go: () => broken?.remove() };
  app.store.patch({ notice: { kind: 'unexpected', showReport: () => show(text, back) } });
}

function show(text: string, way: Parameters<typeof brokenScreen>[1]): void {
  document.querySelector('.unopened')?.remove();
  broken?.remove();
  broken = brokenScreen(text, way);
  document.body.prepend(broken);
  broken.querySelector('h1')?.focus();
}

/** What travels still may arrive; what is here and shows nothing is broken. */
async function isDrawn(app: App): Promise<boolean> {
  try {
    await fetchScreen(app.store.snapshot.route.screen);
  } catch {
    return false;
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  const [screen] =
    document.querySelector('av-app')?.shadowRoot?.querySelectorAll('.screen > *') ?? [];
  return (screen?.shadowRoot?.childElementCount ?? 0) > 0;
}
