import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { eventually } from '../harness/eventually.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { testVoices, withTestVoices } from '../harness/test-voices.ts';
import { heard, told, watchPlayer } from '../harness/watch-player.ts';
import { whySkipped } from '../harness/why-skipped.ts';
import { withApp, type RunningApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const skip = await whySkipped('chromium');
const ARTICLE = '#/read/minsk/1';

describe("the system's voices", { skip }, () => {
  it('show each word as it is said, where the voice tells', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test words');
      await open(ARTICLE);
      await play(page);
      const seen = new Set<string>();
      await eventually(async () => seen.add(await spokenNow(page, 'word')).size > 4);
      const [first] = await asked();
      assert.equal(first?.voice, 'Test words');
      const sentence = await spokenNow(page);
      const text = await page.locator('[data-block="1"]').innerText();
      assert.ok(text.includes(sentence));
      for (const word of seen) assert.ok(text.includes(word), `«${word}»`);
    }));

  it('speak sentence after sentence, one utterance each', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test words');
      await open(ARTICLE);
      await setRate(page, 'End');
      await play(page);
      await eventually(async () => (await asked()).length >= 3);
      await page.getByRole('button', { name: words.player.pause, exact: true }).click();
      const texts = (await asked()).map(({ text }) => text);
      assert.equal(new Set(texts).size, texts.length);
      for (const text of texts) assert.ok(text.length <= 180, text);
      assert.ok((await asked()).every(({ rate }) => rate > 1));
    }));

  it('are never an online one unless the reader chooses it', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test online');
      await open(ARTICLE);
      await play(page);
      await embeddedSpeaks(page);
      assert.deepEqual(await asked(), []);

      await open('#/settings');
      await page.getByText(words.voice.online).waitFor();
      await page.getByRole('radio', { name: 'Test online' }).check();
      await open(ARTICLE);
      await play(page);
      await eventually(async () => (await asked()).some(({ voice }) => voice === 'Test online'));
    }));

  it('are a local one where there is an online one too', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test online', 'Test words');
      await open(ARTICLE);
      await play(page);
      await eventually(async () => (await asked()).length > 0);
      assert.deepEqual([...new Set((await asked()).map(({ voice }) => voice))], ['Test words']);
    }));

  it('are found when they are listed late', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await open('#/settings');
      await page.getByRole('heading', { level: 1, name: words.settings.title }).waitFor();
      await offer('Test words');
      await page.locator('av-voices').getByText('Test words', { exact: true }).waitFor();
      await open(ARTICLE);
      await play(page);
      await eventually(async () => (await asked()).length > 0);
    }));

  it('that never end do not hold the reader up for ever', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test endless');
      await open(ARTICLE);
      await setRate(page, 'End');
      await play(page);
      await eventually(async () => (await asked()).length > 1);
      await embeddedSpeaks(page);
    }));

  it('that break say so, and another one speaks', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test broken', 'Test words');
      await open('#/settings');
      await page.getByRole('radio', { name: 'Test broken' }).check();
      await open(ARTICLE);
      await play(page);
      await eventually(async () => (await asked()).some(({ voice }) => voice === 'Test words'));
      assert.equal((await asked())[0]?.voice, 'Test broken');
    }));

  it('that break give way to the embedded voice, which says so', () =>
    withVoices(async ({ page, open }, { offer }) => {
      await offer('Test broken');
      await open(ARTICLE);
      await play(page);
      await embeddedSpeaks(page);
      await page.getByRole('button', { name: words.player.open }).click();
      await page.getByText(words.voice.reasons.fallen).waitFor();
    }));

  it('that end at once without a sound are not taken for having read', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test empty');
      // A long sentence: what a busy machine adds to a voice's moment must not look like its reading.
      await open('#/read/minsk/2');
      await watchPlayer(page);
      await play(page);
      await embeddedSpeaks(page);
      assert.ok((await asked()).length < 5);
      // What the page shows now may be a sentence further on: a busy machine looks late.
      const heardFirst = (await heard(page)).find(({ voice }) => voice.startsWith('embedded'));
      const begunWith = (await told(page)).find(({ sentence }) => sentence);
      assert.equal(heardFirst?.sentence, begunWith?.sentence);
    }));

  it('go on from where the reader taps, or moves by keys', () =>
    withVoices(async ({ page, open }, { offer, asked }) => {
      await offer('Test words');
      await open('#/read/minsk');
      const paragraph = page.locator('[data-block="2"]');
      await paragraph.click({ position: { x: 200, y: 15 } });
      const beginning = (await paragraph.innerText()).slice(0, 12);
      await eventually(
        () => spokenNow(page),
        (now) => now.startsWith(beginning),
      );
      await page.keyboard.press('ArrowRight');
      await eventually(
        () => spokenNow(page),
        (now) => now !== '' && !now.startsWith(beginning),
      );
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: words.player.play, exact: true }).waitFor();
      const said = (await asked()).length;
      const sentence = await spokenNow(page);
      await page.keyboard.press(' ');
      await eventually(async () => (await asked()).length > said);
      assert.equal(await spokenNow(page), sentence);
    }));
});

function withVoices(
  test: (app: RunningApp, voices: Awaited<ReturnType<typeof testVoices>>) => Promise<void>,
): Promise<void> {
  return withApp({ launch: withTestVoices }, async (app) =>
    test(app, await testVoices(app.context)),
  );
}

async function play(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.player.play, exact: true }).click();
  await eventually(() => spokenNow(page));
}

/** Waits until the app's own voice says words: the test voices that tell words are not offered then. */
async function embeddedSpeaks(page: Page): Promise<void> {
  await eventually(() => spokenNow(page, 'word'), Boolean, 60_000);
}

/** Sets the speed of the open article: `Home` the slowest, `End` the fastest. */
async function setRate(page: Page, key: 'Home' | 'End'): Promise<void> {
  await page.getByRole('button', { name: words.player.open }).click();
  await page.getByRole('slider', { name: words.player.speed }).press(key);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
