import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { allHeard } from '../harness/all-heard.ts';
import { builtFiles, START } from '../harness/built-files.ts';
import { comeOneByOne, frames } from '../harness/come-one-by-one.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp } from '../harness/with-app.ts';

/** What the page notes of itself while it runs. */
interface Noted extends Window {
  /** What moved by itself, from where to where, px. */
  moved: string[];
  fades: number;
}

/** How browsers tell of a move that nobody asked for. */
interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node?: Node;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

const windows = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** Verses in halves, under a title with letters that have a file of their own. */
const POEM = [
  'باران که ببارد به سر بام کهن        دل تازه شود از نفس باغ و چمن',
  'آن یار سفرکرده ز ره می‌آید        با چتر و کلاه و سبد و پیرهن',
];
const BOOK = Array.from(
  { length: 600 },
  (_, n) => `${n % 20 ? '' : '## '}بند ${n}: ${'آب روان است. '.repeat(1 + (n % 9))}`,
);

describe('how the app feels', () => {
  for (const [name, viewport] of Object.entries(windows))
    it(`moves nothing on a ${name} while scripts, pictures and faces come late`, () =>
      withApp(
        {
          context: { viewport, reducedMotion: 'no-preference' },
          expects: /articles\/none\.json/,
        },
        async ({ page, open, address }) => {
          await open();
          const screens = ['#/', '#/read/minsk', '#/read/guide', '#/listen/minsk', '#/settings'];
          screens.push('#/notes', '#/add', '#/help', '#/about', '#/read/none');
          for (const [title, text] of Object.entries({ 'باران Rain': POEM, 'کتاب بلند': BOOK })) {
            await addReading(page, title, text);
            screens.push(await page.evaluate(() => location.hash));
          }
          await note(page);
          const ofText = await builtFiles([...START, 'src/ui/av-reader.ts']);
          const ofVoice = await builtFiles(['src/voice.ts']);
          const come = await comeOneByOne(
            page,
            ofVoice.filter((file) => !ofText.includes(file)),
          );
          for (const screen of [...screens, '#/']) {
            await page.goto('about:blank');
            await page.goto(address + screen, { waitUntil: 'commit' });
            await come();
            assert.deepEqual(await moved(page), [], screen);
          }
        },
      ));

  it('moves nothing under the reader: player, pictures and messages come into places kept', () =>
    withApp({ context: { reducedMotion: 'no-preference' } }, async ({ page, open }) => {
      await note(page);
      let letPictures = (): void => undefined;
      const late = new Promise<void>((resolve) => (letPictures = resolve));
      await page.route(/\/articles\/minsk\//, async (route) => {
        await late;
        await route.continue();
      });
      await open('#/read/minsk');
      await page.getByRole('button', { name: words.player.play, exact: true }).waitFor();
      const picture = page.locator('av-reader figure img').first();
      await picture.evaluate((image) => image.scrollIntoView({ block: 'center' }));
      await frames(page);
      letPictures();
      await eventually(() =>
        picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0),
      );
      await page.evaluate(() => {
        const { app } = document.querySelector<AvApp>('av-app')!;
        app.store.patch({ notice: { kind: 'added', count: 2 } });
      });
      await page.getByText(words.notice.added(2)).first().waitFor();
      await frames(page);
      assert.deepEqual(await moved(page), []);
    }));

  for (const textSize of [20, 44])
    it(`shows a beginning in a phone's window and moves nothing as the rest comes, text of ${textSize} px`, () =>
      withApp({ context: { viewport: windows.phone } }, async ({ page, open }) => {
        await open('#/');
        await page.evaluate(
          (size) => document.querySelector<AvApp>('av-app')!.app.set({ textSize: size }),
          textSize,
        );
        await note(page);
        await page.goto('about:blank');
        await open('#/add');
        const text = Array.from({ length: 50 }, () => BOOK.join('\n')).join('\n');
        const buffer = Buffer.from(`کتاب بلند\n\n${text}`);
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'کتاب.txt', mimeType: 'text/plain', buffer });
        await page.getByRole('progressbar', { name: words.add.reads(0).slice(1) }).waitFor();
        const paragraph = (await page.locator('av-draft [data-text]').first().boundingBox())!;
        const bar = (await page.locator('av-nav nav').boundingBox())!;
        assert.ok(
          paragraph.y > 0 && paragraph.y + paragraph.height < bar.y,
          JSON.stringify([paragraph, bar]),
        );
        await page.getByRole('heading', { name: words.add.found }).waitFor();
        await frames(page);
        assert.deepEqual(await moved(page), []);
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
        await allHeard(page);
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
    noted.moved = [];
    noted.fades = 0;
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as Shift[])
        for (const { node, previousRect, currentRect } of hadRecentInput ? [] : sources) {
          // A number that changes is a move within its box, which stays where it is.
          if (JSON.stringify(previousRect) === JSON.stringify(currentRect)) continue;
          const what = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
          noted.moved.push(`${what}: ${JSON.stringify([previousRect, currentRect])}`);
        }
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

/** What moved by itself since the page began. */
function moved(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Noted).moved);
}
