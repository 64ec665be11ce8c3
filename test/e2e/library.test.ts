import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const drawn = (name: string): string[] =>
  [...((CSS.highlights.get(name) as Iterable<Range> | undefined) ?? [])].map(String);

describe('the library', () => {
  it('finds words in the texts, however they are parted, and opens them in place', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/');
      const filler = Array.from({ length: 60 }, (_, i) => `بند شمارهٔ ${i} دربارهٔ چیزی دیگر است.`);
      await addReading(page, 'سفرنامه', [...filler, 'آن شب كاروان‌سرا پر از مسافر بود.']);
      await open('#/');
      await page.getByRole('searchbox', { name: words.library.search }).fill('کاروانسرا');
      const hit = page.getByRole('link', { name: 'سفرنامه' });
      await hit.waitFor();
      assert.equal(await page.locator('mark').first().textContent(), 'کاروان‌سرا');
      await hit.click();
      const shown = await eventually(
        () => page.evaluate(drawn, 'av-sought'),
        (now) => now.length > 0,
      );
      assert.match(shown[0]!, /^[كک]اروان‌سرا$/);
      const top = (): Promise<number> =>
        page.evaluate(
          () =>
            [
              ...(CSS.highlights.get('av-sought') as unknown as Iterable<Range>),
            ][0]!.getBoundingClientRect().top / innerHeight,
        );
      await eventually(top, (at) => at > 0 && at < 1);
    }));

  it('keeps highlights and notes over a reload', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/read/minsk');
      const first = page.locator('[data-block="1"]').first();
      await first.waitFor();
      const { width } = (await first.boundingBox())!;
      await first.click({ button: 'right', position: { x: width - 24, y: 20 } });
      await page.getByRole('button', { name: words.notes.write }).click();
      await page.getByLabel(words.notes.text).fill('برای بعد');
      await page.getByRole('button', { name: words.notes.save }).click();
      const [marked] = await eventually(
        () => page.evaluate(drawn, 'av-note-amber'),
        (now) => now.length === 1,
      );
      await page.reload();
      const again = await eventually(
        () => page.evaluate(drawn, 'av-note-amber'),
        (now) => now.length === 1,
      );
      assert.deepEqual(again, [marked]);
      await open('#/notes');
      await page.getByText('برای بعد').waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: words.notes.export }).click();
      assert.match((await saved).suggestedFilename(), /\.md$/);
    }));
});
