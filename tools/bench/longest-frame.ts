import type { Page } from 'playwright-core';

/** The longest time between two frames while a page is scrolled for three seconds, the app reading aloud, ms. */
export function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const view = document.querySelector('av-app') as unknown as {
      readonly app: { readonly player: { play(): void } };
    } | null;
    view?.app.player.play();
    let longest = 0;
    let before = performance.now();
    for (const end = before + 3_000; before < end;) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      scrollBy({ top: 120, behavior: 'instant' });
    }
    return longest;
  });
}
