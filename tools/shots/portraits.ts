import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Theme } from '../../src/library/look.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import { review, speak } from './poses.ts';
import { visit } from './visit.ts';

const ROOT = join(import.meta.dirname, '../..');
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/** Makes the pictures that others see: those of the web manifest, and the one of the READMEs. */
export async function portraits(browser: Browser, address: string): Promise<void> {
  const reader = (context: BrowserContextOptions, theme: Theme) =>
    portrait(browser, context, async (page) => {
      await visit(page, `${address}#/read/minsk`, { theme, textSize: 20 });
      await speak(page);
    });
  const library = await portrait(browser, PHONE, (page) => fillLibrary(page, address));
  const [phone, night, wide] = [
    await reader(PHONE, 'paper'),
    await reader(PHONE, 'night'),
    await reader(WIDE, 'paper'),
  ];
  const fine = await reader({ ...WIDE, deviceScaleFactor: 1.5 }, 'paper');
  const screenshots = join(ROOT, 'public/screenshots');
  await save(join(screenshots, 'library.png'), library);
  await save(join(screenshots, 'reader.png'), phone);
  await save(join(screenshots, 'reader-wide.png'), wide);
  await save(join(ROOT, 'docs/screenshot.png'), await together(browser, fine, night));
}

/** A library in use: one text being read, one finished, one of the reader's own. */
async function fillLibrary(page: Page, address: string): Promise<void> {
  await visit(page, `${address}#/add`, { theme: 'paper', textSize: 20 });
  await review(page);
  await page.getByLabel(words.add.titleLabel).fill('آب به قنات سبزکوه برگشت');
  await page.getByRole('button', { name: words.add.keep }).click();
  await page.locator('av-text h1').waitFor();
  await visit(page, `${address}#/read/guide`, {});
  await page.evaluate(() => {
    const { app } = document.querySelector<AvApp>('av-app')!;
    app.player.seek({ block: 4, offset: 0 });
  });
  await visit(page, `${address}#/read/minsk`, {});
  await page.evaluate(() => {
    const { app } = document.querySelector<AvApp>('av-app')!;
    app.player.seek({ block: 6, offset: 0 });
  });
  await visit(page, `${address}#/`, {});
  await page.locator('av-continue').waitFor();
}

async function portrait(
  browser: Browser,
  options: BrowserContextOptions,
  pose: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const context = await browser.newContext({
    locale: 'fa-IR',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await pose(page);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

/** A wide window with a phone before it, on the app's own lapis. */
async function together(browser: Browser, wide: Buffer, phone: Buffer): Promise<Buffer> {
  const data = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
  const context = await browser.newContext({ viewport: { width: 1320, height: 800 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><style>
    body { margin: 0; inline-size: 1320px; block-size: 800px; background: #1b3272; overflow: hidden; }
    img { position: absolute; display: block; }
    .wide { inset: 72px 64px auto auto; inline-size: 1048px; border-radius: 14px;
      box-shadow: 0 24px 60px #0a1330a0; }
    .phone { inset: auto auto 28px 48px; inline-size: 280px; border: 8px solid #0b1020;
      border-radius: 38px; box-shadow: 0 24px 60px #0a1330c0, 0 0 0 1.5px #d3dcf440; }
    </style><img class="wide" src="${data(wide)}"><img class="phone" src="${data(phone)}">`);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

async function save(file: string, picture: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
}
