import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { eventually } from '../harness/eventually.ts';
import { goFirst } from '../harness/real-speech/go-first.ts';
import { reference } from '../harness/real-speech/reference.ts';
import { soundDistance } from '../harness/real-speech/sound-distance.ts';
import { duration, trimSilence, type Sound } from '../harness/real-speech/sound.ts';
import type { Recording } from '../harness/real-speech/start-recording.ts';
import { startSpeech, type Speech } from '../harness/real-speech/start-speech.ts';
import {
  pauses,
  utterances,
  watchUtterances,
  type Said,
} from '../harness/real-speech/watch-utterances.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { whySkipped } from '../harness/why-skipped.ts';
import { withApp, type RunningApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const skip = await whySkipped('speech');
const ARTICLE = '#/read/minsk/1';

/** Sentences of our own that are nowhere in the article. */
const OTHERS = [
  'کتابدار پیر هر روز صبح پنجره‌های رو به باغ را باز می‌کند.',
  'قطار شب از کنار دریاچه گذشت و کسی بیدار نبود.',
  'نان تازه را روی سفره گذاشتند و منتظر مهمان ماندند.',
];

describe('the sound of an article', { skip }, () => {
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

  it('is its sentences in Persian, one after the other', () =>
    withSpeech(speech, async ({ page, open }) => {
      await open(ARTICLE);
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      const shown: string[] = [];
      for (let i = 0; i < 2; i++) {
        await eventually(async () => (await utterances(page))[i]?.started);
        shown.push(
          await eventually(
            () => spokenNow(page),
            (now) => now !== shown.at(-1),
          ),
        );
        await eventually(async () => (await utterances(page))[i]?.ended);
      }
      assert.equal(await pauses(page), 0);
      const said = (await utterances(page)).slice(0, shown.length);
      assert.ok(said.every(({ language }) => /^fa\b/.test(language)));
      await wait(300); // the recording runs a little behind
      for (const [i, sentence] of shown.entries())
        identify(recording, said, i, sentence, [...shown, ...OTHERS]);
      const english = soundDistance(soundOf(recording, said, 0), reference(shown[0]!, 'en'));
      assert.ok(english > 1.5, `English voice at ${english}`);
    }));

  it('stops at a pause, and goes on with the same sentence', () =>
    withSpeech(speech, async ({ page, open }) => {
      await open(ARTICLE);
      const sentence = await playing(page, 0);
      await wait(400);
      await page.getByRole('button', { name: words.player.pause, exact: true }).click();
      // Going on, the next sentence would sound within a moment.
      await quiet(recording);
      assert.ok((await utterances(page))[0]!.ended);
      assert.equal(await pauses(page), 0);

      const again = (await utterances(page)).length;
      assert.equal(await playing(page, again), sentence);
      await eventually(async () => (await utterances(page))[again]?.ended);
      await wait(300);
      identify(recording, await utterances(page), again, sentence, OTHERS);
    }));

  it('goes to the next sentence at once, and faster when told', () =>
    withSpeech(speech, async ({ page, open }) => {
      await open(ARTICLE);
      const first = await playing(page, 0);
      await page.keyboard.press('ArrowRight');
      const second = await eventually(
        () => spokenNow(page),
        (now) => now !== first,
      );
      await page.keyboard.press('ArrowLeft');
      assert.equal(
        await eventually(
          () => spokenNow(page),
          (now) => now !== second,
        ),
        first,
      );
      await page.keyboard.press(' ');
      await quiet(recording);
      for (let i = 0; i < 4; i++) await page.keyboard.press(']');
      const next = (await utterances(page)).length;
      await playing(page, next);
      await eventually(async () => (await utterances(page))[next]?.ended);
      await wait(300);
      const said = await utterances(page);
      identify(recording, said, next, first, [second, ...OTHERS]);
      const share =
        duration(trimSilence(soundOf(recording, said, next))) /
        duration(trimSilence(reference(first)));
      assert.ok(share < 0.75, `${share} of its length`);
    }));
});

function withSpeech(speech: Speech, test: (app: RunningApp) => Promise<void>): Promise<void> {
  const launch = {
    args: ['--enable-speech-dispatcher'],
    ignoreDefaultArgs: ['--mute-audio'],
    env: { ...process.env, ...speech.env } as Record<string, string>,
  };
  return withApp({ launch }, async (app) => {
    await watchUtterances(app.context);
    await test(app);
  });
}

/** Presses play, waits until that utterance sounds, and answers the sentence that is shown as being read. */
async function playing(page: Page, utterance: number): Promise<string> {
  await page.getByRole('button', { name: words.player.play, exact: true }).click();
  await eventually(async () => (await utterances(page))[utterance]?.started);
  return eventually(() => spokenNow(page));
}

/** Waits until nothing has been heard for a second: what the sound server had buffered has been played. */
async function quiet(recording: Recording): Promise<void> {
  await eventually(() =>
    Promise.resolve(duration(trimSilence(recording.cut(Date.now() - 1200))) === 0),
  );
}

/** What was heard of one utterance: up to where the next begins. */
function soundOf(recording: Recording, said: readonly Said[], i: number): Sound {
  const next = said[i + 1]?.started;
  return recording.cut(said[i]!.started, next || said[i]!.ended + 150);
}

/**
 * Fails unless an utterance is the sentence that was shown, and what was heard of it is that sentence in a Persian
 * voice and none of the others. The spoken copy may add marks that say how a letter sounds, and nothing else.
 */
function identify(
  recording: Recording,
  said: readonly Said[],
  i: number,
  shown: string,
  others: readonly string[],
): void {
  const { text } = said[i]!;
  assert.equal(letters(text), letters(shown));
  const sound = soundOf(recording, said, i);
  const own = soundDistance(sound, reference(text));
  assert.ok(own < 1, `«${text}» at ${own}`);
  for (const other of others)
    if (other !== shown) {
      const distance = soundDistance(sound, reference(other));
      assert.ok(distance > 1.5, `«${other}» at ${distance}, own at ${own}`);
    }
}

function letters(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}
