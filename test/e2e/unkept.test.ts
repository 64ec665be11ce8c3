import { describe, it } from 'node:test';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { withApp } from '../harness/with-app.ts';

const TEXT = ['اول خاک را برگرداند.', 'درخت را باید هر روز دید.'];

describe('where nothing can be kept', () => {
  it('opens what came with the app and what is pasted, and says that it is not kept', () =>
    withApp({}, async ({ page, context, open }) => {
      await context.addInitScript({
        content: `IDBFactory.prototype.open = () => {
          throw new DOMException('The user denied permission', 'SecurityError');
        };`,
      });
      await open();
      await page.getByText(words.faults['storage-broken']).first().waitFor();
      await page.getByRole('button', { name: words.notice.close }).click();
      await page.getByRole('main').getByRole('link').first().click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await addReading(page, 'گذرا', TEXT);
      await page.getByText(TEXT[1]!).waitFor();
      await page.getByText(words.faults['storage-broken']).first().waitFor();
    }));
});
