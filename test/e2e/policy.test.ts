import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addReading } from '../harness/add-reading.ts';
import { builtApp } from '../harness/built-app.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const POLICY = 'content-security-policy';

/** Of the addresses, what is sent with each. */
function headersOf(page: Page, paths: readonly string[]): Promise<Record<string, string>[]> {
  return page.evaluate(
    (wanted) =>
      Promise.all(
        wanted.map(async (path) => Object.fromEntries((await fetch(path)).headers.entries())),
      ),
    paths,
  );
}

async function scripts(): Promise<string[]> {
  const files = await readdir(builtApp(), { recursive: true });
  const found = files.filter((name) => /\.(?:js|mjs|html)$/.test(name));
  return ['', ...found].map((name) => `./${name}`);
}

describe('the security policy', () => {
  it('comes with the page and every script and worker, from the server and offline', () =>
    withApp(
      { offline: true, expects: /ERR_CONNECTION_REFUSED|fetching the script/ },
      async (app) => {
        const { page, open, takeOffline } = app;
        await open();
        const paths = await scripts();
        assert.ok(paths.some((path) => path.includes('worker')) && paths.length > 20);
        const check = async (wanted: readonly string[]): Promise<void> => {
          for (const [i, headers] of (await headersOf(page, wanted)).entries()) {
            const path = wanted[i]!;
            const policy = headers[POLICY] ?? '';
            assert.match(
              policy,
              /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[\w+/=]{44}')?;/,
              path,
            );
            assert.match(
              policy,
              /require-trusted-types-for 'script'.*frame-ancestors 'none'/,
              path,
            );
            assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/, path);
            const connect = /connect-src ([^;]*)/.exec(policy)?.[1];
            assert.equal(
              connect,
              path.startsWith('./link/') ? "'self' https: http:" : "'self'",
              path,
            );
            assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
            assert.equal(headers['cross-origin-embedder-policy'], 'require-corp', path);
            assert.equal(headers['x-content-type-options'], 'nosniff', path);
            assert.equal(headers['referrer-policy'], 'no-referrer', path);
          }
        };
        await check(paths);
        assert.ok(await page.evaluate(() => crossOriginIsolated));
        await takeOffline();
        // What is fetched only when it is wanted is not here yet, and the worker is not its own client.
        await check(paths.filter((path) => !/service-worker|\/(?:espeak|pdf|docx)/.test(path)));
      },
    ));

  it('is kept to by the page: nothing inline, no markup, no other site, no frame', () =>
    withApp({ expects: /^Policy: |^Console: / }, async ({ page, open, address }) => {
      await open();
      const got = await page.evaluate(async () => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void };
        };
        const attempts: readonly [string, () => unknown][] = [
          ['markup', () => (document.createElement('p').innerHTML = '<b>')],
          ['another site', () => fetch('https://elsewhere.invalid/')],
          ['policies of others', () => trustedTypes.createPolicy('mine', {})],
          [
            'inline script',
            () => {
              const script = document.createElement('script');
              script.append('window.hit = 1');
              document.head.append(script);
              if (!('hit' in window)) throw new Error('refused');
            },
          ],
        ];
        const refused: string[] = [];
        for (const [name, attempt] of attempts)
          try {
            await attempt();
          } catch {
            refused.push(name);
          }
        return refused;
      });
      assert.deepEqual(got, ['markup', 'another site', 'policies of others', 'inline script']);
      const framed = await page.context().newPage();
      await framed.goto(`${address}robots.txt`);
      await framed.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }, address);
      await eventually(async () => framed.frames().length > 1);
      assert.equal(await framed.frames()[1]!.locator('av-app').count(), 0);
    }));

  it('stands in the page where a host sends no headers, and a page of another site can still be asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'avakhan-plain-'));
    await cp(builtApp(), folder, { recursive: true });
    await rm(join(folder, '_headers'));
    const site = createServer((_request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<h1>گلدان</h1><p>یک گلدان شمعدانی لب پنجره بود و هر صبح آب می‌خواست.</p>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const other = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    try {
      await withApp(
        { folder, offline: true, expects: new RegExp(`Request to ${other}`) },
        async (app) => {
          const { page, open } = app;
          const workers: Promise<string>[] = [];
          page.on('worker', (worker) => {
            const kind = (): Promise<string> =>
              worker.evaluate(() => typeof WebSocket).catch(() => 'ended');
            workers.push(eventually(kind, (now) => now !== 'function'));
          });
          await open();
          await addReading(page, 'بی‌سرآیند', ['این نوشته بی سرآیند باز شد.']);
          await open('#/add');
          await page.getByLabel(words.add.address).fill(`${other}/pot`);
          await page.getByRole('button', { name: words.add.fetch, exact: true }).click();
          await page.getByLabel(words.add.titleLabel, { exact: true }).waitFor();
          assert.equal(
            await page.getByLabel(words.add.titleLabel, { exact: true }).inputValue(),
            'گلدان',
          );
          // One that has ended meanwhile tells nothing.
          const kinds = await Promise.all(workers);
          assert.ok(kinds.includes('undefined'));
        },
      );
    } finally {
      site.closeAllConnections();
      site.close();
      await rm(folder, { recursive: true });
    }
  });
});
