import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { words } from '../../src/ui/words.ts';
import { grown } from '../harness/grown.ts';
import { withApp } from '../harness/with-app.ts';

const CASES = join(import.meta.dirname, '../cases/hostile');

/** What is read elsewhere one by one is added here to the real app, whose page is watched meanwhile. */
const SAMPLE = [
  ...['script', 'event-handlers', 'svg-in-everything', 'mutation-namespace', 'mutation-form'],
  ...['iframes', 'meta-refresh', 'css-calls-out', 'prefetching', 'frames-and-objects'],
  ...['javascript-links', 'marks-heaped-title', 'pollution-ids', 'deep-100000', 'markdown-html'],
];

/** Names of files, as long, as turned and as marked as they come. */
const NAMES = [
  `${'باغ'.repeat(4_000)}.png`,
  'صورت‌حساب\u202Egnp.exe',
  `${'\u0301'.repeat(3_000)}.png`,
  `\u2066\u2067\u200F\u200E\0\x07.png`,
  'نام name نام name (۱) [2] {三}.png',
  '<img src=x onerror="window.hit=1">.png',
];

/** The file of a case, with a name of its own. */
function fileOf(name: string) {
  const folder = join(CASES, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
  const text = grown(readFileSync(join(folder, input), 'utf8'));
  return { name: `${name}.${input.split('.')[1]}`, mimeType: '', buffer: Buffer.from(text) };
}

/** Brings a file in; answers whether it can be kept, or else what the app says of it. */
async function bringIn(page: Page, file: ReturnType<typeof fileOf>): Promise<'draft' | string> {
  await page.evaluate(() => (location.hash = '#/'));
  await page.evaluate(() => (location.hash = '#/add'));
  await page.locator('input[type=file]').setInputFiles(file);
  const title = page.getByLabel(words.add.titleLabel, { exact: true });
  const fault = page.locator('.fault');
  await title.or(fault).first().waitFor({ timeout: 60_000 });
  return (await fault.count()) > 0 ? fault.first().innerText() : 'draft';
}

describe('hostile files in the app', () => {
  it('become articles or are refused in Persian, and do nothing else', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      for (const name of SAMPLE) {
        const outcome = await bringIn(page, fileOf(name));
        if (outcome !== 'draft') {
          assert.ok(outcome.includes(words.faults['file-unreadable']), `${name}: ${outcome}`);
          continue;
        }
        await page.getByLabel(words.add.titleLabel, { exact: true }).fill(`دشمن ${name}`);
        await page.getByRole('button', { name: words.add.keep }).click();
        // Those that say the same are one article.
        await page.getByRole('heading', { level: 1, name: 'دشمن' }).waitFor();
        assert.ok((await page.locator('article [data-block]').count()) > 0, name);
      }
      assert.equal(await page.evaluate(() => 'hit' in window), false);
    }));

  it('can have any name, and the screen stays whole', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
      for (const name of NAMES) {
        const said = await bringIn(page, { name, mimeType: 'image/png', buffer: picture });
        assert.ok(said.includes(words.faults['file-unsupported']), said);
        assert.doesNotMatch(said, /[\0\x07\u200E\u200F\u202E\u2066\u2067]|\u0301{9}/);
        assert.ok(said.length < 300, said);
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        assert.equal(wide, 0, name);
      }
      assert.equal(await page.evaluate(() => 'hit' in window), false);
    }));
});
