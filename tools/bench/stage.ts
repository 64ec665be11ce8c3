import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, SWITCHES } from '../../test/harness/browser.mjs';
import { serve } from '../serve.mjs';
import { fillLibrary } from './fill-library.ts';
import { watchFirst } from './first-shown.ts';
import { floorPage } from './floor-page.ts';
import { works, type Work } from './works.ts';

/** A library that is filled once and then only looked at: the works, or so many short articles. */
export type Shelf = 'works' | 'offline' | number;

/** The built app and the floor pages on one server, and browsers to look at them with. */
export interface Stage {
  readonly dist: string;
  readonly address: string;
  /** Runs in a browser process of its own, on a library; on `offline` from the service worker, without the net. */
  withPage<T>(shelf: Shelf, work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const floorOf = (work: Work): string => `floor-${work}.html`;

/** Builds the app and sets all up. */
export async function openStage(): Promise<Stage> {
  const dist = await mkdtemp(join(tmpdir(), 'bench-dist-'));
  const profiles = new Map<Shelf, string>();
  await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
  for (const { id, blocks } of Object.values(works))
    await writeFile(join(dist, floorOf(id as Work)), floorPage(blocks.map(({ text }) => text)));
  const server = await serve({ folder: dist, port: 0 });

  const profile = async (shelf: Shelf): Promise<string> => {
    const known = profiles.get(shelf);
    if (known) return known;
    const folder = await mkdtemp(join(tmpdir(), 'bench-profile-'));
    profiles.set(shelf, folder);
    const context = await open(folder, shelf);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.address);
    await page.locator('av-library').waitFor();
    const short = Array.from({ length: typeof shelf === 'number' ? shelf : 0 }, (_, i) => ({
      ...works.W1,
      id: `a${i}`,
      title: `نوشتهٔ ${i}`,
    }));
    await fillLibrary(page, typeof shelf === 'number' ? short : Object.values(works));
    if (shelf === 'offline')
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.close();
    return folder;
  };

  return {
    dist,
    address: server.address,
    async withPage(shelf, work) {
      const context = await open(await profile(shelf), shelf);
      try {
        await context.setOffline(shelf === 'offline');
        const page = context.pages()[0] ?? (await context.newPage());
        await page.addInitScript(watchFirst);
        return await work(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await server.close();
      for (const folder of [dist, ...profiles.values()]) await rm(folder, { recursive: true });
    },
  };
}

async function open(folder: string, shelf: Shelf): Promise<BrowserContext> {
  const { path } = await findBrowser();
  return chromium.launchPersistentContext(folder, {
    executablePath: path,
    viewport: { width: 390, height: 844 },
    locale: 'fa-IR',
    serviceWorkers: shelf === 'offline' ? 'allow' : 'block',
    args: SWITCHES,
  });
}
