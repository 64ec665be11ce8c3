import type { Page } from 'playwright-core';
import type { Settings } from '../../src/library/settings.ts';
import type { AvApp } from '../../src/ui/av-app.ts';

/** Opens the app afresh at an address and sets it as a reader would; its text and fonts are there at the end. */
export async function visit(
  page: Page,
  address: string,
  settings: Partial<Settings>,
): Promise<void> {
  // A page that nobody sees is read by nobody: what is looked at for long keeps its place.
  await page.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }));
  // A changed hash alone would not be a visit.
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('av-app').waitFor();
  await page.evaluate((change) => {
    document.querySelector<AvApp>('av-app')!.app.set(change);
  }, settings);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
