import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { heardUntil, told, watchPlayer } from '../harness/watch-player.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const TITLE = 'شب در کوهستان';
const PARAGRAPHS = [
  'باد از دره بالا می‌آمد. آتش کم‌کم خاموش می‌شد.',
  'چوپان پیر کنار سنگ بزرگ نشست. گله آرام بود.',
  'سپیده که زد، همه به راه افتادند.',
];

describe('the keys of the lock screen and the headset', () => {
  it('play, pause, and go to and fro; the system is told the title and where it is', () =>
    withApp({}, async ({ context, page, open }) => {
      await collectKeys(context);
      await open();
      await addReading(page, TITLE, PARAGRAPHS);
      await watchPlayer(page);
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      await heardUntil(page, 1);
      const shown = await eventually(
        () => systemShows(page),
        ({ state }) => state === 'playing',
      );
      assert.equal(shown.title, TITLE);

      await press(page, 'nexttrack');
      await at(page, 'باد از دره بالا می‌آمد.', 'playing', words.player.where(1, 3));
      await press(page, 'seekforward');
      await at(page, 'آتش کم‌کم خاموش می‌شد.', 'playing', words.player.where(1, 3));
      await press(page, 'nexttrack');
      await at(page, 'چوپان پیر کنار سنگ بزرگ نشست.', 'playing', words.player.where(2, 3));
      await press(page, 'pause');
      await at(page, 'چوپان پیر کنار سنگ بزرگ نشست.', 'paused', words.player.where(2, 3));
      await press(page, 'seekbackward');
      await at(page, 'آتش کم‌کم خاموش می‌شد.', 'paused', words.player.where(1, 3));
      await press(page, 'previoustrack');
      await at(page, 'باد از دره بالا می‌آمد.', 'paused', words.player.where(1, 3));
      await press(page, 'play');
      await at(page, 'باد از دره بالا می‌آمد.', 'playing', words.player.where(1, 3));
    }));
});

/** What the page has told the system. */
interface Shows {
  readonly title: string;
  readonly where: string;
  readonly state: MediaSessionPlaybackState;
}

interface Collected {
  keys: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;
}

/** Keeps at hand what each new page gives to the system, and passes it on. */
async function collectKeys(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const collected: Collected = { keys: {} };
    Object.assign(window, { collected });
    const { setActionHandler } = MediaSession.prototype;
    MediaSession.prototype.setActionHandler = function (action, handler) {
      collected.keys[action] = handler;
      setActionHandler.call(this, action, handler);
    };
  });
}

function systemShows(page: Page): Promise<Shows> {
  return page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    return {
      title: metadata?.title ?? '',
      where: metadata?.album ?? '',
      state: playbackState,
    };
  });
}

/** Does what the system does when a key is pressed. */
async function press(page: Page, action: MediaSessionAction): Promise<void> {
  const taken = await page.evaluate((action) => {
    const handler = (window as unknown as { collected: Collected }).collected.keys[action];
    handler?.({ action });
    return Boolean(handler);
  }, action);
  assert.ok(taken, `nobody listens to ${action}`);
}

/** Waits until the player is at a sentence, and the system shows so. */
async function at(page: Page, sentence: string, state: string, where: string): Promise<void> {
  const status = state === 'playing' ? 'speaking' : state;
  await eventually(
    async () => {
      const last = (await told(page)).at(-1);
      const shows = await systemShows(page);
      return [last?.sentence, last?.status, shows.state, shows.where];
    },
    (now) => now.join() === [sentence, status, state, where].join(),
  );
}
