import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { bookmarklet } from '../../src/app/bookmarklet.ts';
import { words } from '../../src/ui/words.ts';
import { eventually } from '../harness/eventually.ts';
import { whySkipped } from '../harness/why-skipped.ts';
import { withApp } from '../harness/with-app.ts';

const FIRST =
  'گلخانهٔ کوچک پشت مدرسه از پاییز گذشته به دست دانش‌آموزان افتاد و حالا پر از نعنا است.';
const SECOND = 'هر صبح پیش از زنگ اول، دو نفر به نوبت آب می‌دهند و دما را در دفتری می‌نویسند.';
const PAGE = `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>گلخانهٔ مدرسه</title>
<style>.off { display: none }</style></head><body><nav><a href="/">خانه</a></nav><main><article>
<h1>گلخانهٔ مدرسه</h1><p>${FIRST}</p><p class="off">این بند پنهان است و نباید بیاید.</p>
<p>${SECOND} <a href="/more">دنبالهٔ گزارش</a></p></article></main></body></html>`;

/** A site of another origin, as strict as sites can be; `/open` lets anyone read it. */
function foreignSite(asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (request.url === '/open') response.setHeader('Access-Control-Allow-Origin', '*');
    else
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'",
      );
    response.end(PAGE);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('ways in', async () => {
  const asked: string[] = [];
  let site: Server;
  let address: string;
  before(async () => {
    site = await foreignSite(asked);
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });
  after(() => site.close());

  it('takes an open page of another site by the bookmarklet, and nothing of it goes to any server', () =>
    withApp(
      { expects: new RegExp(`Request to ${address}/`) },
      async ({ context, page, address: app }) => {
        asked.length = 0;
        await page.goto(`${address}/news`);
        // What a browser does with a bookmarklet: its own code, free of the page's policy.
        const code = decodeURIComponent(bookmarklet(app).replace('javascript:', ''));
        const opened = context.waitForEvent('page');
        await page.evaluate(code);
        const reader = await opened;
        await reader.getByLabel(words.add.titleLabel, { exact: true }).waitFor();
        assert.equal(
          await reader.getByLabel(words.add.titleLabel, { exact: true }).inputValue(),
          'گلخانهٔ مدرسه',
        );
        assert.equal(new URL(reader.url()).hash, '#/add');
        await reader.getByRole('button', { name: words.add.keep }).click();
        await reader.getByRole('heading', { level: 1, name: 'گلخانهٔ مدرسه' }).waitFor();
        await reader.getByText(FIRST).waitFor();
        assert.deepEqual(await paragraphs(reader), [FIRST, `${SECOND} دنبالهٔ گزارش`]);
        assert.deepEqual(
          asked.filter((request) => !request.endsWith('favicon.ico')),
          ['GET /news'],
        );
        const link = reader.getByRole('link', { name: 'دنبالهٔ گزارش' });
        assert.equal(await link.getAttribute('href'), `${address}/more`);
      },
    ));

  it('fetches a page whose site allows it, when the person asks, and only then', () =>
    withApp({ expects: new RegExp(`Request to ${address}/open`) }, async ({ page, open }) => {
      await open('#/add');
      asked.length = 0;
      await page.getByLabel(words.add.address).fill(`${address}/open`);
      assert.deepEqual(asked, []);
      await page.getByRole('button', { name: words.add.fetch, exact: true }).click();
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('heading', { level: 1, name: 'گلخانهٔ مدرسه' }).waitFor();
      assert.deepEqual(asked, ['GET /open']);
    }));

  it('offers three other ways for a page whose site refuses', () =>
    withApp(
      { expects: new RegExp(`Request to ${address}/closed|CORS policy|ERR_FAILED`) },
      async ({ page, open }) => {
        await open('#/add');
        await page.getByLabel(words.add.label, { exact: true }).fill(`${address}/closed`);
        await page.getByRole('button', { name: words.add.continue }).click();
        for (const title of Object.values(words.add.wayTitles))
          await page.getByRole('heading', { name: title }).waitFor();
        const bookmark = page.getByRole('link', { name: words.add.bookmarkletName });
        assert.match((await bookmark.getAttribute('href')) ?? '', /^javascript:/);
      },
    ));

  it('takes several files at once and lets the person leave some out', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/add');
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await page
        .locator('input[type=file]')
        .setInputFiles([
          file('باران.txt', `باران\n\n${FIRST}`),
          file('خالی.txt', ' '),
          file('برف.txt', `برف\n\n${SECOND}`),
        ]);
      await page.getByRole('heading', { name: words.add.several(2) }).waitFor();
      await page.getByText(words.faults['file-empty']).waitFor();
      await page.getByRole('checkbox', { name: /باران/ }).uncheck();
      await page.getByRole('button', { name: words.add.keepSeveral(1) }).click();
      await page.getByRole('link', { name: 'برف' }).waitFor();
      assert.equal(await page.getByRole('link', { name: 'باران' }).count(), 0);
    }));

  for (const how of ['paste', 'drop'] as const)
    it(`takes what comes by ${how} anywhere`, () =>
      withApp({}, async ({ page, open }) => {
        await open();
        const title = page.getByLabel(words.add.titleLabel, { exact: true });
        // The app listens for it only once its first screen stands.
        await eventually(async () => {
          await page.evaluate(giveText, [how, `مه\n\n${FIRST}`] as const);
          // Given again while it is still read, it would be read from the start.
          return title.waitFor({ timeout: 2_000 }).then(
            () => true,
            () => false,
          );
        });
        assert.equal(await title.inputValue(), 'مه');
      }));

  for (const kind of ['words', 'file'] as const)
    it(`takes ${kind} from the share sheet, without the network`, () =>
      withApp(
        { offline: true, expects: /ERR_CONNECTION_REFUSED|ERR_FAILED|fetching the script/ },
        async (app) => {
          const { page, open, takeOffline } = app;
          await open();
          await takeOffline();
          await share(page, kind, `ابر\n\n${FIRST}`);
          await page.getByLabel(words.add.titleLabel, { exact: true }).waitFor();
          assert.equal(
            await page.getByLabel(words.add.titleLabel, { exact: true }).inputValue(),
            'ابر',
          );
          await page.reload();
          await page.getByLabel(words.add.label, { exact: true }).waitFor();
        },
      ));

  it('only shows what another site posts to the share target: asks nothing, keeps nothing, adds to nothing', () =>
    withApp({ offline: true }, async ({ context, page, open, address: app }) => {
      await open();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      asked.length = 0;
      const attacker = await context.newPage();
      await attacker.goto(`${app}robots.txt`);
      await post(attacker, app, { url: `${address}/open` });
      await attacker.getByRole('button', { name: words.add.fetch, exact: true }).waitFor();
      await attacker.getByText(`${address}/open`).waitFor();
      assert.deepEqual(asked, []);

      for (const text of ['یکی', 'دیگری']) {
        await attacker.goto(`${app}robots.txt`);
        await post(attacker, app, { text: `${text}\n\n${FIRST}` });
        await attacker.getByLabel(words.add.titleLabel, { exact: true }).waitFor();
        assert.equal(
          await attacker.getByLabel(words.add.titleLabel, { exact: true }).inputValue(),
          text,
        );
      }
      await open();
      assert.equal(await page.getByRole('link', { name: 'دیگری' }).count(), 0);
    }));

  it('opens with nothing to add when what is posted to the share target is no form, or too much', () =>
    withApp({ offline: true }, async ({ context, page, open, address: app }) => {
      await open();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const attacker = await context.newPage();
      for (const [body, enctype] of [
        [{ text: 'سلام' }, 'text/plain'],
        [
          Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, 'x'])),
          'multipart/form-data',
        ],
      ] as const) {
        await attacker.goto(`${app}robots.txt`);
        await post(attacker, app, body, enctype);
        await attacker.getByLabel(words.add.label, { exact: true }).waitFor();
        assert.deepEqual(await attacker.evaluate(() => caches.has('shared')), false);
      }
    }));

  const skip = await whySkipped('chromium');
  it('opens files with the installed app', { skip }, () =>
    withApp({ offline: true, launch: {} }, async ({ context, page, address: app, open }) => {
      await open();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const folder = await mkdtemp(join(tmpdir(), 'avakhan-opened-'));
      const file = join(folder, 'نسیم.txt');
      await writeFile(file, `نسیم\n\n${FIRST}`);
      const browser = await context.newCDPSession(page);
      const manifestId = new URL('avakhan', app).href;
      try {
        await browser.send('PWA.install' as never, { manifestId } as never);
        // Installing moves the page into the app's own window.
        await browser.send('PWA.launchFilesInApp' as never, { manifestId, files: [file] } as never);
        await page.getByLabel(words.add.titleLabel, { exact: true }).waitFor();
        assert.equal(
          await page.getByLabel(words.add.titleLabel, { exact: true }).inputValue(),
          'نسیم',
        );
      } finally {
        await browser
          .send('PWA.uninstall' as never, { manifestId } as never)
          .catch(() => undefined);
        await rm(folder, { recursive: true });
      }
    }),
  );
});

/** Pastes a text into the page, or drops it there as a file. */
function giveText([how, text]: readonly ['paste' | 'drop', string]): void {
  const data = new DataTransfer();
  if (how === 'paste') data.setData('text/plain', text);
  else data.items.add(new File([text], 'مه.txt', { type: 'text/plain' }));
  document.body.dispatchEvent(
    how === 'paste'
      ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
      : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
  );
}

/** What any site can do: a form of its own, posted to the share target. A name with a number is a file. */
async function post(
  page: Page,
  app: string,
  fields: Readonly<Record<string, string>>,
  enctype = 'multipart/form-data',
): Promise<void> {
  await page.evaluate(
    ([action, type, entries]) => {
      const form = document.createElement('form');
      form.action = `${action}share`;
      form.method = 'post';
      form.enctype = type;
      for (const [name, value] of entries) {
        const isFile = /\d/.test(name);
        const field = document.createElement(isFile ? 'input' : 'textarea');
        field.name = isFile ? 'files' : name;
        if (field instanceof HTMLInputElement) {
          const data = new DataTransfer();
          data.items.add(new File([value], `${name}.txt`, { type: 'text/plain' }));
          field.type = 'file';
          field.files = data.files;
        } else field.value = value;
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    [app, enctype, Object.entries(fields)] as const,
  );
}

/** What the share sheet does: a form posted to the address that the manifest names. */
async function share(page: Page, kind: 'words' | 'file', text: string): Promise<void> {
  await page.evaluate(
    async ([what, content]) => {
      const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href;
      const { share_target: target } = (await (await fetch(manifest)).json()) as {
        share_target: { action: string; method: string; enctype: string };
      };
      const form = document.createElement('form');
      form.action = new URL(target.action, manifest).href;
      form.method = target.method;
      form.enctype = target.enctype;
      const field = document.createElement(what === 'file' ? 'input' : 'textarea');
      if (field instanceof HTMLInputElement) {
        const data = new DataTransfer();
        data.items.add(new File([content!], 'ابر.txt', { type: 'text/plain' }));
        field.type = 'file';
        field.name = 'files';
        field.files = data.files;
      } else {
        field.name = 'text';
        field.value = content!;
      }
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [kind, text],
  );
}

function paragraphs(page: Page): Promise<string[]> {
  return page.locator('article p[data-block]').allInnerTexts();
}
