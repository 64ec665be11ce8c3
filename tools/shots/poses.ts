import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Sheet } from '../../src/app/app-state.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';

export const DAMAGED = await readFile(
  join(import.meta.dirname, '../../test/cases/damaged-article.txt'),
  'utf8',
);

/** Goes to the second sentence of a paragraph, silently. */
export async function seek(page: Page, block: number): Promise<void> {
  await page.evaluate((index) => {
    const { player } = document.querySelector<AvApp>('av-app')!.app;
    player.seek({ block: index, offset: 0 });
    player.nextSentence();
  }, block);
}

/** Until the voice has come the player that stands in for it takes nothing that it is told. */
export async function voiceReady(page: Page): Promise<void> {
  await seek(page, 1);
  await page.waitForFunction(
    () => document.querySelector<AvApp>('av-app')!.app.player.voices().length > 0,
  );
}

/** Marks two stretches, one of them with a note. */
export async function noteTwice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { app } = document.querySelector<AvApp>('av-app')!;
    if (app.store.snapshot.notes.length > 0) return;
    await app.addNote({ block: 0, from: 0, to: 16 }, 'amber');
    await app.addNote({ block: 1, from: 0, to: 27 }, 'green', 'با نقشه سنجیده شود.');
  });
}

/** Reads aloud until a word is shown as spoken. */
export async function speak(page: Page): Promise<void> {
  await seek(page, 1);
  await page.getByRole('button', { name: words.player.play, exact: true }).click();
  await page.waitForFunction(() => (CSS.highlights.get('av-word')?.size ?? 0) > 0);
}

export async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

export async function show(page: Page, sheet: Sheet): Promise<void> {
  await page.evaluate((name) => document.querySelector<AvApp>('av-app')!.app.show(name), sheet);
  await page.getByRole('dialog').waitFor();
}

/** Pastes the damaged article and looks at what became of it. */
export async function review(page: Page): Promise<void> {
  await page.getByLabel(words.add.label, { exact: true }).fill(DAMAGED);
  await page.getByRole('button', { name: words.add.continue }).click();
  await page.getByLabel(words.add.titleLabel).waitFor();
}

export async function keep(page: Page): Promise<void> {
  await review(page);
  await page.getByRole('button', { name: words.add.keep }).click();
  await page.locator('av-text h1').waitFor();
}

export async function scrollTo(page: Page, selector: string): Promise<void> {
  await page
    .locator(`av-reader ${selector}`)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
}
