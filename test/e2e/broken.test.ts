import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

/** What the test itself breaks. */
const BROKEN = /^Uncaught|ERR_FAILED|broken on purpose|Failed to fetch/;

describe('an error that nobody expected', () => {
  it('says so where a screen cannot be fetched, and tries again', () =>
    withApp({ expects: BROKEN }, async ({ page, open }) => {
      await page.route('**/av-settings-*.js', (route) => route.abort());
      await open('#/settings');
      await page.getByRole('heading', { level: 1, name: words.broken.title }).waitFor();
      const report = await page.getByLabel(words.broken.report, { exact: true }).innerText();
      assert.match(report, /^Avakhan \d+\.\d+\.\d+\n.*Chrome/);
      await page.unroute('**/av-settings-*.js');
      await page.getByRole('button', { name: words.broken.again, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: words.settings.title }).waitFor();
    }));

  it('at the start offers the app without its library', () =>
    withApp({ expects: BROKEN }, async ({ page, address, context }) => {
      await context.addInitScript({
        content: `if (location.search !== '?unkept')
          window.Audio = class { constructor() { throw new TypeError('broken on purpose'); } };`,
      });
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: words.broken.title }).waitFor();
      await page.getByRole('button', { name: words.broken.unkept }).click();
      await page.getByText(words.faults['storage-broken']).first().waitFor();
      await page.evaluate(() => (location.hash = '#/read/minsk/1'));
      await page.getByRole('article').waitFor();
      const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
      assert.equal(databases, 0);
    }));

  it('leaves the screen that stands, and its report has nothing of what was read', () =>
    withApp({ expects: BROKEN }, async ({ page, open }) => {
      await open('#/read/minsk/3');
      await page.getByRole('article').waitFor();
      await page.evaluate(() => {
        const broken = {
          render(): never {
            throw new RangeError('broken on purpose: secret\n    at https://site.example/a.js:1:1');
          },
        };
        const reader = document
          .querySelector('av-app')!
          .shadowRoot!.querySelector('av-reader') as unknown as {
          render: unknown;
          requestUpdate(): void;
        };
        Object.assign(reader, broken);
        reader.requestUpdate();
      });
      await page.getByRole('button', { name: words.notice.report }).click();
      const report = await page.getByLabel(words.broken.report, { exact: true }).innerText();
      assert.match(report, /RangeError/);
      assert.match(report, /[\w-]+\.js:\d+:\d+/);
      assert.doesNotMatch(report, /secret|site\.example|minsk|#|localhost|مینسک/);
      await page.getByRole('button', { name: words.broken.back }).click();
      await page.getByRole('article').waitFor();
    }));

  it('never leaves a blank page, even where the script of the app does not come', () =>
    withApp({ expects: BROKEN }, async ({ page, address }) => {
      await page.route('**/assets/boot-*.js', (route) => route.abort());
      await page.goto(address);
      await page.getByRole('link', { name: 'دوباره' }).waitFor();
    }));
});
