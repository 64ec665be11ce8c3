import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../../test/harness/eventually.ts';
import type { AppState, Sheet } from '../../src/app/app-state.ts';
import type { NoteColour } from '../../src/library/note.ts';
import type { PlayerState } from '../../src/speech/player-state.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';

/** A text as it is pasted from a messenger: its half-spaces lost, its links in the midst. */
export const damaged = await readFile(
  join(import.meta.dirname, '../../test/cases/damaged-article.txt'),
  'utf8',
);

/** Puts a part of the app's state in place of its own. */
export async function patch(page: Page, state: Partial<AppState>): Promise<void> {
  await page.evaluate(
    (change) => document.querySelector<AvApp>('av-app')!.app.store.patch(change),
    state,
  );
}

/** Waits for the voice: until it has come, the player's state is not its own. */
export async function voiced(page: Page): Promise<void> {
  await eventually(() =>
    page.evaluate(
      () => document.querySelector<AvApp>('av-app')!.app.player.store.snapshot.voice !== null,
    ),
  );
}

/** Puts a part of the player's state in place of its own, and holds it there until `remember` puts its own back. */
export async function patchPlayer(page: Page, state: Partial<PlayerState>): Promise<void> {
  await voiced(page);
  await page.evaluate((change) => {
    const { store } = document.querySelector<AvApp>('av-app')!.app.player;
    const own = { ...store.snapshot };
    store.patch(change);
    Object.assign(store, { own, patch: Object.assign.bind(null, own) });
  }, state);
}

/** Knows the state of app and player. @returns what puts it back after another was put in by hand */
export async function remember(page: Page): Promise<() => Promise<void>> {
  const before = await page.evaluateHandle(() => {
    const { app } = document.querySelector<AvApp>('av-app')!;
    return { state: app.store.snapshot, voices: app.player.voices };
  });
  return () =>
    page.evaluate((own) => {
      const { app } = document.querySelector<AvApp>('av-app')!;
      const { store } = app.player;
      Reflect.deleteProperty(store, 'patch');
      if ('own' in store) store.patch(store.own as PlayerState);
      app.store.patch(own.state);
      app.player.voices = own.voices;
    }, before);
}

/** Goes to the second sentence of a paragraph, silently. */
export async function seek(page: Page, block: number): Promise<void> {
  await voiced(page);
  await page.evaluate((index) => {
    const { player } = document.querySelector<AvApp>('av-app')!.app;
    player.seek({ block: index, offset: 0 });
    player.nextSentence();
  }, block);
}

/** Shows the first word of a sentence as spoken, without a sound, so that it stays there. */
export async function speak(page: Page): Promise<void> {
  await seek(page, 1);
  let word: PlayerState['word'] = null;
  await eventually(async () => {
    word = await page.evaluate(() => {
      const { player, store } = document.querySelector<AvApp>('av-app')!.app;
      const { place } = player.store.snapshot;
      const { reading } = store.snapshot;
      if (!place || place.from === place.to || reading.status !== 'open') return null;
      const length = reading.article.blocks[place.block]!.text.slice(place.from).search(/\s/);
      return { from: place.from, to: place.from + length };
    });
    return word !== null;
  });
  await patchPlayer(page, { status: 'speaking', word });
  await page.locator('.spoken-words i').first().waitFor({ state: 'attached' });
}

/** Presses what opens a sheet. */
export async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

/** Opens a sheet as the app itself does. */
export async function show(page: Page, sheet: Sheet): Promise<void> {
  await page.evaluate((name) => document.querySelector<AvApp>('av-app')!.app.show(name), sheet);
  await page.getByRole('dialog').waitFor();
}

/** Pastes the damaged article and looks at what became of it. */
export async function review(page: Page): Promise<void> {
  await page.getByLabel(words.add.label, { exact: true }).fill(damaged);
  await page.getByRole('button', { name: words.add.continue }).click();
  await page.getByLabel(words.add.titleLabel).waitFor();
}

/** Goes from the list of readings to the damaged article; the first time it is brought in. */
export async function openDamaged(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<AvApp>('av-app')!.app.sift({}));
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  const link = page.getByRole('link', { name: /سبزکوه/ });
  if ((await link.count()) > 0) await link.click();
  else {
    await page.evaluate(() => (location.hash = '#/add'));
    await review(page);
    await page.getByRole('button', { name: words.add.keep }).click();
  }
  await page.locator('av-text h1').waitFor();
}

/** Brings a part of the text into view. */
export async function scrollTo(page: Page, selector: string): Promise<void> {
  await page
    .locator(`av-reader ${selector}`)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** Gives the readings tags and a favourite, and shows those of one tag. */
export async function sift(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { app } = document.querySelector<AvApp>('av-app')!;
    await app.tag('minsk', 'سفر');
    await app.tag('minsk', 'تاریخ');
    await app.tag('guide', 'راهنما');
    await app.favourite('guide', true);
    await app.sift({ tag: 'سفر' });
  });
}

/** Writes a note on the first words of a paragraph. */
export async function note(
  page: Page,
  block: number,
  count: number,
  colour: NoteColour,
  text?: string,
): Promise<void> {
  await page.evaluate(
    ([index, first, ...written]) => {
      const { app } = document.querySelector<AvApp>('av-app')!;
      const { reading } = app.store.snapshot;
      if (reading.status !== 'open') throw new Error('no article');
      const source = reading.article.blocks[index]!.text;
      const to = source.split(/\s/).slice(0, first).join(' ').length;
      return app.addNote({ block: index, from: 0, to }, ...written);
    },
    [block, count, colour, text] as const,
  );
}
