import type { Page } from 'playwright-core';

/** Resolves when what follows the first screen has come: keys are heard then, and screens fade. */
export async function allHeard(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('av-announcer') !== undefined);
}
