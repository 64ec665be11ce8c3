import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';

/** A state of the app to look at. */
export interface Scene {
  readonly name: string;
  readonly hash: string;
  /** The whole page instead of what the window shows. */
  readonly whole?: true;
  /** Brings the opened page into the state. */
  readonly then?: (page: Page) => Promise<unknown>;
}

const DAMAGED = await readFile(
  join(import.meta.dirname, '../../test/cases/damaged-article.txt'),
  'utf8',
);

const MINSK = '#/read/minsk';

/** In the order of a reader's life: what is read in one scene is known in those after it. */
export const scenes: readonly Scene[] = [
  { name: 'library-first-visit', hash: '#/' },
  { name: 'reader-unread', hash: MINSK },
  { name: 'reader-figure', hash: MINSK, then: (page) => scrollTo(page, 'figure') },
  {
    name: 'reader-loading',
    hash: MINSK,
    then: (page) =>
      page.evaluate(() =>
        document
          .querySelector<AvApp>('av-app')!
          .app.store.patch({ reading: { status: 'loading', id: 'minsk' } }),
      ),
  },
  { name: 'reader-missing', hash: '#/read/none' },
  { name: 'reader-speaking', hash: MINSK, then: speak },
  {
    name: 'reader-voice-loading',
    hash: MINSK,
    then: (page) =>
      page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.player.store.patch({ status: 'loading' }),
      ),
  },
  {
    name: 'reader-voice-failed',
    hash: MINSK,
    then: (page) =>
      page.evaluate(() =>
        document
          .querySelector<AvApp>('av-app')!
          .app.player.store.patch({ status: 'failed', fault: 'voice-silent' }),
      ),
  },
  { name: 'reader-paused', hash: MINSK, then: (page) => seek(page, 1) },
  {
    name: 'reader-scrolled-away',
    hash: MINSK,
    async then(page) {
      await speak(page);
      await page.mouse.move(200, 300);
      await page.mouse.wheel(0, 900);
      await page.getByRole('button', { name: words.reader.toSpoken }).waitFor();
    },
  },
  { name: 'guide', hash: '#/read/guide' },
  {
    name: 'player',
    hash: MINSK,
    async then(page) {
      await speak(page);
      await open(page, /باز کردن پخش‌کننده/);
    },
  },
  { name: 'no-voice', hash: MINSK, then: (page) => show(page, 'no-voice') },
  { name: 'display', hash: MINSK, then: (page) => open(page, words.reader.display) },
  { name: 'contents', hash: MINSK, then: (page) => open(page, words.reader.contents) },
  { name: 'more', hash: MINSK, then: (page) => open(page, words.reader.more) },
  {
    name: 'why-spoken',
    hash: MINSK,
    async then(page) {
      await seek(page, 1);
      await show(page, 'spoken');
    },
  },
  {
    name: 'word',
    hash: MINSK,
    async then(page) {
      const text = page.locator('[data-block="0"]');
      const box = (await text.boundingBox())!;
      await text.click({ button: 'right', position: { x: box.width - 24, y: 24 } });
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'reader-ezafe',
    hash: MINSK,
    async then(page) {
      await page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.set({ showEzafe: true }),
      );
      await page.locator('.ezafe i').first().waitFor({ state: 'attached' });
    },
  },
  { name: 'library-continue', hash: '#/', then: (page) => page.locator('av-continue').waitFor() },
  {
    name: 'library-nothing-found',
    hash: '#/',
    then: (page) => page.getByRole('searchbox').fill('قنات‌های کویر'),
  },
  {
    name: 'library-empty',
    hash: '#/',
    then: (page) =>
      page.evaluate(() =>
        document
          .querySelector<AvApp>('av-app')!
          .app.store.patch({ shelf: { status: 'ready', entries: [] }, places: new Map() }),
      ),
  },
  {
    name: 'library-removed',
    hash: '#/',
    then: (page) =>
      page.evaluate(() =>
        document
          .querySelector<AvApp>('av-app')!
          .app.store.patch({ notice: { kind: 'removed', title: 'قنات سبزکوه' } }),
      ),
  },
  {
    name: 'library-keeps-nothing',
    hash: '#/',
    then: (page) =>
      page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.store.patch({
          keeps: false,
          notice: { kind: 'fault', code: 'storage-broken' },
        }),
      ),
  },
  {
    name: 'reader-update',
    hash: MINSK,
    then: (page) =>
      page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.store.patch({ updateReady: true }),
      ),
  },
  { name: 'add-empty', hash: '#/add' },
  {
    name: 'add-pasted',
    hash: '#/add',
    then: (page) => page.getByLabel(words.add.label, { exact: true }).fill(DAMAGED),
  },
  {
    name: 'add-failed',
    hash: '#/add',
    async then(page) {
      const file = {
        name: 'گزارش.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from('PK\x03\x04'),
      };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'add-review', hash: '#/add', whole: true, then: review },
  {
    name: 'damaged',
    hash: '#/add',
    async then(page) {
      await keep(page);
      await scrollTo(page, '.related');
    },
  },
  {
    name: 'mending',
    hash: '#/add',
    async then(page) {
      await keep(page);
      await show(page, 'mending');
    },
  },
  {
    name: 'more-own',
    hash: '#/add',
    async then(page) {
      await keep(page);
      await show(page, 'more');
    },
  },
  { name: 'settings', hash: '#/settings', whole: true },
  {
    name: 'settings-no-voice',
    hash: '#/settings',
    whole: true,
    then: (page) =>
      page.evaluate(() => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        app.persianVoices = () => [];
        app.player.store.patch({ voice: null, reason: 'no-persian' });
      }),
  },
  { name: 'help', hash: '#/help', whole: true },
  { name: 'about', hash: '#/about', whole: true },
  {
    name: 'focus',
    hash: MINSK,
    async then(page) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    },
  },
];

/** Goes to the second sentence of a paragraph, silently. */
async function seek(page: Page, block: number): Promise<void> {
  await page.evaluate((index) => {
    const { player } = document.querySelector<AvApp>('av-app')!.app;
    player.seek({ block: index, offset: 0 });
    player.nextSentence();
  }, block);
}

/** Reads aloud until a word is shown as spoken. */
export async function speak(page: Page): Promise<void> {
  await seek(page, 1);
  await page.getByRole('button', { name: words.player.play, exact: true }).click();
  await page.waitForFunction(() => (CSS.highlights.get('av-word')?.size ?? 0) > 0);
}

async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

async function show(page: Page, sheet: 'mending' | 'more' | 'spoken' | 'no-voice'): Promise<void> {
  await page.evaluate((name) => document.querySelector<AvApp>('av-app')!.app.show(name), sheet);
  await page.getByRole('dialog').waitFor();
}

/** Pastes the damaged article and looks at what became of it. */
export async function review(page: Page): Promise<void> {
  await page.getByLabel(words.add.label, { exact: true }).fill(DAMAGED);
  await page.getByRole('button', { name: words.add.continue }).click();
  await page.getByLabel(words.add.titleLabel).waitFor();
}

async function keep(page: Page): Promise<void> {
  await review(page);
  await page.getByRole('button', { name: words.add.keep }).click();
  await page.locator('av-text h1').waitFor();
}

async function scrollTo(page: Page, selector: string): Promise<void> {
  await page
    .locator(`av-reader ${selector}`)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
}
