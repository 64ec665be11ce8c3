import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { builtApp, builtChange } from '../harness/built-app.ts';
import { eventually } from '../harness/eventually.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { watchPlayer, told } from '../harness/watch-player.ts';
import { withApp, type RunningApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const NEXT = { contents: 'بندهای نسخهٔ تازه', help: 'راهنمای نسخهٔ تازه' };

/** The browser's own complaints about files that are not there. */
const MISSING = /404|ERR_FAILED|fetching the script/;

describe('a new version', () => {
  let next: string;
  let served: string;
  before(async () => {
    next = await builtChange('src/ui/words.ts', (text) =>
      text.replace(words.reader.contents, NEXT.contents).replaceAll(words.help.title, NEXT.help),
    );
    served = await mkdtemp(join(tmpdir(), 'avakhan-served-'));
  });
  after(async () => {
    await rm(next, { recursive: true, force: true });
    await rm(served, { recursive: true, force: true });
  });

  const put = async (version: string): Promise<void> => {
    await rm(served, { recursive: true });
    await cp(version, served, { recursive: true });
  };

  /** Runs a test on the app as it is now, kept for offline, with a server whose version can be changed. */
  const withServed = async (test: (app: RunningApp) => Promise<void>): Promise<void> => {
    await put(builtApp());
    await withApp({ folder: served, offline: true, expects: MISSING }, async (app) => {
      await app.open();
      await app.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await app.page.reload();
      await eventually(() =>
        app.page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'),
      );
      await test(app);
    });
  };

  const contents = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const isOffered = (page: Page): Promise<void> =>
    page.getByText(words.notice.update).first().waitFor();
  const accept = (page: Page): Promise<void> =>
    page.getByRole('button', { name: words.notice.updateNow }).click();

  it('is offered, not forced, and keeps the place', () =>
    withServed(async ({ page, open }) => {
      await open('#/read/minsk/5');
      const place = await eventually(() => spokenNow(page));
      await put(next);
      await page.reload();
      await isOffered(page);
      await contents(page, words.reader.contents).waitFor();
      await page.getByRole('button', { name: words.notice.later }).click();
      await page.reload();
      await contents(page, words.reader.contents).waitFor();
      // Chromium, looked into by a test, leaves an accepted worker waiting now and then: it comes once the app was closed.
      const came = (): Promise<boolean> =>
        contents(page, NEXT.contents)
          .waitFor({ timeout: 6_000 })
          .then(() => true)
          .catch(() => false);
      await accept(page);
      for (let tries = 1; !(await came()) && tries < 6; tries++) {
        await page.goto('about:blank');
        await wait(1_000);
        await page.goBack();
      }
      await contents(page, NEXT.contents).waitFor();
      assert.equal(await eventually(() => spokenNow(page)), place);
      assert.equal(await page.getByText(words.notice.update).count(), 0);
    }));

  it('is not the first one, met on its way by a page that was opened meanwhile', () =>
    withApp({ offline: true }, async ({ page, open }) => {
      await page.addInitScript(registerLate);
      await open();
      await eventually(() =>
        page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'),
      );
      await wait(500);
      assert.equal(await page.getByText(words.notice.update).count(), 0);
    }));

  it('taken in one tab leaves the other whole, in its own version, until its reader takes it too', () =>
    withServed(async ({ context, page, address, open }) => {
      const other = await context.newPage();
      await other.goto(`${address}#/add`);
      await other.getByLabel(words.add.label, { exact: true }).fill('نوشتهٔ نیمه‌کاره');
      await put(next);
      await open('#/read/minsk/5');
      await isOffered(page);
      await accept(page);
      await contents(page, NEXT.contents).waitFor();

      await isOffered(other);
      const written = other.getByLabel(words.add.label, { exact: true });
      assert.equal(await written.inputValue(), 'نوشتهٔ نیمه‌کاره');
      // Its server does not have these scripts any more.
      await other.evaluate(() => (location.hash = '#/help'));
      await other.getByRole('heading', { level: 1, name: words.help.title }).waitFor();
      await accept(other);
      await other.getByRole('heading', { level: 1, name: NEXT.help }).waitFor();
      assert.equal(await other.getByText(words.notice.update).count(), 0);
    }));

  it('does not break off the voice', () =>
    withServed(async ({ page, open }) => {
      await open('#/read/minsk/1');
      await watchPlayer(page);
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      await eventually(async () => (await told(page)).at(-1)?.status === 'speaking');
      await put(next);
      await lookForNewer(page);
      await isOffered(page);
      const heard = (await told(page)).length;
      const after = await eventually(
        async () => (await told(page)).slice(heard),
        (since) => new Set(since.map(({ sentence }) => sentence)).size > 1,
      );
      assert.deepEqual(
        after.filter(({ status }) => status === 'paused' || status === 'ended'),
        [],
      );
    }));

  for (const [what, spoil] of [
    ['missing', (file: string) => rm(file)],
    // As hosts do that answer every address.
    ['the page instead of it', (file: string) => cp(join(next, 'index.html'), file)],
    ['cut short', (file: string) => writeFile(file, 'export default 1')],
  ] as const)
    it(`that comes with one file ${what} is not taken, and the old one stays whole`, () =>
      withServed(async ({ page, takeOffline }) => {
        await put(next);
        const files = await readdir(join(served, 'assets'));
        await spoil(
          join(
            served,
            'assets',
            files.find((name) => name.startsWith('av-help'))!,
          ),
        );
        assert.equal(await lookForNewer(page), 'redundant');
        assert.equal(await page.getByText(words.notice.update).count(), 0);
        await takeOffline();
        await page.reload();
        for (const [hash, title] of [
          ['#/help', words.help.title],
          ['#/settings', words.settings.title],
        ] as const) {
          await page.evaluate((to) => (location.hash = to), hash);
          await page.getByRole('heading', { level: 1, name: title }).waitFor();
        }
      }));

  it('that was taken back leaves the library of the newer one alone, and says so', () =>
    withServed(async ({ page, address, open }) => {
      await page.goto(`${address}robots.txt`);
      await page.evaluate(() => indexedDB.deleteDatabase('avakhan'));
      await page.evaluate(openNewer);
      let visits = 0;
      page.on('framenavigated', () => visits++);
      await open();
      await page.getByText(words.faults['storage-newer']).first().waitFor();
      await page.getByRole('button', { name: words.notice.close }).click();
      await page.evaluate(() => (location.hash = '#/read/minsk/1'));
      await page.getByRole('article').waitFor();
      const version = await page.evaluate(async () =>
        (await indexedDB.databases()).map((one) => one.version),
      );
      assert.deepEqual(version, [99]);
      assert.ok(visits <= 4, `${visits} navigations`);
    }));
});

/** Has the browser ask for a newer version now; what became of the one that it found. */
function lookForNewer(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const found = registration.installing ?? registration.waiting;
    if (!found) return 'none';
    if (found.state !== 'installing') return found.state;
    await new Promise((resolve) => found.addEventListener('statechange', resolve, { once: true }));
    return found.state;
  });
}

/** Has a page hear of its worker in the moment in which that is installed and not active yet. */
function registerLate(): void {
  if (!('serviceWorker' in navigator)) return; // the empty page before the visit
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = async function (...given) {
    const registration = await register.apply(this, given);
    await new Promise((resolve) =>
      registration.installing?.addEventListener('statechange', resolve, { once: true }),
    );
    return registration;
  };
}

/** A library as a version of the app that is not made yet might leave it. */
function openNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('avakhan', 99);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('of tomorrow');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
