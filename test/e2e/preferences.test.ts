import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';

describe('what the system is told to prefer', () => {
  it('leaves the text its faces when the colours change', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/read/minsk');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const faces = (): Promise<string> =>
        page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--font-title'),
        );
      await page.evaluate(() => document.fonts.ready);
      // What came too late for the first screen is drawn from the next one on.
      for (const hash of ['#/about', '#/read/minsk'])
        await page.evaluate((to) => (location.hash = to), hash);
      await eventually(faces, (value) => value.includes('Markazi'));
      for (const forcedColors of ['active', 'none'] as const) {
        await page.emulateMedia({ forcedColors });
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await page.evaluate(() => (location.hash = '#/about'));
      await page.locator('av-about').waitFor();
      assert.match(await faces(), /Markazi/);
    }));

  it('is followed while the app is open: dark or light, more contrast, less transparency', () =>
    withApp({}, async ({ context, page, open }) => {
      await open('#/read/minsk');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const light = await eventually(() => look(page));

      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await eventually(
        () => look(page),
        ({ page: colour }) => colour !== light.page,
      );
      assert.ok(brightness(dark.page) < 64 && brightness(dark.text) > 160, JSON.stringify(dark));
      assert.ok(brightness(light.page) > 192 && brightness(light.text) < 96, JSON.stringify(light));

      // What the reader chose stands, whatever the system does.
      await page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.set({ theme: 'paper' }),
      );
      await eventually(
        () => look(page),
        ({ page: colour }) => brightness(colour) > 192,
      );
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
      const strong = await eventually(
        () => look(page),
        ({ quiet, text }) => quiet === text,
      );
      assert.notEqual(light.quiet, light.text, 'else nothing was changed');
      assert.ok(strong.ring > light.ring, `${light.ring} → ${strong.ring} px`);
      await page.emulateMedia({ contrast: 'no-preference' });

      await page.getByRole('button', { name: words.reader.contents }).click();
      await page.getByRole('dialog').waitFor();
      assert.ok(opacity(await backdrop(page)) < 1, 'the page is seen through the veil');
      const client = await context.newCDPSession(page);
      const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
      await client.send('Emulation.setEmulatedMedia', { features });
      await eventually(
        () => backdrop(page),
        (colour) => opacity(colour) === 1,
      );
    }));
});

/** Colours of the page, its text and what is quieter in it; the width of the focus ring, px. */
function look(page: Page): Promise<{ page: string; text: string; quiet: string; ring: number }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const quiet = document
      .querySelector('av-app')!
      .shadowRoot!.querySelector('av-reader')!
      .shadowRoot!.querySelector('.source')!;
    return {
      page: getComputedStyle(document.body).backgroundColor,
      text: getComputedStyle(document.body).color,
      quiet: getComputedStyle(quiet).color,
      ring: parseFloat(getComputedStyle(root).getPropertyValue('--focus-w')),
    };
  });
}

function backdrop(page: Page): Promise<string> {
  return page
    .locator('dialog')
    .evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor);
}

/** Of a colour as browsers write it, `rgb(r g b)` or `rgba(r, g, b, a)`, 0–255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = numbers(colour);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function opacity(colour: string): number {
  return numbers(colour)[3] ?? 1;
}

function numbers(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}
