import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { withApp } from '../harness/with-app.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';

const ARTICLE = '#/read/minsk';

describe('reading', () => {
  it('changes the size of the text at once, and remembers it', () =>
    withApp({}, async ({ page, open }) => {
      await open(ARTICLE);
      const before = await textSize(page);
      await page.getByRole('button', { name: words.reader.display }).click();
      await page.getByRole('button', { name: words.display.larger }).click();
      await page.getByRole('button', { name: words.display.larger }).click();
      const after = await textSize(page);
      assert.ok(after > before, `${after} px after ${before} px`);
      await page.getByRole('button', { name: words.display.done }).click();
      await page.reload();
      await page.getByRole('article').waitFor();
      assert.equal(await textSize(page), after);
    }));

  it('tells a screen reader the number of an item with its text, and a press on it where the text begins', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      await addReading(page, 'کارهای باغ', [
        'این کارها را به همین ترتیب انجام دهید تا چیزی از یاد نرود و باغ سبز بماند.',
        '۹. آب دادن به گل‌ها\n۱۰. چیدن برگ‌های زرد',
        'الف) انار\nب) انجیر',
      ]);
      const [list] =
        (await page.getByRole('article').ariaSnapshot()).match(/- list:[^]*ب\. .*/) ?? [];
      assert.deepEqual(list?.split(/\n\s*/), [
        '- list:',
        '- listitem: ۹. آب دادن به گل‌ها',
        '- listitem: ۱۰. چیدن برگ‌های زرد',
        '- listitem: الف. انار',
        '- listitem: ب. انجیر',
      ]);
      const item = page.getByRole('listitem').nth(1);
      const box = await item.boundingBox();
      await page.mouse.click(box!.x + box!.width - 8, box!.y + 20);
      const { block, from } = await page.evaluate(
        () => document.querySelector<AvApp>('av-app')!.app.player.store.snapshot.place!,
      );
      assert.deepEqual({ block, from }, { block: 2, from: 0 });
    }));

  for (const size of [16, 64])
    it(`has no sideways scrolling on any screen, 320 px wide, text at ${size} px`, () =>
      withApp({ context: { viewport: { width: 320, height: 640 } } }, async ({ page, open }) => {
        await open(ARTICLE);
        await page.getByRole('button', { name: words.reader.display }).click();
        const slider = page.getByRole('slider', { name: words.display.size });
        await slider.press(size === 64 ? 'End' : 'Home');
        await eventually(
          () => textSize(page),
          (now) => now === size,
        );
        await noSidewaysScrolling(page);
        await page.getByRole('button', { name: words.display.done }).click();
        for (const hash of [
          '#/',
          '#/add',
          '#/settings',
          '#/help',
          '#/about',
          ARTICLE,
          '#/read/guide',
        ]) {
          await open(hash);
          await page.getByRole('main').waitFor();
          await noSidewaysScrolling(page);
        }
      }));

  for (const [scheme, darker] of [
    ['light', false],
    ['dark', true],
  ] as const)
    it(`is ${scheme} where the system is`, () =>
      withApp({ context: { colorScheme: scheme } }, async ({ page, open }) => {
        await open(ARTICLE);
        const colors = await page
          .getByRole('article')
          .evaluate((article) => [
            getComputedStyle(article).color,
            getComputedStyle(document.body).backgroundColor,
          ]);
        const [ink = 0, paper = 0] = colors.map(brightness);
        assert.equal(ink > paper, darker, `ink ${ink}, paper ${paper}`);
      }));

  it('keeps the place over a reload', () =>
    withApp({}, async ({ page, open }) => {
      await open(ARTICLE);
      const before = await goOn(page, 6);
      const sentence = await goOn(page, 1);
      await page.reload();
      // The newest place may have been on its way to the database: at most one sentence is lost.
      const found = await eventually(() => spokenNow(page));
      assert.ok(found === sentence || found === before, found);
    }));

  it('brings one who reads by eye back to where the text stood, and reads aloud from there', () =>
    withApp({}, async ({ page, open }) => {
      await open(ARTICLE);
      await page.getByRole('button', { name: words.player.play, exact: true }).waitFor();
      await page.mouse.move(195, 400);
      for (let i = 0; i < 3; i++) {
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(1_500);
        await atRest(page);
      }
      const { line, left } = await page.evaluate(() => {
        const reader = document.querySelector('av-app')!.shadowRoot!.querySelector('av-reader');
        const all = [...reader!.shadowRoot!.querySelectorAll('[data-block]')];
        const line = innerHeight / 4;
        const at = all.find((block) => block.getBoundingClientRect().bottom > line + 2)!;
        return { line, left: at.textContent.trim() };
      });
      const block = page.locator('av-text [data-block]').getByText(left.slice(0, 20));
      assert.equal(await spokenNow(page), '');
      await page.reload();
      const sentence = await eventually(() => spokenNow(page));
      assert.ok(left.includes(sentence), `${sentence} is not in ${left}`);
      // The sentence begins where the eye was, or the page stands as it stood.
      await eventually(
        () => block.boundingBox(),
        (after) => after!.y < line + 20 && after!.y + after!.height > line - 20,
      );
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      await page.getByRole('button', { name: words.player.pause, exact: true }).waitFor();
      assert.equal(await spokenNow(page), sentence);
    }));

  it('keeps the place when the tab is killed', () =>
    withApp({}, async ({ context, page, open, address }) => {
      await open(ARTICLE);
      const before = await goOn(page, 6);
      const sentence = await goOn(page, 1);
      const crashed = page.waitForEvent('crash');
      await page.goto('chrome://crash').catch(() => undefined);
      await crashed;
      const next = await context.newPage();
      await next.goto(`${address}#/continue`);
      // As after a reload: at most one sentence is lost.
      const found = await eventually(() => spokenNow(next));
      assert.ok(found === sentence || found === before, found);
    }));

  it('opens at the block that an address names', () =>
    withApp({}, async ({ page, open }) => {
      await open(`${ARTICLE}/12`);
      const block = page.locator('[data-block="12"]');
      await eventually(() => spokenNow(page));
      const text = await block.innerText();
      assert.ok(text.includes(await spokenNow(page)));
      const box = await block.boundingBox();
      assert.ok(box && box.y < 844 && box.y + box.height > 0, JSON.stringify(box));
    }));

  it('says plainly that an article is not there, and leads back', () =>
    withApp({ expects: /404/ }, async ({ page, open }) => {
      await open('#/read/nothing-here');
      await page.getByRole('heading', { name: words.missing.title }).waitFor();
      await page.getByRole('link', { name: words.missing.toLibrary }).click();
      await page.getByRole('heading', { level: 2, name: words.library.mine }).waitFor();
    }));

  it('reads with its own voice where the device has none, and says why', () =>
    withApp({}, async ({ page, open }) => {
      await open(`${ARTICLE}/1`);
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      const text = await page.locator('[data-block="1"]').innerText();
      const word = await eventually(() => spokenNow(page, 'word'), Boolean, 60_000);
      assert.ok(text.includes(word), `«${word}»`);
      await page.getByRole('button', { name: words.player.open }).click();
      await page.getByText(words.voice.reasons.embedded).waitFor();
    }));
});

/** Goes on by sentences, without a voice, until another one is highlighted; answers the last. */
async function goOn(page: Page, sentences: number): Promise<string> {
  for (let i = 0; i < sentences; i++) {
    const before = await spokenNow(page);
    await page.getByRole('button', { name: words.player.nextSentence }).click();
    await eventually(
      () => spokenNow(page),
      (now) => now !== '' && now !== before,
    );
  }
  return spokenNow(page);
}

/** Resolves when the page has stood still for a while, be the machine as busy as it may. */
async function atRest(page: Page): Promise<void> {
  let before = -1;
  let still = 0;
  await eventually(
    async () => {
      const now = await page.evaluate(() => scrollY);
      still = now === before ? still + 1 : 0;
      before = now;
      return still;
    },
    (times) => times === 10,
  );
}

function textSize(page: Page): Promise<number> {
  return page
    .locator('av-text p[data-text]:not(.lead)')
    .first()
    .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
}

/** Sum of red, green and blue. */
function brightness(color: string): number {
  const [red, green, blue] = color.match(/[\d.]+/g) ?? [];
  return Number(red) + Number(green) + Number(blue);
}

async function noSidewaysScrolling(page: Page): Promise<void> {
  const { inner, wide, where } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    wide: document.documentElement.scrollWidth,
    where: location.hash,
  }));
  assert.ok(wide <= inner, `${where} is ${wide} px wide in a window of ${inner} px`);
}
