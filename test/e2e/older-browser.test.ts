import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { AvApp } from '../../src/ui/av-app.ts';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { heardUntil, watchPlayer } from '../harness/watch-player.ts';
import { withApp } from '../harness/with-app.ts';

const SENTENCES = [
  'پیرزن هر غروب چراغ ایوان را روشن می‌کرد و کنار پنجره می‌نشست.',
  'بچه‌های کوچه یکی‌یکی پیدا می‌شدند و روی پله‌ها جا می‌گرفتند.',
  'آن وقت قصهٔ درختی را می‌گفت که شب‌ها راه می‌رفت.',
];

/** Takes from the page what Safari has only since 17 or later, or not yet. */
async function makeOlder(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    if (!isSecureContext) return; // an empty page has not all of it
    for (const [holder, names] of [
      [AbortSignal, ['any']],
      [CSS, ['highlights']],
      [Document.prototype, ['caretPositionFromPoint', 'startViewTransition']],
      [Element.prototype, ['checkVisibility', 'togglePopover', 'showPopover']],
      [HTMLMediaElement.prototype, ['preservesPitch']],
      [Navigator.prototype, ['wakeLock', 'scheduling']],
      [StorageManager.prototype, ['estimate']],
      [ReadableStream.prototype, [Symbol.asyncIterator, 'values']],
      [Promise, ['withResolvers', 'try']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [URL, ['parse', 'canParse']],
      [globalThis, ['Highlight', 'requestIdleCallback', 'scheduler', 'Iterator', 'onscrollend']],
    ] as const)
      for (const name of names) Reflect.deleteProperty(holder, name);
  });
}

describe('a browser of some years ago, as iPhones have that get no new one', () => {
  it('reads from the sentence that was pressed, in the embedded voice', () =>
    withApp({}, async ({ page, open }) => {
      await makeOlder(page);
      await open();
      await addReading(page, 'پنجره', [SENTENCES.join(' ')]);
      await watchPlayer(page);
      const point = await page.locator('[data-block="0"]').evaluate((block, sentence) => {
        const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(sentence) + 4);
        range.setEnd(text, text.data.indexOf(sentence) + 5);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      }, SENTENCES[1]);
      await page.mouse.click(point.x, point.y);
      const [first] = await heardUntil(page, 1);
      assert.equal(first!.voice, 'embedded:fa');
      assert.equal(first!.sentence, SENTENCES[1]);
      // Its field is drawn under the text, where no highlight can be had.
      await page.locator('.fields i').first().waitFor();
    }));

  it('keeps the line at the top of the window while the text grows', () =>
    withApp({}, async ({ page, open }) => {
      await makeOlder(page);
      await open('#/read/guide');
      const line = page.locator('av-text [data-text]').nth(12);
      const top = (): Promise<number> =>
        line.evaluate((element) => element.getBoundingClientRect().top);
      await line.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 60));
      await page.waitForTimeout(500);
      const before = await top();
      await page.evaluate(() => {
        // Else it would be the browser itself that holds the place.
        document.documentElement.style.overflowAnchor = 'none';
        document.querySelector<AvApp>('av-app')!.app.set({ textSize: 32 });
      });
      await eventually(
        () => line.evaluate((element) => getComputedStyle(element).fontSize),
        (size) => size === '32px',
      );
      await eventually(top, (now) => Math.abs(now - before) < 12);
    }));
});
