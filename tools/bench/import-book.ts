import type { Page } from 'playwright-core';

/** What it takes to bring a text file in, ms. */
export interface Import {
  /** Until its draft is shown. */
  readonly shown: number;
  /** The longest task of the page meanwhile. */
  readonly longest: number;
}

/** Brings a text file in on the screen for adding, which must be open. */
export async function importBook(page: Page, text: string): Promise<Import> {
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.evaluate((content) => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => tasks.push(duration)),
    ).observe({ type: 'longtask' });
    const app = document.querySelector('av-app') as unknown as {
      app: { bringIn(files: readonly File[]): Promise<void> };
    };
    Object.assign(window, { begun: performance.now() });
    void app.app.bringIn([new File([content], 'book.txt', { type: 'text/plain' })]);
  }, text);
  await page.locator('av-draft').waitFor();
  return page.evaluate(() => {
    const { begun, tasks } = window as unknown as { begun: number; tasks: number[] };
    return { shown: performance.now() - begun, longest: Math.max(0, ...tasks) };
  });
}
