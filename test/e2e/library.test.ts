import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fillLibrary } from '../../tools/bench/fill-library.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const drawn = (name: string): string[] =>
  [...((CSS.highlights.get(name) as Iterable<Range> | undefined) ?? [])].map(String);

/** The articles in view, and how far below the top of the window they stand, px. */
function inView(page: Page): Promise<(readonly [string | null, number])[]> {
  return page.locator('av-library').evaluate((library) => {
    const roots = [...library.shadowRoot!.querySelectorAll('*')].map((one) => one.shadowRoot);
    return [library.shadowRoot, ...roots].flatMap((root) =>
      [...(root?.querySelectorAll('h2, h3, [aria-pressed], li a') ?? [])].flatMap((one) => {
        const { top } = one.getBoundingClientRect();
        return top < innerHeight ? [[one.textContent, Math.round(top)] as const] : [];
      }),
    );
  });
}

/** Has the whole list wait until it is let go. */
function holdList(): void {
  const { transaction } = IDBDatabase.prototype;
  // Methods, because named functions would need a helper that the page does not have.
  const held = {
    isHeld: true,
    wait(table: IDBObjectStore) {
      if (held.isHeld) table.get('').onsuccess = () => held.wait(table);
    },
    transaction(this: IDBDatabase, ...asked: Parameters<typeof transaction>) {
      if (String(asked[0]) === 'entries')
        held.wait(transaction.call(this, ['entries'], 'readwrite').objectStore('entries'));
      return transaction.apply(this, asked);
    },
  };
  IDBDatabase.prototype.transaction = held.transaction;
  Object.assign(window, {
    letGo() {
      held.isHeld = false;
    },
  });
}

const shelfStatus = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<AvApp>('av-app')!.app.store.snapshot.shelf.status);

describe('the library', () => {
  it('shows its first screen before all of a long list is read', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/');
      const many = Array.from({ length: 70 }, (_, i) => ({
        id: `a${i}`,
        title: `نوشتهٔ ${i}`,
        language: 'fa',
        blocks: [{ kind: 'paragraph', text: 'باران آرام می‌بارید.' } as const],
      }));
      await fillLibrary(page, many);
      await open('#/read/a4');
      await page.evaluate(async () => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        app.placeReached({ block: 0, offset: 0 });
        await app.enqueue('a2');
        await app.tag('a3', 'شعر');
        await new Promise((resolve) => setTimeout(resolve, 500)); // until the place is kept
      });
      await page.goto('about:blank');
      await page.addInitScript(holdList);
      await open('#/');
      await page.getByRole('link', { name: 'نوشتهٔ 69' }).waitFor();
      assert.equal(await shelfStatus(page), 'begun');
      const begun = await inView(page);
      const seen = begun.map(([text]) => text?.trim()).join();
      for (const one of ['نوشتهٔ 4', 'نوشتهٔ 2', 'شعر', 'نوشتهٔ 69'])
        assert.ok(seen.includes(one), one);
      await page.evaluate('letGo()');
      await eventually(
        () => shelfStatus(page),
        (status) => status === 'ready',
      );
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(await inView(page), begun);
      await page.getByRole('searchbox').press('End');
      await page.keyboard.press('End');
      await page.getByRole('link', { name: 'نوشتهٔ 10', exact: true }).waitFor();
    }));

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
