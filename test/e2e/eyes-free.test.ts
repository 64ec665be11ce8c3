import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { allHeard } from '../harness/all-heard.ts';
import { eventually } from '../harness/eventually.ts';
import { withApp, type RunningApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

type Point = readonly [x: number, y: number];

const MIDDLE: Point = [195, 260];

describe('without looking', () => {
  it('does by fingers what the player does', () =>
    inMode(async ({ page, hand }) => {
      const { where } = watching(page);
      const title = await where();
      await hand.swipe([MIDDLE], [0, 120]);
      const first = await eventually(where, (now) => now !== title);
      await hand.swipe([MIDDLE], [0, 120]);
      await eventually(where, (now) => now !== first);
      await hand.swipe([MIDDLE], [0, -120]);
      await hand.swipe([MIDDLE], [0, -120]);
      await eventually(where, (now) => now === first || now === title);
    }));

  it('plays and pauses by a tap', () =>
    inMode(async ({ page, hand }) => {
      await hand.tap([MIDDLE]);
      await key(page, words.player.pause).waitFor();
      await hand.tap([MIDDLE]);
      await key(page, words.player.play).waitFor();
    }));

  it('tells where one is, by a finger that rests and by two that tap', () =>
    inMode(async ({ page, hand }) => {
      const { where, said } = watching(page);
      await hand.swipe([MIDDLE], [0, 120]);
      await eventually(where, (now) => now.includes('بند'));
      // What is said of the move would come over the answer.
      await eventually(said, (now) => now === words.said.playing);
      await hand.tap([MIDDLE, [250, 300]]);
      await eventually(said, (now) => /^بند .+ مانده$/.test(now));
      await key(page, words.player.pause).click();
      await eventually(said, (now) => now === words.said.paused);
      await hand.down([MIDDLE]);
      await eventually(said, (now) => /^بند .+ مانده$/.test(now));
      await hand.up();
    }));

  it('goes to another article by two fingers, and stays in the mode', () =>
    inMode(async ({ page, hand }) => {
      const { said } = watching(page);
      const address = page.url();
      await hand.swipe([MIDDLE, [250, 300]], [-120, 0]);
      const answer = (): Promise<string> =>
        page.url() === address ? said() : Promise.resolve('moved');
      // The first of the list has none before it.
      const first = await eventually(answer, (now) =>
        ['moved', words.eyesFree.noArticle].includes(now),
      );
      if (first !== 'moved') await hand.swipe([MIDDLE, [250, 300]], [120, 0]);
      await eventually(answer, (now) => now === 'moved');
      assert.ok(await page.getByRole('dialog', { name: words.eyesFree.title }).isVisible());
    }));

  it('has a button and a key for each gesture, and Escape leads out', () =>
    inMode(async ({ page }) => {
      const { where, said } = watching(page);
      const names = [
        words.player.previousSentence,
        words.player.play,
        words.player.nextSentence,
        words.player.previousBlock,
        words.eyesFree.where,
        words.player.nextBlock,
        words.eyesFree.previousArticle,
        words.eyesFree.nextArticle,
      ];
      for (const name of names) {
        const box = await key(page, name).boundingBox();
        assert.ok(box && box.width >= 48 && box.height >= 48, `«${name}»: ${JSON.stringify(box)}`);
      }
      const before = await where();
      await key(page, words.player.nextBlock).click();
      const next = await eventually(where, (now) => now !== before);
      await page.locator('.pad').focus();
      await page.keyboard.press('ArrowDown');
      await eventually(where, (now) => now !== next);
      await page.keyboard.press('w');
      await eventually(said, (now) => /^بند .+ مانده$/.test(now));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const focused = page.locator(':focus').last();
      await eventually(
        () => focused.getAttribute('aria-label'),
        (name) => name === words.reader.more,
      );
    }));

  it('is left by its button, and opens from an address', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/listen/minsk');
      await page.getByRole('button', { name: words.eyesFree.exit }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForURL(/#\/read\/minsk$/);
    }));
});

interface InMode extends RunningApp {
  readonly hand: Hand;
}

/** Opens the mode over an article on a touch screen, with the answers given to the screen reader. */
function inMode(test: (app: InMode) => Promise<void>): Promise<void> {
  return withApp({ context: { hasTouch: true } }, async (app) => {
    const { page, open, context } = app;
    await open('#/settings');
    await allHeard(page);
    await page.getByRole('switch', { name: words.eyesFree.answers }).click();
    // A new visit would come before the setting is kept.
    await page.evaluate(() => (location.hash = '#/read/minsk'));
    await page.getByRole('button', { name: words.reader.more }).click();
    await page.getByRole('button', { name: words.eyesFree.open }).click();
    await page.getByRole('application', { name: words.eyesFree.pad }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.tagName === 'AV-APP'));
    await test({ ...app, hand: new Hand(await context.newCDPSession(page)) });
  });
}

/** A button of the mode; the player under it has some of the same names. */
function key(page: Page, name: string): Locator {
  return page.getByRole('dialog').getByRole('button', { name, exact: true });
}

function watching(page: Page) {
  const text = async (selector: string): Promise<string> =>
    ((await page.locator(selector).textContent()) ?? '').trim();
  return {
    where: () => text('av-eyes-free .where'),
    said: () => text('av-eyes-free [role=status]'),
  };
}

/** Fingers on the screen, as the system tells the browser of them. */
class Hand {
  constructor(private readonly session: CDPSession) {}

  async tap(at: readonly Point[]): Promise<void> {
    await this.down(at);
    await this.up();
  }

  async swipe(from: readonly Point[], [dx, dy]: Point): Promise<void> {
    await this.down(from);
    for (const share of [0.3, 0.6, 1])
      await this.send(
        'touchMove',
        from.map(([x, y]): Point => [x + dx * share, y + dy * share]),
      );
    await this.up();
  }

  down(at: readonly Point[]): Promise<void> {
    return this.send('touchStart', at);
  }

  up(): Promise<void> {
    return this.send('touchEnd', []);
  }

  private async send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly Point[],
  ): Promise<void> {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
