import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { heardUntil, watchPlayer } from '../harness/watch-player.ts';
import { withApp } from '../harness/with-app.ts';

describe('where the browser runs no WebAssembly, as in the Lockdown Mode of iOS', () => {
  it('reads with the embedded voice all the same', () =>
    withApp({}, async ({ page, context, open }) => {
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      await open();
      await addReading(page, 'پنجره', ['پیرزن هر غروب چراغ ایوان را روشن می‌کرد.']);
      await watchPlayer(page);
      await page.getByRole('button', { name: words.player.play, exact: true }).click();
      const [title] = await heardUntil(page, 1);
      assert.equal(title!.voice, 'embedded:fa');
      const engine = asked.filter((url) => url.includes('espeak-ng'));
      assert.ok(
        engine.some((url) => /espeak-ng-script-[^/]+\.js$/.test(url)),
        engine.join(' '),
      );
      assert.ok(!engine.some((url) => url.endsWith('.wasm')), engine.join(' '));
    }));
});
