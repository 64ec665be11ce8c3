import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../serve.mjs';

/**
 * How long it takes in the built app, in a headless Chromium, from the tap on play until the embedded voice sounds:
 * cold, when nothing of it is on the device, warm, after a pause, and for the next sentence: `npx tsx tools/bench/voice-start.ts [rounds]`.
 * What `voice.ts` tells of the engine alone is a part of it.
 */
const rounds = Number(process.argv[2] ?? 5);
const SETTLED_MS = 4_000;
const ARTICLE = '#/read/minsk/1';

const outDir = await mkdtemp(join(tmpdir(), 'voice-start-'));
await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await serve({ folder: outDir, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (let round = 0; round < rounds; round++) {
    // A new context has nothing in its cache; without a service worker nothing is fetched ahead.
    const context = await browser.newContext({ locale: 'fa-IR', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(server.address + ARTICLE);
    const button = page.locator('button.main');
    await button.waitFor();
    await watch(page);
    const cold = await startBy(page, () => button.click());
    await button.click();
    const warm = await startBy(page, () => button.click());
    // By now the sentences after this one have been made.
    await page.waitForTimeout(SETTLED_MS);
    const next = await startBy(page, () => page.keyboard.press('ArrowRight'));
    process.stdout.write(
      `tap to sound: cold ${cold} ms, warm ${warm} ms, next sentence ${next} ms\n`,
    );
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
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
async function startBy(page: Page, tap: () => Promise<void>): Promise<string> {
  await page.evaluate(() => ((window as unknown as { watched: Watched }).watched.took = undefined));
  await tap();
  for (;;) {
    const took = await page.evaluate(
      () => (window as unknown as { watched: Watched }).watched.took,
    );
    if (took !== undefined) return took.toFixed(0);
    await page.waitForTimeout(50);
  }
}
