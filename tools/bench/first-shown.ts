import type { Page } from 'playwright-core';

export interface Timed {
  readonly shownAt?: number;
}

/** Notes the frame after the one in which a paragraph, or an entry of the list, stands in the window. */
export function watchFirst(): void {
  // Named functions would need a helper that the page does not have.
  const frames = {
    look() {
      const app = document.querySelector('av-app')?.shadowRoot;
      const list = app?.querySelector('av-library')?.shadowRoot;
      const text =
        document.querySelector('.section p') ??
        document.querySelector('.early')?.shadowRoot?.querySelector('p[data-block]') ??
        app?.querySelector('av-reader')?.shadowRoot?.querySelector('p[data-block]') ??
        list?.querySelector('av-entry')?.shadowRoot?.querySelector('h3');
      const box = text?.getBoundingClientRect();
      if (box && box.height > 0 && box.top < innerHeight)
        requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() }));
      else requestAnimationFrame(frames.look);
    },
  };
  requestAnimationFrame(frames.look);
}

/** When it did, ms from the beginning of the navigation. */
export async function shown(page: Page): Promise<number> {
  for (let tries = 0; tries < 1_000; tries++) {
    const at = await page.evaluate(() => (window as unknown as Timed).shownAt);
    if (at !== undefined) return at;
    await page.waitForTimeout(20);
  }
  throw new Error(`Nothing is shown at ${page.url()}`);
}
