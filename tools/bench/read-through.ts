import type { Page } from 'playwright-core';
import { shown } from './first-shown.ts';
import { longestFrame } from './longest-frame.ts';
import { peakMemory } from './peak-memory.ts';

/** What a reader does with an open text; ms, but for the memory. */
export interface ReadThrough {
  /** The most that the page's process has held once all is laid out, MB. */
  readonly memory: number;
  /** By the app's own command, until the paragraph stands in the window. */
  readonly middle: number;
  readonly end: number;
  /** From 20 px to 28 px, to the frame that shows it. */
  readonly larger: number;
  /** The longest frame in three seconds of scrolling, the app reading aloud. */
  readonly frame: number;
}

/** Opens the app or a floor page at an address, and does all of it once. */
export async function readThrough(
  page: Page,
  address: string,
  blocks: number,
): Promise<ReadThrough> {
  await page.goto(address);
  await shown(page);
  await laidOut(page);
  const memory = await peakMemory(page);
  const half = Math.floor(blocks / 2);
  const middle = await jump(page, half);
  const end = await jump(page, blocks - 1);
  await page.waitForTimeout(500);
  const larger = await enlarge(page);
  await jump(page, half); // at its end a text has nothing to scroll
  await page.waitForTimeout(500); // the line that was read is held until all rests
  const frame = await longestFrame(page);
  await jump(page, blocks - 1); // the place is kept, and the next round is to jump too
  return { memory, middle, end, larger, frame };
}

/** Resolves when every section has its text. */
async function laidOut(page: Page): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const done = await page.evaluate(() => {
      const app = document.querySelector('av-app');
      const root = app?.shadowRoot?.querySelector('av-reader')?.shadowRoot;
      const { length } = root?.querySelectorAll('.section') ?? [];
      return !app || (length > 0 && !root!.querySelector('.section:empty'));
    });
    if (done) break;
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(1_000);
}

function jump(page: Page, block: number): Promise<number> {
  return page.evaluate(async (target) => {
    const view = document.querySelector('av-app') as unknown as BenchedApp | null;
    const root = view?.shadowRoot?.querySelector('av-reader')?.shadowRoot;
    const floor = document.querySelectorAll('.section p')[target];
    const start = performance.now();
    view?.app.player.seek({ block: target, offset: 0 });
    for (;;) {
      // What the floor finds on its way has not the height that was guessed.
      floor?.scrollIntoView();
      await new Promise(requestAnimationFrame);
      const block = root ? root.querySelector(`[data-block="${target}"]`) : floor;
      const box = block?.getBoundingClientRect();
      if (box && box.height > 0 && box.top > -1 && box.top < innerHeight)
        return performance.now() - start;
      if (performance.now() - start > 5_000) return Infinity;
    }
  }, block);
}

function enlarge(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const view = document.querySelector('av-app') as unknown as BenchedApp | null;
    const start = performance.now();
    if (view) view.app.set({ textSize: 28 });
    else document.body.style.fontSize = '28px';
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const took = performance.now() - start;
    view?.app.set({ textSize: 20 }); // the library is looked at again
    return took;
  });
}

/** What the bench uses of the app. */
interface BenchedApp extends HTMLElement {
  readonly app: {
    set(settings: object): void;
    readonly player: { seek(place: object): void };
  };
}
