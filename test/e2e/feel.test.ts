import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';

/** What the page notes of itself while it runs. */
interface Noted extends Window {
  /** Cumulative layout shift, as browsers count it. */
  shift: number;
  fades: number;
}

/** A face that arrives may stand a few pixels higher in its line than the one before; more is a move. */
const LEAST = 0.01;

describe('how the app feels', () => {
  it('moves nothing under the reader: text, fonts, player, pictures and messages come into places kept', () =>
    withApp({ context: { reducedMotion: 'no-preference' } }, async ({ page, open }) => {
      // The faces are at hand, as they are at every visit but the first.
      await open('#/read/minsk');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await note(page);
      await open('#/read/minsk');
      await page.getByRole('button', { name: words.player.play, exact: true }).waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const picture = page.locator('av-reader figure img').first();
      await picture.evaluate((image) => image.scrollIntoView({ block: 'center' }));
      await eventually(() =>
        picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0),
      );
      await page.evaluate(() => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        app.store.patch({ notice: { kind: 'added', count: 2 } });
      });
      await page.getByText(words.notice.added(2)).first().waitFor();
      await frames(page);
      const shift = await page.evaluate(() => (window as unknown as Noted).shift);
      assert.ok(shift < LEAST, `${shift}`);
    }));

  it('shows in the next frame that a control is pressed', () =>
    withApp({}, async ({ page, open }) => {
      for (const [screen, least] of [
        ['#/', 8],
        ['#/read/minsk', 8],
        ['#/settings', 6],
      ] as const) {
        await open(screen);
        const controls = page.locator('button:enabled, a[href], summary, label:has(input)');
        await controls.nth(least).waitFor();
        // What a press does is not wanted here.
        await page.evaluate(() => {
          for (const type of ['click', 'dragstart', 'contextmenu'])
            addEventListener(
              type,
              (event) => {
                event.preventDefault();
                event.stopPropagation();
              },
              { capture: true },
            );
        });
        let pressed = 0;
        for (const control of await controls.all()) {
          const box = await control.boundingBox();
          if (!box || box.y < 0 || box.y + box.height > page.viewportSize()!.height) continue;
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          const before = await looks(control);
          await page.mouse.down();
          const { active, style } = await looks(control);
          await page.mouse.up();
          // What lies under the bar of the player is not reached.
          if (!active) continue;
          pressed++;
          const name = await control.evaluate((element) => element.outerHTML.slice(0, 120));
          assert.notEqual(style, before.style, `${screen}: ${name}`);
        }
        assert.ok(pressed >= least, `${screen}: ${pressed}`);
      }
    }));

  for (const [reducedMotion, fades] of [
    ['no-preference', 2],
    ['reduce', 0],
  ] as const)
    it(`fades between library and text: ${fades} times of two, motion ${reducedMotion}`, () =>
      withApp({ context: { reducedMotion } }, async ({ page, open }) => {
        await note(page);
        await open('#/');
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await page.locator('a[href="#/read/minsk"]').first().click();
        await page.locator('av-text h1').waitFor();
        await page.getByRole('link', { name: words.reader.back }).click();
        await page.locator('av-library h1').waitFor();
        assert.equal(await page.evaluate(() => (window as unknown as Noted).fades), fades);
      }));
});

/** Has the page note what moved by itself, and how often it faded. */
async function note(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = window as unknown as Noted;
    noted.shift = 0;
    noted.fades = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) noted.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (...given) => {
      noted.fades++;
      return start(...given);
    };
  });
}

/** What a control looks like in the next frame, and whether it is pressed. */
function looks(control: Locator): Promise<{ active: boolean; style: string }> {
  return control.evaluate(
    (element) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const own = getComputedStyle(element);
          const drawn = getComputedStyle(element, '::before');
          resolve({
            active: element.matches(':active'),
            style: [own.opacity, own.backgroundColor, drawn.backgroundColor, drawn.opacity].join(),
          });
        });
      }),
  );
}

/** Waits until what was drawn can have been noted. */
function frames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}
