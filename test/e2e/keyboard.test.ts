import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { eventually } from '../harness/eventually.ts';
import { spokenNow } from '../harness/spoken-now.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

describe('with the keyboard alone', () => {
  it('opens an article, goes through it, changes its size, and comes back', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      await page.getByRole('heading', { level: 2, name: words.library.mine }).waitFor();
      await tabTo(page, 'link', 'سفر کم‌سابقهٔ پوتین به مینسک');
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();

      const press = async (key: string): Promise<string> => {
        const before = await spokenNow(page);
        await page.keyboard.press(key);
        return eventually(
          () => spokenNow(page),
          (now) => now !== before && now !== '',
        );
      };
      const first = await press('ArrowRight');
      const second = await press('ArrowRight');
      assert.notEqual(second, first);
      assert.equal(await press('ArrowLeft'), first);
      await press('ArrowDown');
      await press('ArrowDown');
      await press('ArrowUp');

      const size = (): Promise<string> =>
        page
          .locator('av-text p[data-text]')
          .first()
          .evaluate((paragraph) => getComputedStyle(paragraph).fontSize);
      const before = await size();
      await page.keyboard.press('+');
      await eventually(size, (now) => parseFloat(now) > parseFloat(before));
      await page.keyboard.press('-');
      await eventually(size, (now) => now === before);

      await tabTo(page, 'link', words.reader.back);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: words.library.mine }).waitFor();
    }));

  it('adds a text, writes a note on its sentence, removes the text, and takes that back', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      await tabTo(page, 'link', words.nav.add);
      await page.keyboard.press('Enter');
      await tabTo(page, 'textbox', words.add.label);
      await page.keyboard.insertText('نامه\n\nاین نامه بی‌موش نوشته شد.');
      await tabTo(page, 'button', words.add.continue);
      await page.keyboard.press('Enter');
      await page.getByLabel(words.add.titleLabel).waitFor();
      await tabTo(page, 'button', words.add.keep);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'نامه' }).waitFor();

      const press = async (role: string, name: string): Promise<void> => {
        await tabTo(page, role, name);
        await page.keyboard.press('Enter');
      };
      await press('button', words.reader.more);
      await press('button', words.entry.notes);
      await press('button', words.notes.sentence);
      await tabTo(page, 'textbox', words.notes.text);
      await page.keyboard.insertText('به یادم باش.');
      await press('button', words.notes.save);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press('button', words.reader.more);
      await press('button', words.entry.notes);
      await page.getByText('به یادم باش.').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await press('button', words.reader.more);
      await press('button', words.article.remove);
      await page
        .getByText(words.notice.removed(['نامه']))
        .first()
        .waitFor();
      const link = page.getByRole('link', { name: 'نامه', exact: true });
      await link.first().waitFor({ state: 'detached' });
      await press('button', words.notice.undo);
      await link.first().waitFor();
    }));

  it('opens each sheet, stays in it, closes it by Escape, and is back where it was', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/read/minsk');
      for (const name of [words.reader.contents, words.reader.display, words.reader.more]) {
        await tabTo(page, 'button', name);
        await page.keyboard.press('Enter');
        const sheet = page.getByRole('dialog');
        await sheet.waitFor();
        await page.keyboard.press('Tab');
        assert.ok(await page.locator('av-sheet :focus').count(), `focus in «${name}»`);
        await page.keyboard.press('Escape');
        await sheet.waitFor({ state: 'detached' });
        assert.equal((await focused(page)).name, name);
      }
    }));

  it('begins at the heading of a screen, however late its script comes', () =>
    withApp({}, async ({ page, open }) => {
      await page.route(/av-settings-/, async (route) => {
        await wait(4_000);
        await route.continue();
      });
      await open();
      await tabTo(page, 'link', words.nav.settings);
      await page.keyboard.press('Enter');
      await eventually(
        () => focused(page),
        ({ name, role }) => role === 'heading' && name === words.settings.title,
      );
      assert.ok((await page.title()).startsWith(words.settings.title));
    }));

  it('shows where the focus is, on every stop of every screen', () =>
    withApp({}, async ({ page, open }) => {
      for (const hash of ['#/', '#/add', '#/settings', '#/read/minsk']) {
        await open(hash);
        await page.getByRole('main').waitFor();
        const first = await nextStop(page);
        for (let stop = first, i = 0; i < 40; i++, stop = await nextStop(page)) {
          if (i > 0 && stop.name === first.name && stop.role === first.role) break;
          assert.ok(stop.outlined, `${hash}: ${stop.role} «${stop.name}» shows no focus`);
        }
      }
    }));

  it('types in fields without commanding the player', () =>
    withApp({}, async ({ page, open }) => {
      await open();
      const search = page.getByRole('searchbox', { name: words.library.search });
      await search.fill('');
      await search.pressSequentially('k + ]');
      assert.equal(await search.inputValue(), 'k + ]');
    }));
});

interface Stop {
  readonly role: string;
  readonly name: string;
  readonly outlined: boolean;
}

/** What has the focus, as a screen reader names it; nothing when the page as a whole has it. */
async function focused(page: Page): Promise<Stop> {
  // A host has the focus too when something inside it has.
  const control = page.locator(':focus').last();
  if ((await control.count()) === 0) return { role: '', name: '', outlined: true };
  const outlined = await control.evaluate((element) =>
    [element, element.closest('label') ?? element].some((shown) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    }),
  );
  const named = /^- '?([\w-]+)(?: "(.*?)")?/.exec(await control.ariaSnapshot());
  return { role: named?.[1] ?? '', name: named?.[2] ?? '', outlined };
}

async function nextStop(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return focused(page);
}

/** Presses Tab until the named control has the focus. */
async function tabTo(page: Page, role: string, name: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i++) {
    const stop = await nextStop(page);
    if (stop.role === role && stop.name === name) return;
    passed.push(`${stop.role} «${stop.name}»`);
  }
  assert.fail(`Tab never comes to ${role} «${name}», only to ${[...new Set(passed)].join(', ')}`);
}
