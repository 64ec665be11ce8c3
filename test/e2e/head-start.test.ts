import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EarlyLook } from '../../src/library/early-look.ts';
import { outlineOf } from '../../src/library/outline.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import type { Page } from 'playwright-core';
import { addReading } from '../harness/add-reading.ts';
import { builtFiles, START } from '../harness/built-files.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';

/** A block as it is seen in the window: px from its top and from its left. */
interface Seen {
  readonly name: string;
  readonly text: string | null;
  readonly top: number;
  readonly start: number;
  readonly length: number;
}

/** The title and the blocks in view of a text, by the element in whose tree it is. */
function seenIn(page: Page, host: string): Promise<Seen[]> {
  return page.locator(host).evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll('h1, [data-block]')].flatMap((one) => {
      const { top, bottom, left, width } = one.getBoundingClientRect();
      const name = one.getAttribute('data-block') ?? 'title';
      const seen = { name, text: one.textContent, top, start: left, length: width };
      return bottom > 64 && top < innerHeight - 200 && one.checkVisibility() ? [seen] : [];
    }),
  );
}

/** Whether every part of the open text has come and got its elements. */
function isAllHere(): boolean {
  const app = document.querySelector<AvApp>('av-app');
  const { reading } = app!.app.store.snapshot;
  const text = app?.shadowRoot?.querySelector('av-reader')?.shadowRoot;
  const sections = [...(text?.querySelectorAll('.section') ?? [])];
  return (
    reading.status === 'open' &&
    reading.arrived === reading.article.outline.parts.length &&
    sections.every((section) => section.hasChildNodes())
  );
}

describe('the built page', () => {
  const screens = {
    'the library': { roots: ['src/ui/av-nav.ts', 'src/ui/av-library.ts'], hash: '' },
    'a text that comes with it': { roots: ['src/ui/av-reader.ts'], hash: '#/read/minsk' },
    'a text that is kept': { roots: ['src/ui/av-reader.ts'], hash: undefined },
  };
  for (const [screen, { roots, hash }] of Object.entries(screens))
    it(`asks for every script of ${screen} without the app, and for no other`, () =>
      withApp({}, async ({ page, address, open }) => {
        if (hash === undefined) {
          await open();
          await addReading(page, 'نگه‌داشته', ['این نوشته پیش از این نگه داشته شده است.']);
        }
        const goal = hash === undefined ? page.url() : address + hash;
        await page.goto('about:blank');
        // What the app itself asks for comes after its first script, which does not come.
        await page.route(/\/main-/, () => undefined);
        const begun = page.waitForRequest(/\/main-/);
        await page.goto(goal, { waitUntil: 'commit' });
        await begun;
        const asked = await eventually(
          () =>
            page
              .locator('link[rel=modulepreload], script[src]')
              .evaluateAll((all) =>
                all.map((one) => (one.getAttribute('href') ?? one.getAttribute('src')!).slice(2)),
              ),
          (files) => files.length > 1,
        );
        assert.deepEqual(asked.sort(), await builtFiles([...START, ...roots]));
      }));

  /** Until it is let go, the app's own script does not come. */
  const heldBack = async (page: Page): Promise<() => void> => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/\/main-/, async (route) => {
      await held;
      await route.continue();
    });
    return letGo;
  };

  it('reads a text, its place and the settings while the scripts are on their way', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      await addReading(page, 'زودتر', ['این نوشته زودتر از برنامه خوانده شد.', 'و این هم.']);
      const address = page.url();
      await page.evaluate(() => document.querySelector<AvApp>('av-app')!.app.set({ textSize: 28 }));
      const letGo = await heldBack(page);
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'commit' });
      const { id, title, blocks, size } = await page.evaluate(async () => {
        const { early } = window as unknown as { early: Promise<EarlyLook> };
        const { id: article, entry, part, settings } = await early;
        return {
          id: article,
          title: entry?.title,
          blocks: part?.blocks.length,
          size: settings.get('textSize'),
        };
      });
      assert.deepEqual([title, blocks, size], ['زودتر', 2, 28]);
      assert.ok(address.includes(id));
      assert.equal(await page.locator('av-app').count(), 0);
      letGo();
      await page.getByText('زودتر از برنامه').first().waitFor();
    }));

  // Each in a window of its own: a script that is held back comes when its page is left.
  for (const [what, hash] of [
    ['a text that is none', '#/read/nothing'],
    ['an address that is none', '#/read/%E0%A4%A'],
  ] as const)
    it(`makes no database for ${what}`, () =>
      withApp({ expects: /404/ }, async ({ page, address }) => {
        const letGo = await heldBack(page);
        await page.goto(address + hash, { waitUntil: 'commit' });
        await eventually(() => page.evaluate(() => 'early' in window));
        await page.evaluate(() =>
          (window as unknown as { early: Promise<EarlyLook> }).early.catch(() => undefined),
        );
        // One that was not there stands in the list until its making is given up.
        await eventually(
          () => page.evaluate(async () => (await indexedDB.databases()).length),
          (databases) => databases === 0,
        );
        letGo();
        await page.locator('av-app').waitFor();
      }));

  describe('shows the beginning of a text before the app', () => {
    const paragraph = (i: number): string =>
      `بند ${i}: باران آرام می‌بارید و کسی در کوچه نبود. `.repeat(4);
    const long = Array.from({ length: 420 }, (_, i) => paragraph(i));
    const partBegins = outlineOf(long.map((text) => ({ kind: 'paragraph', text }))).parts[1]!.from;
    /** Whether what was seen the last time may be drawn, or the database has to be asked. */
    const sources = [
      { from: 'as the database has it', forgets: true },
      { from: 'as it was seen the last time', forgets: false },
    ];

    it('and before the database is open, where it was read before', () =>
      withApp({}, async ({ page, open }) => {
        await open();
        await addReading(page, 'نوشتهٔ بلند', long);
        const address = page.url();
        const letGo = await heldBack(page);
        await page.goto('about:blank');
        await page.addInitScript(() => {
          const { open } = IDBFactory.prototype;
          // The first to ask, the page itself, is not answered.
          IDBFactory.prototype.open = () => {
            IDBFactory.prototype.open = open;
            return new EventTarget() as IDBOpenDBRequest;
          };
        });
        await page.goto(address, { waitUntil: 'commit' });
        await page.locator('.early').getByText(paragraph(1).slice(0, 20)).waitFor();
        letGo();
        await page.locator('.early').waitFor({ state: 'detached' });
        await page.locator('av-reader').getByText(paragraph(1).slice(0, 20)).waitFor();
      }));

    it('and keeps nothing of one that was removed', () =>
      withApp({}, async ({ page, open }) => {
        await open();
        await addReading(page, 'نوشتهٔ بلند', long);
        const address = page.url();
        await page.goto('about:blank');
        await page.goto(address);
        await page.locator('av-reader').getByText(paragraph(1).slice(0, 20)).waitFor();
        const id = address.split('/').at(-1)!;
        assert.ok((await page.evaluate(() => JSON.stringify(localStorage))).includes('باران'));
        await page.evaluate((id) => document.querySelector<AvApp>('av-app')!.app.remove(id), id);
        await page.goto('about:blank');
        await page.goto(address.split('#')[0]!);
        await page.locator('av-app').waitFor();
        // Where it was not let go of at once, the next start does it.
        const kept = (): Promise<string> => page.evaluate(() => JSON.stringify(localStorage));
        await eventually(kept, (now) => !now.includes('باران'));
      }));

    it('and leaves with it, also where the script of the reader does not come', () =>
      withApp({}, async ({ page, open }) => {
        await open();
        await addReading(page, 'نوشتهٔ بلند', long);
        const address = page.url();
        await page.route(/\/av-reader-/, () => undefined);
        await page.goto('about:blank');
        await page.goto(address, { waitUntil: 'commit' });
        await page.locator('.early').waitFor();
        await page.locator('av-app').waitFor({ state: 'attached' });
        await page.evaluate(() => (location.hash = '#/'));
        await page.locator('.early').waitFor({ state: 'detached' });
        await page.getByRole('heading', { level: 1, name: words.app.name }).waitFor();
      }));

    for (const [width, places] of [
      [
        390,
        [
          { at: 'its title', block: null, size: 20 },
          { at: 'the place of the reader', block: 7, size: 24 },
          { at: 'a place where a later part begins', block: partBegins, size: 20 },
        ],
      ],
      [
        1280,
        [
          { at: 'its title in large type, beside the contents', block: null, size: 44 },
          { at: 'a place beside the contents', block: partBegins - 1, size: 20 },
        ],
      ],
    ] as const)
      it(`and where the app leaves it, in a window ${width} px wide`, () =>
        withApp({ context: { viewport: { width, height: 844 } } }, async ({ context, ...app }) => {
          await app.open();
          await addReading(app.page, 'نوشتهٔ بلند', long);
          const address = app.page.url();
          await app.page.close();
          for (const { at, block, size } of places)
            for (const { from, forgets } of sources) {
              const page = await context.newPage();
              const name = (shown: string): string => `${at}, ${from}: ${shown}`;
              await page.goto(address);
              await page
                .locator('av-reader')
                .getByText(paragraph(block ?? 0).slice(0, 20))
                .first()
                .waitFor();
              await page.evaluate(
                async ({ textSize, block }) => {
                  const { app } = document.querySelector<AvApp>('av-app')!;
                  app.set({ textSize: textSize });
                  if (block !== null) app.placeReached({ block, offset: 0 });
                  await new Promise((resolve) => setTimeout(resolve, 500)); // until both are kept
                },
                { textSize: size, block },
              );
              const letGo = await heldBack(page);
              await page.goto('about:blank');
              if (forgets) await page.addInitScript(() => localStorage.removeItem('glimpses'));
              await page.goto(address, { waitUntil: 'commit' });
              await page.locator('.early').waitFor();
              assert.equal(await page.locator('av-app').count(), 0);
              const early = await seenIn(page, '.early');
              assert.ok(early.length > 1, name('nothing is seen'));
              if (block !== null)
                assert.ok(
                  early.some((one) => one.name === String(block)),
                  name(`not ${block}`),
                );
              letGo();
              await page.locator('.early').waitFor({ state: 'detached' });
              await page.getByRole('button', { name: words.player.play, exact: true }).waitFor();
              await eventually(() => page.evaluate(isAllHere));
              const left = await seenIn(page, 'av-reader');
              for (const one of early) {
                const same = left.find((other) => other.name === one.name);
                assert.equal(same?.text, one.text, name(one.name));
                assert.ok(Math.abs(same.top - one.top) <= 2, name(`${one.top}, then ${same.top}`));
                assert.equal(same.start, one.start, name(one.name));
                assert.equal(same.length, one.length, name(one.name));
              }
              await page.close();
            }
        }));
  });

  it('lets a text open by few files', async () => {
    const files = await builtFiles([...START, ...screens['a text that is kept'].roots]);
    assert.ok(files.length <= 5, files.join(' '));
  });
});
