import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { words } from '../../src/ui/words.ts';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { withProfile } from '../harness/profile.ts';
import { torture } from '../harness/torture/torture.ts';
import { waiting } from '../harness/waiting.ts';
import { withApp } from '../harness/with-app.ts';

const TEXT = ['اول خاک را برگرداند. بعد نهال‌ها را کاشت.', 'درخت را باید هر روز دید.'];

async function filesOf(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

describe('what is kept', () => {
  const destructions: [string, (database: string) => Promise<unknown>][] = [
    ['deleted', (database) => rm(database, { recursive: true })],
    [
      'overwritten',
      async (database) => {
        for (const file of await filesOf(database)) await writeFile(file, 'not a database');
      },
    ],
  ];
  for (const [what, destroy] of destructions)
    it(`comes back when the files of the database were ${what}`, () =>
      withProfile(async ({ folder, run }) => {
        const first = await run();
        await addReading(first.page, 'باغ گم‌شده', TEXT);
        await eventually(
          () => waiting(first.page),
          (names) => names.join() === 'copy',
        );
        await first.close();

        await destroy(join(folder, 'Default', 'IndexedDB'));
        const second = await run();
        await second.page.getByText(words.notice.mended('۱')).first().waitFor();
        await second.page.getByRole('link', { name: 'باغ گم‌شده' }).first().click();
        await second.page.getByText(TEXT[1]!).waitFor();
        await second.close();
      }));

  it('is copied by a worker that goes when nothing is left to copy, and comes again', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      const copies = (): boolean => page.workers().some((one) => one.url().includes('second-copy'));
      const isCopied = async (): Promise<boolean> =>
        !copies() && (await waiting(page)).join() === 'copy';
      await eventually(isCopied, Boolean);
      for (const title of ['باغ', 'بیشه']) {
        await addReading(page, title, [`${title} را اول باید دید.`]);
        assert.notEqual((await waiting(page)).join(), 'copy');
        await eventually(isCopied, Boolean);
      }
    }));

  it('shows in one tab what was done in another', () =>
    withApp({}, async ({ context, page, address, open }) => {
      await open();
      const other = await context.newPage();
      await other.goto(address);
      await other.locator('av-app').waitFor();
      await addReading(page, 'از برگهٔ یکم', TEXT);
      await other.getByRole('link', { name: 'از برگهٔ یکم' }).first().waitFor();
    }));

  it('survives the end of the browser at any moment', async () => {
    const { broken, kills, seen } = await torture(Number(process.env.AVAKHAN_KILLS ?? 4));
    for (const [work, { times, amid }] of Object.entries(kills))
      process.stdout.write(`killed ${times} times, ${amid} before the end: ${work}\n`);
    assert.deepEqual(broken, []);
    assert.ok(seen > 0, 'nothing was ever kept');
  });
});
