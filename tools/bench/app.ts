import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Article } from '../../src/text/article.ts';
import { serve } from '../serve.mjs';
import { fillLibrary } from './fill-library.ts';
import { shown, watchFirst, type Timed } from './first-shown.ts';
import { floorPage } from './floor-page.ts';
import { importBook, type Import } from './import-book.ts';
import { longestFrame } from './longest-frame.ts';
import { peakMemory } from './peak-memory.ts';
import { shuffledText } from './shuffled-text.ts';
import { typeSearch } from './type-search.ts';

/**
 * The built app beside the floor, a static page with the same text from the same server, each time in a browser
 * process of its own: `npm run bench [-- --only WORD] [--rounds N]`. Medians; read the ratios, not the times.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('only') ?? '';
const rounds = Number(option('rounds') ?? 5);

/** Paragraphs, and sentences in each. */
const works = { W1: [17, 5], W2: [3_000, 6], W3: [20_600, 6] } as const;
type Work = keyof typeof works;
const texts = Object.fromEntries(
  Object.entries(works).map(([name, [paragraphs, sentences]]) => [
    name,
    shuffledText(paragraphs, sentences),
  ]),
) as Record<Work, string[]>;
const articles = (Object.keys(works) as Work[]).map((id): Article => ({
  id,
  title: id,
  language: 'fa',
  blocks: texts[id].map((text) => ({ kind: 'paragraph', text })),
}));

const dist = await mkdtemp(join(tmpdir(), 'bench-dist-'));
const profiles = new Map<string, string>();
await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
for (const id of Object.keys(works) as Work[])
  await writeFile(join(dist, `floor-${id}.html`), floorPage(texts[id]));
const server = await serve({ folder: dist, port: 0 });

try {
  say('what | floor | app | ratio | goal');
  await bytes();
  for (const [work, goal] of [
    ['W1', 1.6],
    ['W2', 1.8],
    ['W3', 1.2],
  ] as const)
    await line(`first paragraph ${work}, ms`, goal, {
      floor: () => first(`floor-${work}.html`),
      app: () => first(`#/read/${work}`),
    });
  // Here the floor is the app itself with the net.
  await line('offline, first paragraph W2, ms', 1, {
    floor: () => first('#/read/W2'),
    app: () => first('#/read/W2', 'offline'),
  });
  for (const work of ['W2', 'W3'] as const) {
    await line(`jump to the middle ${work}, ms`, '≤ 60 ms', { app: () => jump(work, 0.5) });
    await line(`jump to the end ${work}, ms`, '≤ 60 ms', { app: () => jump(work, 1) });
    await line(`larger type ${work}, ms`, 1.2, {
      floor: () => larger(`floor-${work}.html`),
      app: () => larger(`#/read/${work}`),
    });
  }
  await line('scroll W3 for 3 s, longest frame, ms', '≤ 50 ms', {
    floor: () => scroll('floor-W3.html'),
    app: () => scroll('#/read/W3'),
  });
  await line('memory W3, MB', 1.3, {
    floor: () => memory('floor-W3.html'),
    app: () => memory('#/read/W3'),
  });
  await line('library of 5,000 against 10, ms', 1.5, {
    floor: () => first('#/', 'ten'),
    app: () => first('#/', 'many'),
  });
  await line('search in 5,000, slowest key, ms', '≤ 16 ms', {
    app: () =>
      withPage('many', async (page) => {
        await page.goto(server.address);
        return typeSearch(page);
      }),
  });
  await line('import of W3, shown, ms', '≤ 1,000 ms', { app: () => brought('shown') });
  await line('import of W3, longest task, ms', '≤ 50 ms', { app: () => brought('longest') });
  await line('import of W3, kept and open, ms', '≤ 1,000 ms', { app: () => brought('kept') });
  await line('import of W3, longest task after, ms', '≤ 50 ms', {
    app: () => brought('longestKept'),
  });
  await noise();
} finally {
  await server.close();
  for (const folder of [dist, ...profiles.values()]) await rm(folder, { recursive: true });
}

/** Scripts that come before an article can be read, gzipped. */
async function bytes(): Promise<void> {
  if (!'script bytes'.includes(only)) return;
  const size = await withPage('works', async (page) => {
    await page.goto(`${server.address}#/read/W1`);
    await shown(page);
    const before = await page.evaluate(() => (window as unknown as Timed).seenAt ?? 0);
    const early = await page.evaluate(
      (limit) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.endsWith('.js') && startTime < limit)
          .map(({ name }) => new URL(name).pathname),
      before,
    );
    const files = await Promise.all([...new Set(early)].map((path) => readFile(join(dist, path))));
    return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  });
  say(`script bytes to read an article, kB | 0 | ${(size / 1000).toFixed(1)} | – | ≤ 40`);
}

async function line(
  what: string,
  goal: number | string,
  by: { floor?: () => Promise<number>; app: () => Promise<number> },
): Promise<void> {
  if (!what.includes(only)) return;
  const floor: number[] = [];
  const app: number[] = [];
  for (let i = 0; i < rounds; i++) {
    if (by.floor) floor.push(await by.floor());
    app.push(await by.app());
  }
  const ours = median(app);
  const rival = by.floor && median(floor);
  const limit = typeof goal === 'number' ? `≤ ${goal} ×` : goal;
  say(
    [
      what,
      rival?.toFixed(0) ?? '–',
      `${ours.toFixed(0)} (${Math.min(...app).toFixed(0)}–${Math.max(...app).toFixed(0)})`,
      rival ? (ours / rival).toFixed(2) : '–',
      limit,
    ].join(' | '),
  );
}

/** Runs in a new process on a profile whose library is filled: `works`, the same `offline`, `ten` or `many` articles. */
async function withPage<T>(library: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await open(await profile(library), library);
  try {
    await context.setOffline(library === 'offline');
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(watchFirst);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function profile(library: string): Promise<string> {
  const known = profiles.get(library);
  if (known) return known;
  const folder = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  profiles.set(library, folder);
  const context = await open(folder, library);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.address);
  await page.locator('av-library').waitFor();
  const short = articles[0]!;
  const some = Array.from({ length: library === 'many' ? 5_000 : 10 }, (_, i) => ({
    ...short,
    id: `a${i}`,
    title: `نوشتهٔ ${i}`,
  }));
  await fillLibrary(page, ['works', 'offline'].includes(library) ? articles : some);
  if (library === 'offline')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.close();
  return folder;
}

function open(folder: string, library: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    viewport: { width: 390, height: 844 },
    locale: 'fa-IR',
    serviceWorkers: library === 'offline' ? 'allow' : 'block',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

function first(path: string, library = 'works'): Promise<number> {
  return withPage(library, async (page) => {
    await page.goto(server.address + path, { waitUntil: 'commit' });
    return shown(page);
  });
}

/** Opens a work and waits until all of it is laid out. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await shown(page);
  await page.waitForTimeout(6_000);
}

/** By the app's own command, to the frame in which the paragraph stands in the window. */
function jump(work: Work, share: number): Promise<number> {
  return withPage('works', async (page) => {
    await opened(page, `#/read/${work}`);
    const block = Math.min(works[work][0] - 1, Math.floor(works[work][0] * share));
    return page.evaluate(async (target) => {
      const view = document.querySelector('av-app') as unknown as BenchedApp;
      const root = view.shadowRoot!.querySelector('av-reader')!.shadowRoot!;
      const start = performance.now();
      view.app.player.seek({ block: target, offset: 0 });
      for (;;) {
        await new Promise(requestAnimationFrame);
        const box = root.querySelector(`[data-block="${target}"]`)?.getBoundingClientRect();
        if (box && box.height > 0 && box.top >= 0 && box.top < innerHeight)
          return performance.now() - start;
        if (performance.now() - start > 5_000) return Infinity;
      }
    }, block);
  });
}

/** From 20 px to 28 px, to the frame that shows it. */
function larger(path: string): Promise<number> {
  return withPage('works', async (page) => {
    await opened(page, path);
    return page.evaluate(async () => {
      const view = document.querySelector('av-app') as unknown as BenchedApp | null;
      const start = performance.now();
      if (view) view.app.set({ textSize: 28 });
      else document.body.style.fontSize = '28px';
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    });
  });
}

function scroll(path: string): Promise<number> {
  return withPage('works', async (page) => {
    await opened(page, path);
    return longestFrame(page);
  });
}

/** The most that the page's process has held once all is laid out, MB. */
function memory(path: string): Promise<number> {
  return withPage('works', async (page) => {
    await opened(page, path);
    return peakMemory(page);
  });
}

/** Brings W3 in as a text file. */
function brought(what: keyof Import): Promise<number> {
  return withPage('ten', async (page) => {
    await page.goto(`${server.address}#/add`);
    return (await importBook(page, texts.W3.join('\n\n')))[what];
  });
}

/** How much the same work differs from itself on this machine now. */
async function noise(): Promise<void> {
  if (only) return;
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) times.push(await first('floor-W1.html'));
  const spread = (Math.max(...times) - Math.min(...times)) / median(times);
  say(`noise: the floor of W1 differs from itself by ${(spread * 100).toFixed(0)} %`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What the bench uses of the app. */
interface BenchedApp extends HTMLElement {
  readonly app: {
    set(settings: object): void;
    readonly player: { seek(place: object): void };
  };
}
