import { describe, it } from 'node:test';
import { addReading } from '../harness/add-reading.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const VOICE = /espeak-ng/;

describe('where neither the device nor the app has a voice, and there is no internet', () => {
  it('says so and what to do, and reads as soon as the voice can be had', () =>
    withApp({ expects: /ERR_FAILED/ }, async (app) => {
      const { page, context, open } = app;
      await context.route(VOICE, (route) => route.abort());
      await open();
      await addReading(page, 'پنجره', ['پیرزن هر غروب چراغ ایوان را روشن می‌کرد.']);
      const play = page.getByRole('button', { name: words.player.play, exact: true });
      const help = page.getByRole('dialog', { name: words.noVoice.title });
      await play.click();
      await page.getByRole('button', { name: words.noVoice.silent }).click();
      await help.waitFor({ state: 'detached' });

      await play.click();
      await page.getByText(words.noVoice.offline).waitFor();
      await context.unroute(VOICE);
      await page.locator('av-no-voice-sheet .primary').click();
      await page.getByRole('button', { name: words.player.pause, exact: true }).waitFor();
    }));
});
