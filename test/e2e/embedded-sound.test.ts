import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { LaunchOptions, Page } from 'playwright-core';
import { addReading } from '../harness/add-reading.ts';
import { goFirst } from '../harness/real-speech/go-first.ts';
import { identify } from '../harness/real-speech/identify.ts';
import { onsets } from '../harness/real-speech/onsets.ts';
import { pitchOf } from '../harness/real-speech/pitch-of.ts';
import { reference } from '../harness/real-speech/reference.ts';
import { duration, trimSilence, type Sound } from '../harness/real-speech/sound.ts';
import type { Recording } from '../harness/real-speech/start-recording.ts';
import { startSpeech, type Speech } from '../harness/real-speech/start-speech.ts';
import { AHEAD, withSound } from '../harness/real-speech/with-sound.ts';
import { heardUntil, watchPlayer, type Heard } from '../harness/watch-player.ts';
import { shownWords, watchWords } from '../harness/watch-words.ts';
import { whySkipped } from '../harness/why-skipped.ts';
import { withApp, type RunningApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const skip = await whySkipped('speech');

const TITLE = 'پنجره‌ای رو به دریا';
const SENTENCES = [
  'پیرزن هر غروب چراغ ایوان را روشن می‌کرد.',
  'مرغان دریایی روی بام خانه‌ها نشسته بودند.',
  'کشتی سفید آرام از بندر دور شد و در مه فرو رفت.',
  'هیچ‌کس نمی‌دانست آن شب چه کسی در می‌زند.',
];
const ALL = [TITLE, ...SENTENCES];

/** A sentence at twice its speed is this near to itself; others are as far as ever. */
const FAST = 1.3;

/** A pause after each word shows in the sound where the next one begins. */
const LISTED = 'مادر، باران، آسمان، خورشید، دریا، کوهستان، مهتاب، جنگل.';

/** The browser's own complaints while there is no server. */
const NO_SERVER = /ERR_CONNECTION_REFUSED|ERR_FAILED|fetching the script/;

describe('the sound of the embedded voice, where the device has none', { skip }, () => {
  let speech: Speech;
  let recording: Recording;
  before(async () => {
    goFirst();
    speech = await startSpeech();
    recording = await speech.record();
  });
  after(async () => {
    await recording?.stop();
    await speech?.stop();
  });

  it('is the sentences in Persian; stops at a pause; is twice as fast, and no higher, when told', () =>
    withEmbedded(withSound(speech, AHEAD), SENTENCES, async ({ page }) => {
      await play(page);
      const [title, first] = await heardUntil(page, 2, true);
      await page.keyboard.press('ArrowRight');
      const skipped = await heardUntil(page, 4);
      await wait(500);
      await page.getByRole('button', { name: words.player.pause, exact: true }).click();
      await wait(600);
      const silent = Date.now();
      await wait(700);
      assert.deepEqual(
        skipped.map(({ sentence }) => sentence),
        [...ALL.slice(0, 3), SENTENCES[2]],
      );
      assert.ok(skipped.every(({ voice }) => voice === 'embedded:fa'));
      const pause = recording.cut(silent);
      assert.equal(duration(trimSilence(pause)), 0);
      const slow = soundOf(recording, first!);
      identify(soundOf(recording, title!), TITLE, ALL);
      identify(slow, SENTENCES[0]!, ALL);

      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      for (let i = 0; i < 4; i++) await page.keyboard.press(']');
      await play(page);
      const fast = (await heardUntil(page, 5, true))[4]!;
      await wait(300);
      assert.equal(fast.sentence, SENTENCES[0]);
      // It comes after silence, and the player hears of its beginning a moment late.
      const sound = recording.cut(fast.from - 150, fast.to);
      identify(sound, SENTENCES[0]!, ALL, FAST);
      const share = duration(trimSilence(sound)) / duration(trimSilence(reference(fast.sentence)));
      const higher = pitchOf(sound) / pitchOf(slow);
      say(`rate 2: ${share.toFixed(3)} of the length, ${higher.toFixed(3)} of the pitch`);
      assert.ok(share > 0.42 && share < 0.58, `${share} of its length`);
      assert.ok(higher > 0.94 && higher < 1.06, `${higher} of its pitch`);
    }));

  it('is shown word by word as it sounds', () =>
    withEmbedded(withSound(speech), [LISTED], async ({ page }) => {
      await watchWords(page);
      await play(page);
      const sentence = (await heardUntil(page, 2, true))[1]!;
      await wait(300);
      const written = LISTED.match(/[^،.\s]+/gu)!;
      const shown = (await shownWords(page)).slice(-written.length);
      assert.deepEqual(
        shown.map(({ word }) => word),
        written,
      );
      const begun = onsets(recording.cut(sentence.from)).map((s) => sentence.from + s * 1000);
      assert.ok(begun.length >= written.length);
      // A machine that cannot keep up puts holes into the sound, and with them more beginnings.
      const late = shown.map(({ time }) =>
        begun.map((onset) => time - onset).reduce((a, b) => (Math.abs(a) < Math.abs(b) ? a : b)),
      );
      say(`highlight after the sound, ms: ${late.map((ms) => ms.toFixed(0)).join(' ')}`);
      const middle = late.map(Math.abs).sort((a, b) => a - b)[late.length >> 1]!;
      assert.ok(middle <= 60, `${middle} ms`);
    }));

  it('is there without the network after one visit', () =>
    withApp(
      { offline: true, launch: withSound(speech, AHEAD), expects: NO_SERVER },
      async (app) => {
        const { page, open, takeOffline } = app;
        await open();
        await addReading(page, TITLE, [SENTENCES.join(' ')]);
        await watchPlayer(page);
        await play(page);
        await heardUntil(page, 1);
        await takeOffline();
        await page.reload();
        await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
        await watchPlayer(page);
        await play(page);
        const first = (await heardUntil(page, 1, true))[0]!;
        await wait(300);
        identify(soundOf(recording, first), first.sentence, ALL);
      },
    ));
});

/** A browser without any voice of its own, and a text of ours opened in it. */
function withEmbedded(
  launch: LaunchOptions,
  sentences: readonly string[],
  test: (app: RunningApp) => Promise<void>,
): Promise<void> {
  return withApp({ launch }, async (app) => {
    await app.open();
    await addReading(app.page, TITLE, [sentences.join(' ')]);
    await watchPlayer(app.page);
    await test(app);
  });
}

const play = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.player.play, exact: true }).click();

function soundOf(recording: Recording, { from, to }: Heard): Sound {
  return recording.cut(from, to);
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
