import type { AvApp } from '../../../src/ui/av-app.ts';
import { words } from '../../../src/ui/words.ts';
import { patch, patchPlayer, scrollTo, seek, speak } from '../poses.ts';
import type { Scene } from '../scene.ts';

const MINSK = '#/read/minsk';

/** The text, and the voice in it. */
export const readerScenes: readonly Scene[] = [
  { name: 'reader-unread', hash: MINSK },
  { name: 'reader-figure', hash: MINSK, then: (page) => scrollTo(page, 'figure') },
  {
    name: 'reader-loading',
    hash: MINSK,
    byHand: true,
    async then(page) {
      await patch(page, { reading: { status: 'loading', id: 'minsk' } });
      await page.getByRole('heading', { name: words.reader.loading }).waitFor();
    },
  },
  { name: 'reader-missing', hash: '#/read/none' },
  { name: 'reader-speaking', hash: MINSK, byHand: true, then: speak },
  {
    name: 'reader-voice-loading',
    hash: MINSK,
    byHand: true,
    then: (page) => patchPlayer(page, { status: 'loading' }),
  },
  {
    name: 'reader-voice-failed',
    hash: MINSK,
    byHand: true,
    then: (page) => patchPlayer(page, { status: 'failed', fault: 'voice-silent' }),
  },
  {
    name: 'reader-offline',
    hash: MINSK,
    byHand: true,
    async then(page) {
      await patch(page, { online: false });
      await patchPlayer(page, { status: 'failed', fault: 'voice-offline' });
    },
  },
  { name: 'reader-paused', hash: MINSK, then: (page) => seek(page, 1) },
  {
    name: 'reader-scrolled-away',
    hash: MINSK,
    byHand: true,
    async then(page) {
      await speak(page);
      await page.mouse.move(200, 300);
      await page.mouse.wheel(0, 900);
      await page.getByRole('button', { name: words.reader.toSpoken }).waitFor();
    },
  },
  {
    name: 'reader-ezafe',
    hash: MINSK,
    async then(page) {
      await page.evaluate(() =>
        document.querySelector<AvApp>('av-app')!.app.set({ showEzafe: true }),
      );
      await page.locator('.ezafe i').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'reader-update',
    hash: MINSK,
    byHand: true,
    async then(page) {
      await patch(page, { update: 'ready' });
      await page.getByText(words.notice.update).first().waitFor();
    },
  },
  { name: 'guide', hash: '#/read/guide' },
  {
    name: 'focus',
    hash: MINSK,
    async then(page) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    },
  },
];
