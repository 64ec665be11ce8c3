import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../test/harness/browser.mjs';
import { espeak } from './espeak/vite-plugin.ts';

/** What one target of `test/fuzz/targets.ts` came to. */
export interface PageRun {
  readonly name: string;
  readonly cases: number;
  /** Ms of the slowest case. */
  readonly slowest: number;
  /** Empty when all held. */
  readonly failed: string;
}

interface FuzzPage {
  readonly targetNames: readonly string[];
  runFuzz(name: string, seed: number, cases: number): Promise<Omit<PageRun, 'name'>>;
}

/** Cases between two looks at the clock. */
const BATCH = 25;
/** A batch that takes longer hangs, ms. */
const LONGEST = 300_000;

/**
 * Runs what needs a page in a browser: the targets whose names hold a word, each until its cases or its time is over.
 * One that is silent for long hangs, and fails.
 * @param ms for each target
 */
export async function* fuzzPage(
  only: string,
  seed: number,
  cases: number,
  ms: number,
): AsyncGenerator<PageRun> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { hmr: false, ws: false, watch: null },
    optimizeDeps: { entries: ['test/fuzz/page.ts', 'src/formats/**/*.ts'] },
    worker: { format: 'es' },
    plugins: [espeak()],
  });
  await server.listen();
  const { path: executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = `${server.resolvedUrls!.local[0]}test/fuzz/index.html`;
    for (const name of await namesOf(await opened(await browser.newPage(), address))) {
      if (!name.includes(only)) continue;
      // A page of its own, so that one that hangs takes nothing with it.
      const page = await opened(await browser.newPage(), address);
      const end = performance.now() + ms;
      let done: PageRun = { name, cases: 0, slowest: 0, failed: '' };
      while (done.cases < cases && performance.now() < end && !done.failed) {
        const some = Math.min(BATCH, cases - done.cases);
        const run = await Promise.race([batch(page, name, seed + done.cases, some), hanging()]);
        done = {
          name,
          cases: done.cases + run.cases,
          slowest: Math.max(done.slowest, run.slowest),
          failed: run.failed,
        };
      }
      yield done;
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function opened(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await page.waitForFunction(() => 'runFuzz' in window);
  return page;
}

function namesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as FuzzPage).targetNames);
}

function batch(page: Page, name: string, seed: number, cases: number) {
  return page.evaluate(
    ([which, by, count]) => (window as unknown as FuzzPage).runFuzz(which, by, count),
    [name, seed, cases] as const,
  );
}

function hanging(): Promise<Omit<PageRun, 'name'>> {
  return new Promise((resolve) => {
    const failed = `nothing was heard for ${LONGEST / 1000} s`;
    setTimeout(() => resolve({ cases: 0, slowest: LONGEST, failed }), LONGEST).unref();
  });
}
