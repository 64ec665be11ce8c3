import type { Page } from 'playwright-core';

/** What lies in the database, its tables by name: keys beside values. */
export interface LibraryOnDisk {
  readonly entries: readonly { id: string; title: string; images: number; removed?: number }[];
  readonly outlines: ReadonlyMap<string, { readonly blocks: number }>;
  readonly parts: readonly { article: string; blocks: readonly unknown[] }[];
  /** The articles whose pictures there are, one for each picture. */
  readonly pictured: readonly string[];
  readonly mended: readonly string[];
  readonly places: readonly { article: string; block: number; at: number }[];
  /** What the second copy has yet to take over, and `copy`, its own name. */
  readonly waiting: readonly string[];
}

/** Reads the whole database of the app that the page shows. */
export async function libraryOnDisk(page: Page): Promise<LibraryOnDisk> {
  const tables = await page.evaluate(
    () =>
      new Promise<Record<string, { keys: unknown[]; values: unknown[] }>>((resolve, reject) => {
        const opening = indexedDB.open('avakhan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['entries', 'outlines', 'parts', 'images', 'mendings', 'places', 'outbox'];
          const look = database.transaction(names);
          const asked = names.map((name) => {
            const table = look.objectStore(name);
            // Pictures are only counted, and mendings hold what cannot be handed out of the page.
            const all = ['images', 'mendings'].includes(name) ? undefined : table.getAll();
            return { name, keys: table.getAllKeys(), all };
          });
          look.onabort = () => reject(look.error);
          look.oncomplete = () => {
            database.close();
            resolve(
              Object.fromEntries(
                asked.map(({ name, keys, all }) => [
                  name,
                  { keys: keys.result, values: all?.result ?? [] },
                ]),
              ),
            );
          };
        };
      }),
  );
  const of = (name: string) => tables[name]!;
  return {
    entries: of('entries').values as LibraryOnDisk['entries'],
    outlines: new Map(
      of('outlines').keys.map((id, i) => [
        id as string,
        of('outlines').values[i] as { blocks: number },
      ]),
    ),
    parts: of('parts').values as LibraryOnDisk['parts'],
    pictured: of('images').keys.map((key) => (key as [string, string])[0]),
    mended: of('mendings').keys as string[],
    places: of('places').values as LibraryOnDisk['places'],
    waiting: of('outbox').keys as string[],
  };
}

/** What of a library does not belong together: half articles, and what is left of none. */
export function loosePiecesOf(library: LibraryOnDisk): string[] {
  const { entries, outlines, parts, pictured, mended } = library;
  const problems: string[] = [];
  for (const { id, title, images } of entries) {
    const own = parts.filter(({ article }) => article === id);
    const blocks = own.reduce((sum, part) => sum + part.blocks.length, 0);
    if (outlines.get(id)?.blocks !== blocks || blocks === 0)
      problems.push(`«${title}» is not whole`);
    const kept = pictured.filter((article) => article === id).length;
    if (kept !== images) problems.push(`«${title}» has ${kept} pictures of ${images}`);
  }
  const known = new Set(entries.map(({ id }) => id));
  const orphans = {
    parts: parts.map(({ article }) => article),
    outlines: [...outlines.keys()],
    pictures: pictured,
    mendings: mended,
  };
  for (const [what, ids] of Object.entries(orphans))
    // What came with the app can be mended too, and has no entry; the ids of others begin like this.
    if (ids.some((id) => !known.has(id) && id.startsWith('t-')))
      problems.push(`${what} of no article`);
  return problems;
}

/** An article as the second copy has it. */
interface Copied {
  readonly entry: { readonly id: string; readonly title: string; readonly removed?: number };
  readonly blocks: readonly unknown[];
}

/** The articles of the second copy: of each file the newest version. Only to be read while nothing writes to it. */
export async function secondCopyOf(page: Page): Promise<Copied[]> {
  const files = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('library', { create: true });
    const newest: Record<string, { version: number; text: string }> = {};
    for await (const [name, handle] of folder.entries()) {
      if (!name.startsWith('article') || !(handle instanceof FileSystemFileHandle)) continue;
      const bytes = await (await handle.getFile()).arrayBuffer();
      if (bytes.byteLength < 40) continue;
      const version = Number(new DataView(bytes).getBigUint64(0));
      const key = name.slice(0, -2);
      if ((newest[key]?.version ?? -1) < version)
        newest[key] = { version, text: new TextDecoder().decode(bytes.slice(40)) };
    }
    return Object.values(newest).map(({ text }) => text);
  });
  return files.map((text) => JSON.parse(text) as Copied);
}

/** Where the second copy tells of another library than the database. */
export function differencesOf(library: LibraryOnDisk, copy: readonly Copied[]): string[] {
  const problems: string[] = [];
  const copied = new Map(copy.map((one) => [one.entry.id, one]));
  for (const { id, title, removed } of library.entries) {
    const one = copied.get(id);
    const blocks = library.outlines.get(id)?.blocks;
    if (!one) problems.push(`«${title}» is not in the second copy`);
    else if (one.blocks.length !== blocks || one.entry.removed !== removed)
      problems.push(`«${title}» is another in the second copy`);
    copied.delete(id);
  }
  for (const { entry } of copied.values())
    problems.push(`«${entry.title}» is only in the second copy`);
  return problems;
}
