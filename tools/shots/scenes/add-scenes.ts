import type { AvApp } from '../../../src/ui/av-app.ts';
import { words } from '../../../src/ui/words.ts';
import { damaged, openDamaged, patch, review, scrollTo, show } from '../poses.ts';
import type { Scene } from '../scene.ts';

const ADD = '#/add';
const LIBRARY = '#/';

/** Bringing something in, and what became of it. */
export const addScenes: readonly Scene[] = [
  { name: 'add-empty', hash: ADD },
  {
    name: 'add-pasted',
    hash: ADD,
    then: (page) => page.getByLabel(words.add.label, { exact: true }).fill(damaged),
  },
  {
    name: 'add-reading',
    hash: ADD,
    byHand: true,
    async then(page) {
      await patch(page, { adding: { status: 'reading', name: 'باغ مادربزرگ.epub', share: 0.4 } });
      await page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'add-failed',
    hash: ADD,
    async then(page) {
      const file = {
        name: 'گزارش.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from('PK\x03\x04'),
      };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText(words.faults['file-unreadable']).first().waitFor();
    },
  },
  {
    name: 'add-link',
    hash: ADD,
    byHand: true,
    async then(page) {
      await patch(page, { adding: { status: 'link', address: 'https://example.org/' } });
      await page.getByRole('heading', { name: words.add.wayTitles.copy }).waitFor();
    },
  },
  {
    name: 'add-shared-link',
    hash: ADD,
    byHand: true,
    then: (page) =>
      patch(page, { adding: { status: 'shared-link', address: 'https://example.org/' } }),
  },
  {
    name: 'add-several',
    hash: ADD,
    async then(page) {
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await page
        .locator('input[type=file]')
        .setInputFiles([
          file('باغ.txt', 'باغ\n\nاول خاک را برگرداند.'),
          file('کاریز.txt', 'کاریز\n\nآب از دل خاک می‌آید.'),
          file('تهی.txt', ''),
        ]);
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'add-review', hash: ADD, whole: true, then: review },
  {
    name: 'add-beginning',
    hash: ADD,
    whole: true,
    byHand: true,
    async then(page) {
      await review(page);
      await page.evaluate(() => {
        const { store } = document.querySelector<AvApp>('av-app')!.app;
        const { adding } = store.snapshot;
        if (adding.status === 'draft')
          store.patch({ adding: { ...adding, share: 0.4, whole: false } });
      });
      await page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'damaged',
    hash: LIBRARY,
    async then(page) {
      await openDamaged(page);
      await scrollTo(page, '.related');
    },
  },
  {
    name: 'mending',
    hash: LIBRARY,
    async then(page) {
      await openDamaged(page);
      await show(page, 'mending');
    },
  },
  {
    name: 'more-own',
    hash: LIBRARY,
    async then(page) {
      await openDamaged(page);
      await show(page, 'more');
    },
  },
];
