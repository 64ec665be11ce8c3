import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { withProfile } from '../profile.ts';
import {
  differencesOf,
  libraryOnDisk,
  loosePiecesOf,
  secondCopyOf,
  type LibraryOnDisk,
} from './library-on-disk.ts';
import { backup } from './texts.ts';
import { kinds, restore, Told } from './works.ts';

/** What came of killing. */
export interface Tortured {
  /** What was broken, in words. */
  readonly broken: string[];
  /** How often the browser was killed in each kind of work, and how often of these before the work was done. */
  readonly kills: Readonly<Record<string, { times: number; amid: number }>>;
  /** Articles that were looked at, over all runs. */
  readonly seen: number;
}

/** So often the second copy is compared with the library; between, it is killed before it is done, too. */
const compareEvery = 10;

/**
 * Kills the browser at a random moment of each kind of work, in an order drawn anew, again and again on one profile
 * that begins with thirty articles; and looks each time at what is there.
 */
export async function torture(times: number): Promise<Tortured> {
  const broken: string[] = [];
  const kills: Record<string, { times: number; amid: number }> = {};
  const told = new Told();
  let seen = 0;
  await withProfile(async ({ address, run }) => {
    const first = await run();
    const { file, titles } = await backup('آغاز');
    await restore(first.page, file, () => undefined);
    for (const title of titles) told.kept.add(title);
    await first.close();
    const order = drawn(times);
    for (let i = 0; i <= times; i++) {
      const { page, close, kill } = await run();
      const library = await libraryOnDisk(page);
      seen += library.entries.length;
      const compares = i === times || i % compareEvery === compareEvery - 1;
      const problems = [
        ...loosePiecesOf(library),
        ...lossesOf(library, told),
        ...(compares ? await copyProblems(page) : []),
      ];
      broken.push(...problems.map((problem) => `After ${order[i - 1] ?? 'nothing'}: ${problem}`));
      remember(library, told);
      if (i === times) return close();
      const name = order[i]!;
      const { span, work } = kinds[name]!;
      let begun = false;
      let done = false;
      const begin = (): boolean => (begun = true);
      const working = work({ page, address, name: `نوبت ${i}`, told, begin }).then(
        () => (done = true),
        // In the middle of it the browser goes; before it has begun, something else is wrong.
        (error: unknown) => begun || broken.push(`${name} did not begin: ${String(error)}`),
      );
      await Promise.race([eventually(async () => begun, Boolean, 120_000), working]);
      await wait(Math.random() * span);
      const counted = (kills[name] ??= { times: 0, amid: 0 });
      counted.times++;
      if (!done) counted.amid++;
      await kill();
      await working;
    }
  });
  return { broken, kills, seen };
}

/** So many kinds: all of them in an order by chance, then all again. */
function drawn(times: number): string[] {
  const order: string[] = [];
  while (order.length < times)
    order.push(
      ...Object.keys(kinds)
        .map((name) => ({ name, by: Math.random() }))
        .sort((a, b) => a.by - b.by)
        .map(({ name }) => name),
    );
  return order.slice(0, times);
}

/** What the app had shown to be done and is not so. */
function lossesOf({ entries, places }: LibraryOnDisk, told: Told): string[] {
  const problems: string[] = [];
  const named = new Map(entries.map((entry) => [entry.title, entry]));
  for (const title of told.kept)
    if (!named.has(title) || named.get(title)?.removed !== undefined)
      problems.push(`«${title}» is lost`);
  for (const title of told.removed)
    if (named.has(title) && named.get(title)?.removed === undefined)
      problems.push(`«${title}» is back`);
  for (const title of told.kept) {
    const reached = told.reached.get(title) ?? 0;
    const place = places.find(({ article }) => article === named.get(title)?.id);
    // A paragraph of these is one sentence.
    if (reached > 0 && (place?.block ?? -1) < reached - 1)
      problems.push(`«${title}» was read to ${reached}, is at ${place?.block}`);
  }
  return problems;
}

/** What is there once must stay, whether the app had come to show it or not. */
function remember({ entries, places }: LibraryOnDisk, told: Told): void {
  for (const { title, removed } of entries) {
    if (removed === undefined) told.kept.add(title);
    else told.remove(title);
  }
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  for (const { article, block } of places) {
    const title = titles.get(article);
    if (title) told.reached.set(title, block);
  }
}

async function copyProblems(page: Page): Promise<string[]> {
  const library = await eventually(
    () => libraryOnDisk(page),
    ({ waiting }) => waiting.join() === 'copy',
    120_000,
  );
  return differencesOf(library, await secondCopyOf(page));
}
