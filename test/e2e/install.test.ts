import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { eventually } from '../harness/eventually.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { whySkipped } from '../harness/why-skipped.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

/** The browser's own complaints while there is no server. */
const NO_SERVER = /ERR_CONNECTION_REFUSED|ERR_FAILED|fetching the script/;

describe('without the network', () => {
  for (const base of ['/', '/some/folder/'])
    it(`opens everything after one visit, served under ${base}`, () =>
      withApp({ base, offline: true, expects: NO_SERVER }, async ({ page, open, takeOffline }) => {
        await open();
        await takeOffline();
        await open();
        await page.getByRole('heading', { level: 2, name: words.library.mine }).waitFor();
        for (const id of await articles(page)) {
          await open(`#/read/${id}`);
          await page.getByRole('article').waitFor();
          assert.ok(await picturesLoaded(page), `pictures of ${id}`);
        }
        for (const [hash, heading] of [
          ['#/add', words.add.title],
          ['#/settings', words.settings.title],
          ['#/help', words.help.title],
          ['#/about', words.about.title],
        ] as const) {
          await open(hash);
          await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        }
        const fonts = await page.evaluate(() => document.fonts.check('16px Vazirmatn', 'آ'));
        assert.ok(fonts);
      }));

  it('goes to a block by its address, keeps the place, and reads what is added', () =>
    withApp({ offline: true, expects: NO_SERVER }, async ({ page, open, takeOffline }) => {
      await open();
      await takeOffline();
      await open('#/read/minsk/12');
      await eventually(() => spokenNow(page));
      await open('#/add');
      await page.getByLabel(words.add.label, { exact: true }).fill('نامهٔ دور\n\nسلام از راه دور.');
      await page.getByRole('button', { name: words.add.continue }).click();
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('heading', { level: 1, name: 'نامهٔ دور' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'نامهٔ دور' }).waitFor();
    }));
});

describe('installing', async () => {
  const skip = await whySkipped('chromium');
  it('is possible: the browser finds nothing missing', { skip }, () =>
    withApp({ offline: true, launch: {} }, async ({ context, page, open }) => {
      await open();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const session = await context.newCDPSession(page);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      assert.deepEqual(installabilityErrors, []);
      const { errors, manifest } = await session.send('Page.getAppManifest');
      assert.deepEqual(errors, []);
      assert.ok(manifest);
    }),
  );

  it('finds every picture that the manifest names, in the size it claims', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      const wrong = await page.evaluate(async () => {
        const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href;
        const manifest = (await (await fetch(address)).json()) as Record<
          'icons' | 'screenshots',
          { src: string; sizes: string }[]
        >;
        const found: string[] = [];
        for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
          const image = new Image();
          image.src = new URL(src, address).href;
          await image.decode().catch(() => undefined);
          const size = `${image.naturalWidth}x${image.naturalHeight}`;
          if (image.naturalWidth === 0 || (sizes !== 'any' && sizes !== size))
            found.push(`${src}: ${size} instead of ${sizes}`);
        }
        return found;
      });
      assert.deepEqual(wrong, []);
    }));
});

/** The ids of the readings in the list. */
async function articles(page: Page): Promise<string[]> {
  const links = page.getByRole('listitem').getByRole('link');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')),
  );
  return addresses.map((address) => address!.replace('#/read/', ''));
}

async function picturesLoaded(page: Page): Promise<boolean> {
  const pictures = page.locator('article img');
  for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
  return eventually(() =>
    pictures.evaluateAll((found) =>
      (found as HTMLImageElement[]).every(
        ({ complete, naturalWidth }) => complete && naturalWidth > 0,
      ),
    ),
  );
}
