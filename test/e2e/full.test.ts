import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { ContainerWriter } from '../../src/backup/container-writer.ts';
import { container } from '../../src/backup/container.ts';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { waiting } from '../harness/waiting.ts';
import { withApp } from '../harness/with-app.ts';

const TEXT = ['اول خاک را برگرداند. بعد نهال‌ها را کاشت.', 'درخت را باید هر روز دید.'];
const FULL = words.faults['storage-full'];
/** Bytes that pictures of these books do not fit in, and texts do. */
const PICTURE = 3_000_000;

/** What the browser says of a picture that was left. */
const NOISE = /404.*1\.png/;
const NOTHING = { entries: 0, parts: 0, images: 0, outlines: 0 };

function picture(): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return Buffer.concat([head, randomBytes(PICTURE)]);
}

/** A book of one chapter with one picture. */
function book(title: string) {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = {
    'META-INF/container.xml': utf8(
      '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    ),
    'b.opf': utf8(
      `<package><metadata><dc:title>${title}</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`,
    ),
    'a.xhtml': utf8(
      `<html><body><p>متن ${title} این است و خواندنش آسان است.</p><img src="1.png" alt=""/></body></html>`,
    ),
    '1.png': picture(),
  };
  return { name: 'a.epub', mimeType: '', buffer: Buffer.from(zipSync(files, { level: 0 })) };
}

async function bringIn(page: Page, title: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/add'));
  await page.locator('input[type=file]').setInputFiles(book(title));
  await page.getByRole('button', { name: words.add.keep }).click();
}

/** How many records of each table are of an article whose title has a word; all that is left of it if it was refused. */
function recordsOf(page: Page, title: string): Promise<Record<string, number>> {
  return page.evaluate(
    (word) =>
      new Promise<Record<string, number>>((resolve) => {
        const opening = indexedDB.open('avakhan');
        opening.onsuccess = () => {
          const database = opening.result;
          const look = database.transaction(['entries', 'parts', 'images', 'outlines']);
          const entries = look.objectStore('entries').getAll();
          const counts: Record<string, number> = {};
          entries.onsuccess = () => {
            const ids = (entries.result as { id: string; title: string }[])
              .filter((entry) => entry.title.includes(word))
              .map(({ id }) => id);
            counts['entries'] = ids.length;
            for (const table of ['parts', 'images', 'outlines']) {
              const keys = look.objectStore(table).getAllKeys();
              keys.onsuccess = () => {
                counts[table] = keys.result.filter((key) =>
                  ids.includes([key].flat()[0] as string),
                ).length;
              };
            }
          };
          look.oncomplete = () => {
            database.close();
            resolve(counts);
          };
        };
      }),
    title,
  );
}

async function writeNote(page: Page, text: string): Promise<void> {
  const first = page.locator('[data-block="0"]').first();
  const { width } = (await first.boundingBox())!;
  const write = page.getByRole('button', { name: words.notes.write });
  let fromStart = 0;
  await eventually(async () => {
    // Between two words there is nothing to write a note on.
    const x = width - (fromStart += 9);
    await first.click({ button: 'right', position: { x, y: 20 } });
    const has = await write.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    // A menu that came too late would lie over the text.
    if (!has) await page.keyboard.press('Escape');
    return has;
  });
  await write.click();
  await page.getByLabel(words.notes.text).fill(text);
  await page.getByRole('button', { name: words.notes.save }).click();
}

/** A backup of one article with a picture. */
async function backupOf(title: string) {
  const writer = await ContainerWriter.begin('library', new AbortController().signal);
  const number = writer.nextArticle();
  const blocks = [
    { kind: 'paragraph', text: `متن ${title} این است.` },
    { kind: 'figure', text: '', image: '1.png' },
  ];
  const about = { id: 'restored', title, language: 'fa' };
  await writer.picture(container.image(number, '1.png'), picture());
  const images = [{ name: '1.png' }];
  await writer.json(container.article(number), { about, added: 1, blocks, images });
  const none = { marks: [], places: [], mendings: [], notes: [], days: [], settings: {} };
  await writer.json(container.traces, none);
  const file = await writer.finish(1);
  const name = `a.${container.extension}`;
  return { name, mimeType: '', buffer: Buffer.from(await file.arrayBuffer()) };
}

describe('a device that is full', () => {
  it('says so, keeps whole what it has, gives up pictures before texts, and goes on when there is room', () =>
    withApp({ expects: NOISE }, async (app) => {
      const { context, page, address, open } = app;
      const browser = await context.newCDPSession(page);
      const origin = new URL(address).origin;
      /** How much there is room for. The browser asks anew only when something does not fit in what it knew of. */
      const room = async (bytes: number): Promise<void> => {
        const { usage } = await browser.send('Storage.getUsageAndQuota', { origin });
        const quotaSize = Math.max(1, usage + bytes);
        await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
      };
      const keep = page.getByRole('button', { name: words.add.keep });
      const notice = page.locator('av-notice');
      const full = notice.getByText(FULL);
      const dismiss = () => page.getByRole('button', { name: words.notice.close }).click();
      const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
      await room(500_000);
      await open();
      await addReading(page, 'پیشین', TEXT);

      // There is room for the text only.
      await room(500_000);
      await bringIn(page, 'دوم');
      const bare = notice.getByText(words.notice.picturesLeft('دوم'));
      await eventually(async () => {
        await bare.or(full).first().waitFor();
        if (await bare.isVisible()) return true;
        // What was begun of the pictures may still take the room that there was.
        await room(500_000);
        await dismiss();
        await keep.click();
        return false;
      });
      await heading('دوم');
      assert.deepEqual(await recordsOf(page, 'دوم'), {
        entries: 1,
        parts: 1,
        images: 0,
        outlines: 1,
      });

      // For nothing; then, at another try of the reader's, for all of it.
      await room(-Infinity);
      await bringIn(page, 'سوم');
      await full.waitFor();
      assert.deepEqual(await recordsOf(page, 'سوم'), NOTHING);
      await room(PICTURE * 1.5);
      await dismiss();
      await keep.click();
      await heading('سوم');
      assert.equal((await recordsOf(page, 'سوم'))['images'], 1);

      await room(-Infinity);
      await bringIn(page, 'چهارم');
      await full.waitFor();
      await dismiss();
      assert.deepEqual(await recordsOf(page, 'چهارم'), NOTHING);

      // The app without room: a place, a note, a backup, a removal.
      await page.evaluate(() => (location.hash = '#/'));
      await page.getByText(words.library.full).waitFor();
      await page.getByRole('link', { name: 'پیشین' }).first().click();
      await page.getByText(TEXT[1]!).waitFor();
      await writeNote(page, 'برای بعد');
      await full.waitFor();
      assert.equal(await page.getByLabel(words.notes.text).inputValue(), 'برای بعد');
      await page.keyboard.press('Escape');

      await page.evaluate(() => (location.hash = '#/settings'));
      await page.locator('input[type=file]').setInputFiles(await backupOf('پنجم'));
      await page.getByRole('button', { name: words.out.apply, exact: true }).click();
      await page.getByRole('main').getByText(FULL).waitFor();
      assert.deepEqual(await recordsOf(page, 'پنجم'), NOTHING);

      await page.evaluate(() => (location.hash = '#/'));
      await page.getByRole('link', { name: 'سوم' }).first().click();
      await heading('سوم');
      await page.getByRole('button', { name: words.reader.more }).click();
      await page.getByRole('button', { name: words.article.remove }).click();
      const undo = page.getByRole('button', { name: words.notice.undo });
      await undo.waitFor();
      assert.deepEqual(await recordsOf(page, 'سوم'), NOTHING);

      // Room again: all of it works.
      await room(50_000_000);
      await undo.click();
      await page.getByRole('link', { name: 'سوم' }).first().waitFor();
      assert.equal((await recordsOf(page, 'سوم'))['images'], 1);
      await page.getByRole('link', { name: 'پیشین' }).first().click();
      await writeNote(page, 'برای بعد');
      await page.evaluate(() => (location.hash = '#/notes'));
      await page.getByText('برای بعد').waitFor();
      await page.evaluate(() => (location.hash = '#/settings'));
      await page.locator('input[type=file]').setInputFiles(await backupOf('پنجم'));
      await page.getByRole('button', { name: words.out.apply, exact: true }).click();
      await page.getByText(words.out.restored(1)).first().waitFor();
      assert.equal((await recordsOf(page, 'پنجم'))['images'], 1);
      await eventually(
        () => waiting(page),
        (names) => names.join() === 'copy',
      );
    }));
});
