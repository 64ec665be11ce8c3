import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { withApp } from '../harness/with-app.ts';

const TEXT = ['اول خاک را برگرداند.', 'درخت را باید هر روز دید.'];

const DENIED = `throw new DOMException('The user denied permission', 'SecurityError')`;

/** What a browser does instead of opening the database. */
const TROUBLES: Readonly<Record<string, string>> = {
  throws: `IDBFactory.prototype.open = function () { ${DENIED} };`,
  // As Firefox does where no site may keep anything.
  'throws as all else does': `IDBFactory.prototype.open = function () { ${DENIED} };
    globalThis.BroadcastChannel = function () { ${DENIED} };
    Object.defineProperty(globalThis, 'localStorage', { get() { ${DENIED} } });
    CacheStorage.prototype.open = CacheStorage.prototype.match = async () => { ${DENIED} };`,
  'never answers': `const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      const request = real.call(this, 'other');
      request.addEventListener = () => undefined;
      return request;
    };`,
};

async function readsAndSpeaks(page: Page, title: string): Promise<void> {
  await page.getByText(words.faults['storage-broken']).first().waitFor();
  await page.getByRole('button', { name: words.notice.close }).click();
  await page.getByRole('main').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await addReading(page, title, TEXT);
  await page.getByText(TEXT[1]!).waitFor();
  await page.getByText(words.faults['storage-broken']).first().waitFor();
  await page.getByRole('button', { name: words.player.play, exact: true }).click();
  await eventually(
    () => spokenNow(page),
    (sentence) => sentence === TEXT[0],
  );
  await page.getByRole('button', { name: words.player.pause, exact: true }).click();
}

describe('where nothing can be kept', () => {
  it('opens, reads and speaks what came with the app and what is pasted, and says that it is not kept', () =>
    withApp({}, async ({ context, address }) => {
      const troubled = async ([what, instead]: [string, string]): Promise<void> => {
        const page = await context.newPage();
        await page.addInitScript({ content: instead });
        await page.goto(address);
        await readsAndSpeaks(page, `گذرا ${what}`);
        await page.close();
      };
      await Promise.all(Object.entries(TROUBLES).map(troubled));
    }));

  it('goes on when the browser deletes the database under it, and has the library back', () =>
    withApp({}, async ({ context, page, address, open }) => {
      await open();
      await addReading(page, 'پیش از آن', TEXT);
      const inCopy = (): Promise<boolean> =>
        page.evaluate(async () => {
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle('library');
          for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
            if (name.startsWith('article')) return true;
          return false;
        });
      await eventually(() => inCopy().catch(() => false));

      const storage = await context.newCDPSession(page);
      const origin = new URL(address).origin;
      await storage.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
      // It is told for a while, perhaps before the reading is added.
      const told = page.getByText(words.notice.mended('۱')).first().waitFor({ timeout: 90_000 });
      await Promise.all([told, addReading(page, 'پس از آن', ['نامه‌ای نوشت و در صندوق گذاشت.'])]);
      await page.evaluate(() => (location.hash = '#/'));
      await page.getByRole('link', { name: 'پس از آن' }).first().waitFor();
      await page.getByRole('link', { name: 'پیش از آن' }).first().click();
      await page.getByText(TEXT[1]!).waitFor();
      assert.equal(await page.getByText(words.faults['storage-broken']).count(), 0);
    }));
});
