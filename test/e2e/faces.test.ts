import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';

/** The files of faces that have been asked for, without their hashes. */
function askedFor(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /([^/]+)-[\w-]{8}\.woff2$/.exec(name)?.[1] ?? [])
      .sort(),
  );
}

describe('the files of faces', () => {
  it('are the small ones for Persian text, and a whole one where a letter asks for it', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/read/minsk');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      const small = ['markazi', 'vazirmatn', 'vazirmatn-latin'];
      assert.deepEqual(await askedFor(page), small);
      await addReading(page, 'متنی از زبان‌های دیگر', [
        'این نوشته واژه‌ای کردی دارد: «گوندێکی بچووک»، و نامی فرانسوی: «café».',
      ]);
      await eventually(
        () => askedFor(page),
        (faces) => faces.includes('vazirmatn-whole') && faces.includes('vazirmatn-latin-whole'),
      );
    }));
});
