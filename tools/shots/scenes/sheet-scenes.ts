import type { AvApp } from '../../../src/ui/av-app.ts';
import { words } from '../../../src/ui/words.ts';
import { note, open, patch, scrollTo, seek, show, speak } from '../poses.ts';
import type { Scene } from '../scene.ts';

const MINSK = '#/read/minsk';

/** What opens over the text. */
export const sheetScenes: readonly Scene[] = [
  {
    name: 'player',
    hash: MINSK,
    byHand: true,
    async then(page) {
      await speak(page);
      await open(page, new RegExp(words.player.open));
    },
  },
  { name: 'no-voice', hash: MINSK, then: (page) => show(page, 'no-voice') },
  { name: 'display', hash: MINSK, then: (page) => open(page, words.reader.display) },
  {
    name: 'contents',
    hash: MINSK,
    // In a wide window they are beside the text.
    then: async (page) =>
      page.viewportSize()!.width < 1024 && (await open(page, words.reader.contents)),
  },
  { name: 'more', hash: MINSK, then: (page) => open(page, words.reader.more) },
  { name: 'out', hash: MINSK, then: (page) => show(page, 'out') },
  {
    name: 'out-made',
    hash: MINSK,
    byHand: true,
    async then(page) {
      await show(page, 'out');
      // What the sheet of the scene before has ended by closing is ended first.
      await page.evaluate(() => document.querySelector<AvApp>('av-app')!.app.stopLeaving());
      await patch(page, {
        leaving: {
          status: 'made',
          what: 'article',
          name: 'سفر.epub',
          size: 210_000,
          shares: true,
          picturesLeft: 0,
        },
      });
    },
  },
  {
    name: 'find',
    hash: MINSK,
    async then(page) {
      await page.evaluate(() => document.querySelector<AvApp>('av-app')!.app.show('find'));
      await page.getByRole('searchbox').fill('مینسک');
    },
  },
  {
    name: 'why-spoken',
    hash: MINSK,
    async then(page) {
      await seek(page, 1);
      await show(page, 'spoken');
    },
  },
  {
    name: 'word',
    hash: MINSK,
    async then(page) {
      // Not that of the beginning, which the app takes away.
      const text = page.locator('av-text [data-block="0"]');
      const box = (await text.boundingBox())!;
      await text.click({ button: 'right', position: { x: box.width - 24, y: 24 } });
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'notes-none', hash: MINSK, then: (page) => show(page, 'notes') },
  {
    name: 'notes',
    hash: MINSK,
    async then(page) {
      await note(page, 1, 3, 'green', 'این را برای خواهرم بخوانم.');
      await show(page, 'notes');
    },
  },
  {
    name: 'note',
    hash: MINSK,
    async then(page) {
      await show(page, 'notes');
      await page
        .getByRole('button', { name: /^ویرایش یادداشت/ })
        .last()
        .click();
      await page.getByRole('textbox', { name: words.notes.text }).waitFor();
    },
  },
  {
    name: 'reader-notes',
    hash: MINSK,
    async then(page) {
      await note(page, 2, 5, 'amber');
      await scrollTo(page, '[data-block="2"]');
    },
  },
  {
    name: 'eyes-free',
    hash: '#/listen/minsk',
    then: (page) => page.getByRole('application').waitFor(),
  },
];
