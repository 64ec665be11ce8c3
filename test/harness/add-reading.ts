import type { Page } from 'playwright-core';
import { words } from '../../src/ui/words.ts';

/** Adds a text through the app's own page, from wherever the reader is, and opens it. */
export async function addReading(
  page: Page,
  title: string,
  paragraphs: readonly string[],
): Promise<void> {
  const text = [`---\ntitle: ${title}\n---`, ...paragraphs].join('\n\n');
  await page.evaluate(() => (location.hash = '#/add'));
  await page.getByLabel(words.add.label, { exact: true }).fill(text);
  await page.getByRole('button', { name: words.add.continue }).click();
  await page.getByRole('button', { name: words.add.keep }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}
