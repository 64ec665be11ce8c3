import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Download, Page } from 'playwright-core';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { withApp } from '../harness/with-app.ts';

const TEXT = ['اول خاک را برگرداند.', 'درخت را باید هر روز دید.'];

interface Made {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses what makes a file, then what saves it; resolves to its name and content. */
async function saved(page: Page, button: string | RegExp): Promise<Made> {
  await page.getByRole('button', { name: button }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.out.save }).click();
  const download: Download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The titles of the list, in order. */
async function titles(page: Page): Promise<string[]> {
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  return page.getByRole('heading', { level: 3 }).allTextContents();
}

describe('what leaves the app', () => {
  it('is whole again on another device', async () => {
    let backup: Made = { name: '', bytes: Buffer.alloc(0) };
    let before: string[] = [];
    await withApp({}, async ({ page, open }) => {
      await open();
      await addReading(page, 'باغ', TEXT);
      await addReading(page, 'کاریز', ['آب از دل خاک می‌آید و راه دراز می‌رود.']);
      before = await titles(page);
      await page.evaluate(() => (location.hash = '#/settings'));
      backup = await saved(page, words.out.backUp);
      assert.match(backup.name, /^avakhan-\d{4}-\d\d-\d\d\.avakhan$/);
      await page.getByText('آخرین پشتیبان').waitFor();
    });
    await withApp({}, async ({ page, open }) => {
      await open('#/settings');
      const choose = page.locator('av-backup input');
      const file = { name: backup.name, mimeType: '' };
      await choose.setInputFiles({ ...file, buffer: backup.bytes.subarray(0, 700) });
      await page.getByText(words.faults['backup-damaged']).first().waitFor();
      await choose.setInputFiles({ ...file, buffer: backup.bytes });
      await page.getByText(words.out.fresh(2)).first().waitFor();
      await page.getByRole('button', { name: words.out.apply, exact: true }).click();
      await page.getByText(words.out.restored(2)).first().waitFor();
      assert.deepEqual(await titles(page), before);
      await page.getByRole('link', { name: 'باغ' }).click();
      await page.getByText(TEXT[1]!).waitFor();
    });
  });

  it('an article goes to another device, and out in every format', async () => {
    let shared: Made = { name: '', bytes: Buffer.alloc(0) };
    await withApp({}, async ({ page, open }) => {
      await open();
      await addReading(page, 'باغ', TEXT);
      const make = async (format: string) => {
        await page.getByRole('button', { name: words.reader.more }).click();
        await page.getByRole('button', { name: words.out.open }).click();
        const file = await saved(page, new RegExp(`^${format}`));
        await page.getByRole('button', { name: words.player.close }).click();
        return file;
      };
      const text = await make(words.out.formats.text);
      assert.equal(text.name, 'باغ.txt');
      assert.equal(text.bytes.toString(), `باغ\n\n${TEXT.join('\n\n')}\n`);
      const markdown = await make(words.out.formats.markdown);
      assert.equal(markdown.name, 'باغ.md');
      const book = await make(words.out.formats.epub);
      assert.equal(book.name, 'باغ.epub');
      assert.equal(book.bytes.subarray(30, 58).toString(), 'mimetypeapplication/epub+zip');
      shared = await make(words.out.formats.avakhan);
    });
    await withApp({}, async ({ page, open }) => {
      await open('#/add');
      const file = { name: shared.name, mimeType: '', buffer: shared.bytes };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('heading', { level: 1, name: 'باغ' }).waitFor();
      await page.getByText(TEXT[1]!).waitFor();
    });
  });

  it('prints the text alone, all of it, black on white', () =>
    withApp({ context: { colorScheme: 'dark' } }, async ({ page, context, open }) => {
      await context.addInitScript({ content: 'window.print = () => { window.printed = true; };' });
      await open();
      const paragraphs = Array.from({ length: 120 }, (_, i) => `این بند شمارهٔ ${i} از باغ است.`);
      await addReading(page, 'باغ', paragraphs);
      await page.getByRole('button', { name: words.reader.more }).click();
      await page.getByRole('button', { name: words.out.print }).click();
      const sheet = page.locator('.paper');
      await sheet.waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      assert.equal(await sheet.locator('p').count(), 120);
      assert.equal(await page.locator('av-app').isVisible(), false);
      const colours = await sheet.evaluate((element) => [
        getComputedStyle(element).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
      assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      const pdf = await page.pdf({ format: 'A4' });
      assert.ok(pdf.length > 10_000);
      if (process.env['AVAKHAN_PRINT_PDF']) {
        const { writeFile } = await import('node:fs/promises');
        await writeFile(process.env['AVAKHAN_PRINT_PDF'], pdf);
      }
      await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
      await sheet.waitFor({ state: 'detached' });
    }));
});
