import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { findBrowser, SWITCHES } from './browser.mjs';
import { builtApp } from './built-app.ts';
import { eventually } from './eventually.ts';

/** A browser that was started on a profile. */
export interface ProfileRun {
  readonly page: Page;
  /** Ends it as a person does, so that all is written. */
  close(): Promise<void>;
  /** Ends its process without a warning, as a system that needs memory does. */
  kill(): Promise<void>;
}

/** A browser's folder on disk, and the built app on a server that outlives the browser. */
export interface Profile {
  readonly folder: string;
  readonly address: string;
  /** Starts a browser of its own on the profile and opens the app. One at a time. */
  run(): Promise<ProfileRun>;
}

/** Runs a test over several runs of a browser on one profile. */
export async function withProfile(test: (profile: Profile) => Promise<void>): Promise<void> {
  const server = await serve({ folder: builtApp(), port: 0 });
  const folder = await mkdtemp(join(tmpdir(), 'avakhan-profile-'));
  const running = new Set<ChildProcess>();
  try {
    await test({
      folder,
      address: server.address,
      run: () => start(folder, server.address, running),
    });
  } finally {
    for (const child of running) child.kill('SIGKILL');
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function start(
  folder: string,
  address: string,
  running: Set<ChildProcess>,
): Promise<ProfileRun> {
  const { path } = await findBrowser();
  await rm(join(folder, 'DevToolsActivePort'), { force: true });
  const args = [...SWITCHES, '--headless=new', '--no-first-run'];
  const child = spawn(
    path,
    [...args, '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--lang=fa', 'about:blank'],
    { stdio: 'ignore' },
  );
  running.add(child);
  const ended = once(child, 'exit').then(() => running.delete(child));
  const port = await eventually(() =>
    readFile(join(folder, 'DevToolsActivePort'), 'utf8').then(
      (text) => text.split('\n')[0],
      () => undefined,
    ),
  );
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]!.pages()[0]!;
  await page.goto(address);
  await page.locator('av-app').waitFor();
  return {
    page,
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
