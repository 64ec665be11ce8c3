import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { App } from '../../src/app/create-app.ts';
import { addReading } from './add-reading.ts';
import { eventually } from './eventually.ts';
import { withProfile } from './profile.ts';

/** A library as it lies in the database. */
interface Found {
  readonly entries: readonly { id: string; title: string; removed?: number }[];
  readonly outlines: Readonly<Record<string, { blocks: number }>>;
  readonly parts: readonly { article: string; blocks: readonly unknown[] }[];
  readonly places: readonly { article: string; block: number }[];
}

/** What the app had shown to be done before it was killed. */
class Told {
  readonly kept = new Set<string>();
  /** Texts that were added in this run of the browser. */
  added = 0;
  readonly removed = new Set<string>();
  /** The block that the reader had come to, by title. */
  readonly reached = new Map<string, number>();
}

/**
 * Kills the browser at a random moment while it adds, removes and moves in articles, again and again on one profile,
 * and looks each time at what is there. A kill comes at a random moment after none, one or two texts were added, in
 * turn: however slow the machine, some kills find nothing kept and others do.
 * @returns What was broken, in words, and what was looked at.
 */
export async function torture(kills: number): Promise<{ broken: string[]; seen: number }> {
  const broken: string[] = [];
  const told = new Told();
  let seen = 0;
  await withProfile(async ({ run }) => {
    for (let i = 0; i <= kills; i++) {
      const { page, close, kill } = await run();
      const found = await look(page);
      seen += found.entries.length;
      broken.push(...problemsOf(found, told).map((problem) => `Run ${i}: ${problem}`));
      if (i === kills) return close();
      told.added = 0;
      const work = act(page, `نوبت ${i}`, told).catch(() => undefined); // it is killed in the middle
      await eventually(async () => told.added >= i % 3, Boolean, 60_000);
      await wait(Math.random() * 1_500);
      await kill();
      await work;
    }
  });
  return { broken, seen };
}

async function act(page: Page, name: string, told: Told): Promise<void> {
  for (let n = 0; ; n++) {
    const title = `${name}، نوشتهٔ ${n}`;
    const text = Array.from({ length: 20 }, (_, i) => `${title}، بند ${i}: این یک جمله است.`);
    await addReading(page, title, text);
    told.kept.add(title);
    told.added++;
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowDown');
      told.reached.set(title, await blockNow(page));
    }
    if (n % 2 === 0) continue;
    told.kept.delete(title);
    await remove(page);
    told.removed.add(title);
  }
}

/** The app of the page; its functions are those that the buttons call. */
interface WithApp extends Element {
  readonly app: App;
}

function blockNow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { app } = document.querySelector('av-app') as WithApp;
    return app.player.store.snapshot.place?.block ?? -1;
  });
}

function remove(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { app } = document.querySelector('av-app') as WithApp;
    const { reading } = app.store.snapshot;
    return reading.status === 'open' ? app.remove(reading.article.id) : undefined;
  });
}

/** What the database holds that it must not, or lacks. */
function problemsOf({ entries, outlines, parts, places }: Found, told: Told): string[] {
  const problems: string[] = [];
  const named = (title: string) => entries.find((entry) => entry.title === title);
  for (const title of told.kept)
    if (!named(title) || named(title)?.removed !== undefined) problems.push(`«${title}» is lost`);
  for (const title of told.removed)
    if (named(title) && named(title)?.removed === undefined) problems.push(`«${title}» is back`);
  for (const [title, block] of told.reached) {
    const place = places.find(({ article }) => article === named(title)?.id);
    // A paragraph of these is one sentence.
    if (block > 0 && (place?.block ?? -1) < block - 1)
      problems.push(`«${title}» was read to ${block}, is at ${place?.block}`);
  }
  for (const { id, title } of entries) {
    const own = parts.filter(({ article }) => article === id);
    const blocks = own.reduce((sum, part) => sum + part.blocks.length, 0);
    if (outlines[id]?.blocks !== blocks || blocks === 0) problems.push(`«${title}» is not whole`);
  }
  const known = new Set(entries.map(({ id }) => id));
  if (parts.some(({ article }) => !known.has(article))) problems.push('Parts of no article');
  return problems;
}

/** Reads the whole database. */
function look(page: Page): Promise<Found> {
  return page.evaluate(
    () =>
      new Promise<Found>((resolve, reject) => {
        const opening = indexedDB.open('avakhan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const tables = database.transaction(['entries', 'outlines', 'parts', 'places']);
          const entries = tables.objectStore('entries').getAll();
          const outlines = tables.objectStore('outlines').getAll();
          const ids = tables.objectStore('outlines').getAllKeys();
          const parts = tables.objectStore('parts').getAll();
          const places = tables.objectStore('places').getAll();
          tables.oncomplete = () => {
            database.close();
            const shapes = ids.result.map((id, i) => [id, outlines.result[i]] as const);
            resolve({
              entries: entries.result as Found['entries'],
              outlines: Object.fromEntries(shapes) as Found['outlines'],
              parts: parts.result as Found['parts'],
              places: places.result as Found['places'],
            });
          };
        };
      }),
  );
}
