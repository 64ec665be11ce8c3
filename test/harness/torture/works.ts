import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { words } from '../../../src/ui/words.ts';
import { addReading } from '../add-reading.ts';
import { eventually } from '../eventually.ts';
import type { WithApp } from './app-of-page.ts';
import { downgrade } from './downgrade.ts';
import { libraryOnDisk } from './library-on-disk.ts';
import { backup, longPage, paragraphs } from './texts.ts';

/** How long a sentence is stayed at by one who skims, ms. */
const pace = 150;

/** What the app had shown to be done before it was killed. */
export class Told {
  readonly kept = new Set<string>();
  readonly removed = new Set<string>();
  /** The block that the reader had come to, by title. */
  readonly reached = new Map<string, number>();

  remove(title: string): void {
    this.kept.delete(title);
    this.removed.add(title);
  }
}

/** What a kind of work is given. */
export interface Work {
  readonly page: Page;
  readonly address: string;
  /** Unlike that of every other run. */
  readonly name: string;
  readonly told: Told;
  /** Tells that now begins what the browser may be killed in. */
  begin(): void;
}

/** A kind of work, and for how long after its beginning it may be killed, ms. */
export interface Kind {
  readonly span: number;
  readonly work: (given: Work) => Promise<void>;
}

/** All that writes. Each shows in `told` what the app has said to be done. */
export const kinds: Readonly<Record<string, Kind>> = {
  'adding and removing': {
    span: 2_000,
    async work({ page, name, told, begin }) {
      for (let n = 0; ; n++) {
        const title = `${name}، نوشتهٔ ${n}`;
        begin();
        await addReading(page, title, paragraphs(title, 20));
        told.kept.add(title);
        await move(page, title, told, 4);
        if (n % 2 === 0) continue;
        await removeOpen(page);
        told.remove(title);
      }
    },
  },

  'keeping a long file': {
    span: 300,
    async work({ page, name, told, begin }) {
      await page.evaluate(() => (location.hash = '#/add'));
      const file = { name: `${name}.zip`, mimeType: '', buffer: longPage(name) };
      await page.locator('input[type=file]').setInputFiles(file);
      const keep = page.getByRole('button', { name: words.add.keep });
      await keep.waitFor();
      begin();
      await keep.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      told.kept.add(name);
    },
  },

  'restoring a backup': {
    span: 1_000,
    async work({ page, name, told, begin }) {
      const { file, titles } = await backup(name);
      await restore(page, file, begin);
      for (const title of titles) told.kept.add(title);
    },
  },

  'migrating an old library': {
    span: 1_200,
    async work({ page, address, begin }) {
      await page.goto(`${address}robots.txt`);
      await downgrade(page);
      begin();
      await page.goto(address);
      // It comes when its library is open.
      await page.locator('av-app').waitFor();
    },
  },

  'deleting for good': {
    span: 1_200,
    async work({ page, told, begin }) {
      const titles = [...told.kept].slice(0, 5);
      for (const title of titles) {
        await open(page, title);
        await removeOpen(page);
        told.remove(title);
      }
      // What was removed a day ago is deleted at the start.
      await page.addInitScript(() => {
        const day = 25 * 3_600_000;
        const now = Date.now;
        Date.now = () => now() + day;
      });
      begin();
      await page.reload();
      await eventually(
        () => libraryOnDisk(page),
        ({ entries }) => entries.every(({ removed }) => removed === undefined),
      );
    },
  },

  'moving on': {
    span: 1_500,
    async work({ page, told, begin }) {
      const title = [...told.kept].at(-1)!;
      await open(page, title);
      begin();
      await move(page, title, told, Infinity);
    },
  },

  speaking: {
    span: 3_000,
    async work({ page, told, begin }) {
      const title = [...told.kept].at(-1)!;
      await open(page, title);
      await page.evaluate(() => {
        const { app } = document.querySelector('av-app') as WithApp;
        app.set({ rate: 3 });
      });
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      await eventually(async () => (await now(page)).speaking, Boolean, 60_000);
      begin();
      for (;;) told.reached.set(title, (await now(page)).block);
    },
  },
};

/** Restores a backup through the settings, until the app says that it is done. */
export async function restore(page: Page, file: Buffer, begin: () => void): Promise<void> {
  await page.evaluate(() => (location.hash = '#/settings'));
  const given = { name: 'a.avakhan', mimeType: '', buffer: file };
  await page.locator('av-backup input').setInputFiles(given);
  const apply = page.getByRole('button', { name: words.out.apply, exact: true });
  await apply.waitFor();
  begin();
  await apply.click();
  await page.getByText(words.out.restored(30).split('؛')[0]!).first().waitFor();
}

/** Opens an article by its title; waits until all of it is there. */
async function open(page: Page, title: string): Promise<void> {
  const opened = (): Promise<boolean> =>
    page.evaluate((wanted) => {
      const { app } = document.querySelector('av-app') as WithApp;
      const { reading, shelf, route } = app.store.snapshot;
      if (shelf.status !== 'ready') return false;
      const id = shelf.entries.find((entry) => entry.title === wanted)?.id;
      if (id === undefined) return false;
      if (route.screen !== 'reader' || route.id !== id) app.go({ screen: 'reader', id });
      return (
        reading.status === 'open' &&
        reading.article.id === id &&
        reading.arrived === reading.article.outline.parts.length
      );
    }, title);
  await eventually(opened);
}

/** Goes on sentence by sentence, without a voice. */
async function move(page: Page, title: string, told: Told, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('ArrowDown');
    await wait(pace);
    told.reached.set(title, (await now(page)).block);
  }
}

function now(page: Page): Promise<{ block: number; speaking: boolean }> {
  return page.evaluate(() => {
    const { app } = document.querySelector('av-app') as WithApp;
    const { place, status } = app.player.store.snapshot;
    return { block: place?.block ?? -1, speaking: status === 'speaking' };
  });
}

function removeOpen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { app } = document.querySelector('av-app') as WithApp;
    const { reading } = app.store.snapshot;
    return reading.status === 'open' ? app.remove(reading.article.id) : undefined;
  });
}
