import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import { noteTwice, open, scrollTo, seek, show, speak, voiceReady } from './poses.ts';
import type { Scene } from './scene.ts';

const MINSK = '#/read/minsk';

/** The first visit, and a text with all that opens over it. */
export const readerScenes: readonly Scene[] = [
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
    async then(page) {
      await voiceReady(page);
      await page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.player.store.patch({ status: 'loading' }),
      );
    },
  },
  {
    name: 'reader-voice-failed',
    hash: MINSK,
    async then(page) {
      await voiceReady(page);
      await page.evaluate(() =>
        document
          .querySelector<AvApp>('av-app')!
          .app.player.store.patch({ status: 'failed', fault: 'voice-silent' }),
      );
    },
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
  { name: 'eyes-free', hash: MINSK, then: (page) => show(page, 'eyes-free') },
  { name: 'out', hash: MINSK, then: (page) => show(page, 'out') },
  {
    name: 'find',
    hash: MINSK,
    async then(page) {
      await page.keyboard.press('/');
      await page.locator('av-find').getByRole('searchbox').fill('مینسک');
    },
  },
  {
    name: 'reader-notes',
    hash: MINSK,
    async then(page) {
      await noteTwice(page);
    },
  },
  {
    name: 'notes-of-article',
    hash: MINSK,
    async then(page) {
      await noteTwice(page);
      await show(page, 'notes');
    },
  },
  { name: 'notes', hash: '#/notes' },
  {
    name: 'reader-offline',
    hash: MINSK,
    async then(page) {
      await voiceReady(page);
      await page.evaluate(() => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        app.setOnline(false);
        app.player.store.patch({ status: 'failed', fault: 'voice-offline' });
      });
    },
  },
  {
    name: 'library-found',
    hash: '#/',
    async then(page) {
      await page.getByRole('searchbox').fill('مینسک');
      await page.locator('av-found li').first().waitFor();
    },
  },
  {
    name: 'library-sifted',
    hash: '#/',
    async then(page) {
      await page.evaluate(async () => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        await app.tag('minsk', 'سفر');
        await app.tag('minsk', 'تاریخ');
        await app.tag('guide', 'راهنما');
        await app.favourite('guide', true);
      });
      await page.getByRole('button', { name: 'سفر', exact: true }).click();
    },
  },
  {
    name: 'library-menu',
    hash: '#/',
    async then(page) {
      await page.evaluate(async () => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        await app.sift({});
        await app.openMenu('minsk');
      });
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'library-choosing',
    hash: '#/',
    then: (page) =>
      page.evaluate(async () => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        await app.chooseSeveral(true);
        await app.choose('minsk', true);
      }),
  },
];
