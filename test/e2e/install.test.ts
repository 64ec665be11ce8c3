import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { builtApp, builtChange } from '../harness/built-app.ts';
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
      withApp({ base, expects: NO_SERVER }, async ({ page, open, takeOffline }) => {
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
        const fonts = await page.evaluate(() => document.fonts.check('16px Vazirmatn', 'خ'));
        assert.ok(fonts);
      }));

  it('goes to a block by its address, keeps the place, and reads what is added', () =>
    withApp({ expects: NO_SERVER }, async ({ page, open, takeOffline }) => {
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

describe('a new version', () => {
  it('is offered, not forced, and keeps the place', async () => {
    const served = await mkdtemp(join(tmpdir(), 'avakhan-served-'));
    const file = 'src/ui/words.ts';
    const next = await builtChange(file, (text) =>
      text.replace(words.reader.contents, 'بندهای نسخهٔ تازه'),
    );
    try {
      await cp(builtApp(), served, { recursive: true });
      await withApp({ folder: served }, async ({ page, open }) => {
        const contents = (name: string) => page.getByRole('button', { name, exact: true });
        await open('#/read/minsk/5');
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await page.reload();
        const place = await eventually(() => spokenNow(page));

        await rm(served, { recursive: true });
        await cp(next, served, { recursive: true });
        await page.reload();
        await page.getByText(words.notice.update).waitFor();
        await contents(words.reader.contents).waitFor();
        await page.getByRole('button', { name: words.notice.later }).click();
        await page.reload();
        await contents(words.reader.contents).waitFor();

        await page.getByRole('button', { name: words.notice.updateNow }).click();
        await contents('بندهای نسخهٔ تازه').waitFor();
        assert.equal(await eventually(() => spokenNow(page)), place);
        assert.equal(await page.getByText(words.notice.update).count(), 0);
      });
    } finally {
      await rm(served, { recursive: true, force: true });
      await rm(next, { recursive: true, force: true });
    }
  });
});

describe('installing', async () => {
  const skip = await whySkipped('chromium');
  it('is possible: the browser finds nothing missing', { skip }, () =>
    withApp({ launch: {} }, async ({ context, page, open }) => {
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
