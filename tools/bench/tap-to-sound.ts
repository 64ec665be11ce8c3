import type { Page } from 'playwright-core';

/** Ms from a tap on play, or a key, until the embedded voice sounds. */
export interface TapToSound {
  /** When nothing of it is on the device. */
  readonly cold: number;
  /** After a pause. */
  readonly warm: number;
  /** The next sentence, once those after the first have been made. */
  readonly next: number;
}

const SETTLED_MS = 4_000;

/** Taps in a new page of the built app, where no service worker fetches ahead. */
export async function tapToSound(page: Page, address: string): Promise<TapToSound> {
  await page.goto(`${address}#/read/minsk/1`);
  const button = page.locator('button.main');
  await button.waitFor();
  await watch(page);
  const cold = await startBy(page, () => button.click());
  await button.click();
  const warm = await startBy(page, () => button.click());
  await page.waitForTimeout(SETTLED_MS);
  const next = await startBy(page, () => page.keyboard.press('ArrowRight'));
  return { cold, warm, next };
}

interface Watched {
  /** Ms from the last tap or key to the first sound after it, once there is one. */
  took: number | undefined;
}

/** What the bench uses of the app. */
interface AppElement extends Element {
  readonly app: {
    readonly player: {
      readonly store: {
        subscribe(listener: (state: { status: string }) => void, signal: AbortSignal): void;
      };
    };
  };
}

function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watched: Watched = { took: undefined };
    Object.assign(window, { watched });
    const { player } = (document.querySelector('av-app') as AppElement).app;
    let tapped: number | undefined;
    for (const type of ['pointerup', 'keydown'])
      addEventListener(type, ({ timeStamp }) => (tapped = timeStamp), { capture: true });
    player.store.subscribe(({ status }) => {
      if (status !== 'speaking' || tapped === undefined) return;
      watched.took = performance.now() - tapped;
      tapped = undefined;
    }, new AbortController().signal);
  });
}

/** Ms from this tap or key to sound. */
async function startBy(page: Page, tap: () => Promise<void>): Promise<number> {
  await page.evaluate(() => ((window as unknown as { watched: Watched }).watched.took = undefined));
  await tap();
  for (;;) {
    const took = await page.evaluate(
      () => (window as unknown as { watched: Watched }).watched.took,
    );
    if (took !== undefined) return took;
    await page.waitForTimeout(50);
  }
}
