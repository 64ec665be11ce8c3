import type { AvApp } from '../../../src/ui/av-app.ts';
import { words } from '../../../src/ui/words.ts';
import { open, patch, sift } from '../poses.ts';
import type { Scene } from '../scene.ts';

const LIBRARY = '#/';

/** The list of readings, and what is marked in them. */
export const libraryScenes: readonly Scene[] = [
  {
    name: 'library-continue',
    hash: LIBRARY,
    then: (page) => page.locator('av-continue').waitFor(),
  },
  {
    name: 'library-found',
    hash: LIBRARY,
    async then(page) {
      await page.getByRole('searchbox').fill('مینسک');
      await page.locator('av-found mark').first().waitFor();
    },
  },
  {
    name: 'library-nothing-found',
    hash: LIBRARY,
    async then(page) {
      await page.getByRole('searchbox').fill('قنات‌های کویر');
      await page.getByText(words.search.nothing('قنات‌های کویر')).first().waitFor();
    },
  },
  {
    name: 'library-empty',
    hash: LIBRARY,
    byHand: true,
    then: (page) =>
      page.evaluate(() =>
        document
          .querySelector<AvApp>('av-app')!
          .app.store.patch({ shelf: { status: 'ready', entries: [] }, places: new Map() }),
      ),
  },
  {
    name: 'library-removed',
    hash: LIBRARY,
    then: (page) =>
      patch(page, {
        removed: { kind: 'removed', articles: [{ id: 'qanat', title: 'قنات سبزکوه' }] },
      }),
  },
  {
    name: 'library-keeps-nothing',
    hash: LIBRARY,
    byHand: true,
    then: (page) =>
      patch(page, { keeps: 'nothing', notice: { kind: 'fault', code: 'storage-broken' } }),
  },
  {
    name: 'entry',
    hash: LIBRARY,
    then: (page) => open(page, /^کارهای «سفر/),
  },
  {
    name: 'library-choosing',
    hash: LIBRARY,
    async then(page) {
      await open(page, /^کارهای «سفر/);
      await page.getByRole('button', { name: words.entry.chooseSeveral }).click();
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'library-sifted', hash: LIBRARY, then: sift },
  { name: 'all-notes', hash: '#/notes' },
];
