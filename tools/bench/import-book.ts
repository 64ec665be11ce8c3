import type { Page } from 'playwright-core';

/** What it takes to bring a text file in and to open it, ms. */
export interface Import {
  /** Until its beginning is shown. */
  readonly shown: number;
  /** Until the whole of it was read. */
  readonly read: number;
  /** The longest task of the page until three seconds after it was shown. */
  readonly longest: number;
  /** From the word to keep it until it is open. */
  readonly kept: number;
  /** The longest task of the page from then until three seconds after it was open. */
  readonly longestKept: number;
}

/** Brings a text file in on the screen for adding, which must be open, and keeps it. */
export async function importBook(page: Page, title: string, text: string): Promise<Import> {
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.waitForTimeout(2_000); // what is fetched ahead has come
  await page.evaluate((content) => {
    const tasks: number[] = [];
    const file = new File([content], 'book.txt', { type: 'text/plain' });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => tasks.push(duration)),
    ).observe({ type: 'longtask' });
    const app = document.querySelector('av-app') as unknown as {
      app: { bringIn(files: readonly File[]): Promise<void>; store: AddingStore };
    };
    let begun = 0;
    const read = new Promise<number>((resolve) => {
      app.app.store.subscribe(({ adding }) => {
        if (adding.status === 'reading') begun ||= performance.now();
        if (adding.status === 'draft' && adding.share === null) resolve(performance.now() - begun);
      }, new AbortController().signal);
    });
    Object.assign(window, { tasks, file, read, app: app.app });
  }, text);
  const shown = await timed(page, 'app.bringIn([file])', 'av-draft', 'av-block');
  const read = await page.evaluate(() => (window as unknown as { read: Promise<number> }).read);
  const kept = await timed(page, `app.keepDraft('${title}')`, 'av-reader', '[data-block="0"]');
  return {
    shown: shown.ms,
    read,
    longest: shown.longest,
    kept: kept.ms,
    longestKept: kept.longest,
  };
}

/** Runs what the bench has put into the page; until an element stands inside another, wherever that is. */
async function timed(
  page: Page,
  work: string,
  outer: string,
  inner: string,
): Promise<{ ms: number; longest: number }> {
  const ms = await page.evaluate(
    `(async () => {
      const { app, file, tasks } = window;
      tasks.length = 0;
      const begun = performance.now();
      void ${work};
      for (;;) {
        await new Promise(requestAnimationFrame);
        const view = document.querySelector('av-app').shadowRoot;
        const add = view.querySelector('av-add')?.shadowRoot ?? view;
        const box = (add.querySelector('${outer}') ?? view.querySelector('${outer}'))?.shadowRoot?.querySelector('${inner}')?.getBoundingClientRect();
        if (box?.height > 0) return performance.now() - begun;
        if (performance.now() - begun > 60_000) return Infinity;
      }
    })()`,
  );
  await page.waitForTimeout(3_000);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
  );
  return { ms: ms as number, longest };
}

/** What the bench uses of the app's store. */
interface AddingStore {
  subscribe(
    told: (state: { adding: { status: string; share: number | null } }) => void,
    signal: AbortSignal,
  ): void;
}
