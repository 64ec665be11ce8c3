import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { findBrowser, SWITCHES } from './browser.mjs';
import { builtApp } from './built-app.ts';
import { eventually } from './eventually.ts';
import { watchPage } from './watch-page.ts';

/** The built app on a server of its own, in a browser without history. */
export interface RunningApp {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the app is served, with `/` at the end. */
  readonly address: string;
  /** Opens a part of the app, such as `#/add`, as a fresh visit, and waits until it is there. */
  open(hash?: string): Promise<void>;
  /** Reloads after the first visit, so that the service worker answers from now on; with the option `offline` only. */
  takeOffline(): Promise<void>;
}

/** How to run the app; by default at the root of a site, in a phone-sized window, in Persian. */
export interface AppOptions {
  readonly folder?: string;
  readonly base?: string;
  readonly context?: BrowserContextOptions;
  /** Lets it install its service worker, which fetches the whole app and keeps it: what most tests need not wait for. One with `launch` may always. */
  readonly offline?: true;
  /** Starts a browser of its own, with a profile on disk, as installing and extensions need. */
  readonly launch?: LaunchOptions;
  /** Console messages that the test itself provokes. */
  readonly expects?: RegExp;
}

const CONTEXT: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'fa-IR',
  reducedMotion: 'reduce',
};

/**
 * Runs a test on the built app and ends what it started. Fails, whatever the test says, when the page asked
 * anything of another origin, logged an error or broke its content security policy.
 */
export async function withApp(
  options: AppOptions,
  test: (app: RunningApp) => Promise<void>,
): Promise<void> {
  const server = await serve({
    folder: options.folder ?? builtApp(),
    port: 0,
    ...(options.base && { base: options.base }),
  });
  const { context, close } = await contextFor(options);
  const problems = await watchPage(context, new URL(server.address).origin, options.expects);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await test({
      context,
      page,
      address: server.address,
      async open(hash = '') {
        // A changed hash alone would not be a visit.
        await page.goto('about:blank');
        await page.goto(server.address + hash);
        await page.locator('av-app').waitFor();
      },
      async takeOffline() {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await page.reload();
        await eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null));
        await server.close();
      },
    });
    assert.deepEqual(problems, []);
  } catch (error) {
    if (problems.length === 0 || error instanceof assert.AssertionError) throw error;
    throw new Error(`Meanwhile on the page:\n${problems.join('\n')}`, { cause: error });
  } finally {
    await close();
    await server.close();
  }
}

let shared: Promise<Browser> | undefined;
after(async () => (await shared)?.close());

async function contextFor({
  context,
  offline,
  launch,
}: AppOptions): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const { path: executablePath } = await findBrowser({ bare: !launch });
  const given: BrowserContextOptions = {
    ...CONTEXT,
    // Where they are blocked, the service workers of extensions are not seen either.
    serviceWorkers: offline || launch ? 'allow' : 'block',
    ...context,
  };
  if (!launch) {
    // Of several files in turn, the one after a crash has a browser, too.
    if (!(await shared)?.isConnected())
      shared = chromium.launch({ executablePath, args: SWITCHES });
    const opened = await (await shared!).newContext(given);
    return { context: opened, close: () => opened.close() };
  }
  const profile = await mkdtemp(join(tmpdir(), 'avakhan-profile-'));
  const opened = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...given,
    ...launch,
    args: [...SWITCHES, ...(launch.args ?? [])],
  });
  return {
    context: opened,
    async close() {
      await opened.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
