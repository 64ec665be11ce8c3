import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const DAMAGED = `سفر به كوير

آنها هر سال به کویر میروند و کتابهای تازه میخوانند. امسال بزرگترین گروه آمد.

نمیدانیم سال بعد چه میشود.`;

describe('what was mended in an article', () => {
  it('is told, shown and taken back: one change, a kind, all, and how it is done', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/add');
      await page.getByLabel(words.add.label, { exact: true }).fill(DAMAGED);
      await page.getByRole('button', { name: words.add.continue }).click();
      await page.getByText(words.mending.made['half-space'](6)).waitFor();
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('heading', { level: 1, name: 'سفر به کویر' }).waitFor();
      await shows(page, /آنها هر سال به کویر می‌روند و کتاب‌های تازه می‌خوانند/);

      await page.getByRole('button', { name: words.reader.more }).click();
      await page.getByRole('button', { name: words.article.mending }).click();
      const one = words.mending.became('میروند', 'می‌روند');
      await page.getByRole('button', { name: `${words.mending.undo}: ${one}` }).click();
      await shows(page, /به کویر میروند و کتاب‌های/);
      await page.getByRole('button', { name: `${words.mending.redo}: ${one}` }).click();
      await shows(page, /به کویر می‌روند و کتاب‌های/);

      const kind = page.getByRole('switch', { name: words.mending.made['half-space'](6) });
      await kind.click();
      await shows(page, /آنها هر سال به کویر میروند و کتابهای تازه/);
      await kind.click();
      await shows(page, /آنها هر سال به کویر می‌روند و کتاب‌های تازه/);

      await page.getByRole('radio', { name: words.mending.spellings.split }).check({ force: true });
      await shows(page, /آن‌ها هر سال.*بزرگ‌ترین گروه/);
      await page.getByRole('radio', { name: words.mending.spellings.own }).check({ force: true });
      await shows(page, /آنها هر سال.*بزرگ‌ترین گروه/);
      const careful = words.mending.modes.careful.label;
      await page.getByRole('radio', { name: careful }).check({ force: true });
      await shows(page, /آنها هر سال به کویر میروند و کتابهای تازه/);
      const full = words.mending.modes.full.label;
      await page.getByRole('radio', { name: full }).check({ force: true });
      await shows(page, /به کویر می‌روند و کتاب‌های/);

      await page.getByRole('button', { name: words.mending.keepOriginal }).click();
      await shows(page, /به کویر میروند و کتابهای/);
      await page.reload();
      await shows(page, /به کویر میروند و کتابهای/);
      await page.getByRole('button', { name: words.reader.more }).click();
      await page.getByRole('button', { name: words.article.mending }).click();
      await page.getByRole('button', { name: words.mending.mend, exact: true }).click();
      await shows(page, /آنها هر سال به کویر می‌روند/);
      // The worker holds more memory than the text does.
      const workers = (): string[] => page.workers().map((one) => one.url());
      await eventually(async () => !workers().some((url) => url.includes('mend.worker')));
    }));
});

/** Waits until the text of the article is so. */
async function shows(page: Page, text: RegExp): Promise<void> {
  const shown = async (): Promise<string> =>
    (await page.locator('av-text').innerText()).replaceAll('\n', ' ');
  await eventually(shown, (is) => text.test(is));
}
