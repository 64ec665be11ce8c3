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
      const { duration, artwork } = await position(page);
      assert.deepEqual(artwork, ['192x192', '512x512']);
      await press(page, 'seekto', { seekTime: duration * 0.99 });
      await at(page, PARAGRAPHS[2]!, 'playing', words.player.where(3, 3));
      assert.ok((await position(page)).at > duration / 2);
      await press(page, 'pause');
      await press(page, 'seekto', { seekTime: 0 });
      await at(page, TITLE, 'paused', words.player.atTitle);
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
  position?: MediaPositionState | undefined;
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
    const { setPositionState } = MediaSession.prototype;
    MediaSession.prototype.setPositionState = function (position) {
      collected.position = position;
      setPositionState.call(this, position);
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

/** Seconds that the system shows, and the sizes of the picture it may show. */
function position(page: Page): Promise<{ at: number; duration: number; artwork: string[] }> {
  return page.evaluate(() => {
    const { position } = (window as unknown as { collected: Collected }).collected;
    const artwork = navigator.mediaSession.metadata?.artwork ?? [];
    return {
      at: position?.position ?? 0,
      duration: position?.duration ?? 0,
      artwork: artwork.map(({ sizes }) => sizes ?? ''),
    };
  });
}

/** Does what the system does when a key is pressed. */
async function press(
  page: Page,
  action: MediaSessionAction,
  more: Partial<MediaSessionActionDetails> = {},
): Promise<void> {
  const taken = await page.evaluate(
    ([details]) => {
      const handler = (window as unknown as { collected: Collected }).collected.keys[
        details.action
      ];
      handler?.(details);
      return Boolean(handler);
    },
    [{ action, ...more }] as const,
  );
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
