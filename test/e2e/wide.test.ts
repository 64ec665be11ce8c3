import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { words } from '../../src/ui/words.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';

const ARTICLE = '#/read/minsk';
const WIDE = { width: 1280, height: 800 };
/** A line may stand so far from where it stood: below the bar it may have lost or won a line above it, px. */
const NEAR = 120;

/** A letter of a block's text, by which a line is known. */
interface Line {
  readonly block: number;
  readonly offset: number;
}

describe('the window of the reader', () => {
  it('leaves nothing of its place to the screen after it, which begins at its top', () =>
    withApp({ context: { viewport: WIDE } }, async ({ page, open }) => {
      await open(ARTICLE);
      const rest = (): Promise<void> =>
        page.evaluate(() => new Promise((rested) => setTimeout(rested, 800)));
      await page.getByRole('navigation', { name: words.outline.contents }).waitFor();
      await rest();
      await page.mouse.wheel(0, 900);
      await eventually(() => page.evaluate(() => scrollY > 800));
      await rest();
      await page.evaluate(() => void (location.hash = '#/settings'));
      await page.getByRole('heading', { level: 1, name: words.settings.title }).waitFor();
      await rest();
      assert.equal(await page.evaluate(() => scrollY), 0);
    }));

  it('keeps the places at its foot apart where it is as narrow as the largest system type makes it', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/');
      for (const width of [130, 200, 320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const boxes = await page.locator('av-nav').evaluate((nav) =>
          [...nav.shadowRoot!.querySelectorAll('.link span')].map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
        assert.equal(boxes.length, 4);
        for (const [i, a] of boxes.entries()) {
          assert.ok(a.left >= 0 && a.right <= width, `${width} px: beyond the window`);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top;
            assert.ok(apart, `${width} px: over each other`);
          }
        }
      }
    }));

  it('has the contents beside the text where it is wide, which follow the reader and can be hidden', () =>
    withApp({ context: { viewport: WIDE } }, async ({ page, open }) => {
      await open(ARTICLE);
      const contents = page.getByRole('navigation', { name: words.outline.contents });
      const current = contents.locator('[aria-current=true]');
      const heading = page.getByRole('heading', { level: 2, name: 'شبی که آسمان آرام نماند' });
      await contents.waitFor();
      assert.match(await current.innerText(), /پوتین به مینسک/);
      await heading.evaluate((element) => element.scrollIntoView());
      await page.mouse.wheel(0, 40);
      await eventually(
        () => current.innerText(),
        (text) => text.includes('شبی که آسمان آرام نماند'),
      );
      const row = contents.getByRole('button', { name: 'دفاع مشترک، بی‌الحاق' });
      await row.press('Enter');
      await eventually(
        () => current.innerText(),
        (text) => text.includes('دفاع مشترک'),
      );
      const pressed = page.getByRole('heading', { level: 2, name: 'دفاع مشترک، بی‌الحاق' });
      await eventually(() => pressed.evaluate(isInView));
      const toggle = page.getByRole('button', { name: words.reader.contents });
      assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
      await toggle.press('Enter');
      await contents.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('article').waitFor();
      assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
      assert.equal(await contents.count(), 0);
      await toggle.click();
      await contents.waitFor();
    }));

  it('keeps the line that is read on the screen when it is turned or its width changes', () =>
    withApp({}, async ({ page, open }) => {
      await open(ARTICLE);
      await page.getByRole('article').waitFor();
      await page.locator('[data-block="10"]').evaluate((element) => element.scrollIntoView());
      await page.mouse.move(200, 300);
      await page.mouse.wheel(0, -30);
      const line = await eventually(() => lineAtTop(page));
      assert.ok(line);
      for (const [width, height] of [
        [844, 390],
        [390, 844],
        [320, 640],
        [1280, 800],
        [1024, 600],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await eventually(
          () => topOf(page, line),
          (top) => top > -NEAR && top < NEAR * 2,
        );
      }
    }));
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The first text below the bar, once the page stands still: its block and the offset of its first letter in view. */
function lineAtTop(page: Page): Promise<Line | null> {
  return page.locator('av-reader').evaluate(async (reader) => {
    const before = scrollY;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    if (before !== scrollY || scrollY === 0) return null;
    for (const holder of reader.shadowRoot!.querySelectorAll<HTMLElement>('[data-block]')) {
      const text = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT).nextNode();
      if (!text || holder.getBoundingClientRect().bottom < 64) continue;
      const range = document.createRange();
      for (let offset = 0; offset < (text as Text).length; offset++) {
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        if (range.getBoundingClientRect().top > 64)
          return { block: Number(holder.dataset['block']), offset };
      }
    }
    return null;
  });
}

/** How far below the top of the window a letter of a block stands, px. */
function topOf(page: Page, { block, offset }: Line): Promise<number> {
  return page.locator(`[data-block="${block}"]`).evaluate((holder, at) => {
    const text = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT).nextNode()!;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  }, offset);
}
