import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import { DAMAGED, keep, review, scrollTo, show } from './poses.ts';
import type { Scene } from './scene.ts';

const MINSK = '#/read/minsk';

/** The library in use, what is added to it, and the pages beside. */
export const otherScenes: readonly Scene[] = [
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
  {
    name: 'add-link-ways',
    hash: '#/add',
    then: (page) =>
      page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.store.patch({
          adding: { status: 'link', address: 'https://example.org/qanat' },
        }),
      ),
  },
  {
    name: 'add-several',
    hash: '#/add',
    whole: true,
    async then(page) {
      const files = ['قنات', 'باران', 'کویر'].map((name) => ({
        name: `${name}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`${name}\n\nنوشته‌ای کوتاه دربارهٔ ${name}، برای یک عصر آرام.`),
      }));
      await page.locator('input[type=file]').setInputFiles(files);
      await page.locator('av-several').waitFor();
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
