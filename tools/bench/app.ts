import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { glimpsesName } from '../../src/library/glimpses.ts';
import { shown } from './first-shown.ts';
import { importBook } from './import-book.ts';
import { lightHouse } from './light-house.ts';
import { readThrough, type ReadThrough } from './read-through.ts';
import { headings, noise, row, type Line } from './report.ts';
import { floorOf, openStage, type Shelf } from './stage.ts';
import { tapToSound } from './tap-to-sound.ts';
import { typeSearch } from './type-search.ts';
import { works, type Work } from './works.ts';

/**
 * The built app beside the floor, a static page with the same text from the same server, each time in a browser
 * process of its own: `npm run bench [-- --only WORD] [--rounds N]`.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('only') ?? '';
const rounds = Number(option('rounds') ?? 3);

const begun = Date.now();
const stage = await openStage();
const say = (text: string): void => void process.stdout.write(text);
const first = (path: string, shelf: Shelf = 'works'): Promise<number> =>
  stage.withPage(shelf, async (page) => {
    await page.goto(stage.address + path, { waitUntil: 'commit' });
    return shown(page);
  });

try {
  say(headings);
  await part(['script bytes to read an article, kB'], async ([what]) => {
    say(row({ what, goal: '≤ 40', app: [await scriptBytes()] }));
  });
  for (const [work, goal] of [
    ['W1', 1.6],
    ['W2', 1.8],
    ['W3', 1.2],
  ] as const)
    await part([`first paragraph ${work}`], async ([what]) => {
      await compared(what, goal, {
        floor: () => first(floorOf(work)),
        app: () => first(`#/read/${work}`),
        tenth: () => first(`#/read/${work}-tenth`),
      });
    });
  await part(['first paragraph W1, read before'], async ([what]) => {
    await readBefore('W1');
    await readBefore('W1-tenth');
    await compared(what, 1.6, {
      floor: () => first(floorOf('W1')),
      app: () => first('#/read/W1'),
      tenth: () => first('#/read/W1-tenth'),
    });
  });
  await part(['offline, first paragraph W2 (floor: the app online)'], async ([what]) => {
    await compared(what, 1, {
      floor: () => first('#/read/W2'),
      app: () => first('#/read/W2', 'offline'),
      tenth: () => first('#/read/W2-tenth', 'offline'),
    });
  });
  for (const work of ['W2', 'W3'] as const) {
    const names = [
      `jump to the middle ${work}`,
      `jump to the end ${work}`,
      `larger type ${work}`,
      `3 s of scrolling and listening ${work}, longest frame`,
      `memory at its peak ${work}, MB`,
    ] as const;
    await part(names, async ([middle, end, larger, frame, memory]) => {
      const floor = await sampled(rounds, () => readWork(floorOf(work), work));
      const app = await sampled(rounds, () => readWork(`#/read/${work}`, work));
      const tenth = await sampled(rounds, () => readWork(`#/read/${work}-tenth`, `${work}-tenth`));
      const line = (what: string, goal: Line['goal'], key: keyof ReadThrough): void => {
        const of = (all: readonly ReadThrough[]): number[] => all.map((one) => one[key]);
        say(row({ what, goal, floor: of(floor), app: of(app), tenth: of(tenth) }));
      };
      line(middle, '≤ 60', 'middle');
      line(end, '≤ 60', 'end');
      line(larger, 1.2, 'larger');
      line(frame, '≤ 50', 'frame');
      line(memory, 1.3, 'memory');
    });
  }
  await part(['tap to sound, warm', 'tap to sound, cold'], async ([warm, cold]) => {
    const took = await sampled(rounds, () =>
      stage.withPage(0, (page) => tapToSound(page, stage.address)),
    );
    say(row({ what: warm, goal: '≤ 150', app: took.map((one) => one.warm) }));
    say(row({ what: cold, goal: '≤ 1,500', app: took.map((one) => one.cold) }));
  });
  const imports = [
    'import of W3, first paragraph',
    'import of W3, all of it read',
    'import of W3, longest task meanwhile',
    'import of W3, from keeping to open',
    'import of W3, longest task after',
  ] as const;
  await part(imports, async (names) => {
    const app = await sampled(rounds, () => brought('W3'));
    const tenth = await sampled(rounds, () => brought('W3-tenth'));
    const keys = ['shown', 'read', 'longest', 'kept', 'longestKept'] as const;
    keys.forEach((key, i) => {
      const of = (all: typeof app): number[] => all.map((one) => one[key]);
      const goal = key === 'read' ? '–' : key.startsWith('longest') ? '≤ 50' : '≤ 1,000';
      // Where no task was long enough to be told there is nothing to compare.
      const least = of(tenth).some((ms) => ms > 0) && { tenth: of(tenth) };
      say(row({ what: names[i]!, goal, app: of(app), ...least }));
    });
  });
  await part(['search in 5,000, slowest key'], async ([what]) => {
    const search = (shelf: number): Promise<number> =>
      stage.withPage(shelf, async (page) => {
        await page.goto(stage.address);
        return typeSearch(page);
      });
    const app = await sampled(rounds, () => search(5_000));
    say(row({ what, goal: '≤ 16', app, tenth: await sampled(rounds, () => search(500)) }));
  });
  await part(['library of 5,000, first entry (floor: of 10)'], async ([what]) => {
    await compared(what, 1.5, {
      floor: () => first('#/', 10),
      app: () => first('#/', 5_000),
      tenth: () => first('#/', 500),
    });
  });
  await part(['Lighthouse: reader', 'Lighthouse: library'], async ([reader, library]) => {
    for (const [what, path] of [
      [reader, '#/read/minsk'],
      [library, ''],
    ] as const) {
      const { scores, lost } = await lightHouse(stage.dist, path);
      const told = Object.entries(scores).map(([name, score]) => `${name} ${score.toFixed(0)}`);
      say(`${[what, ...told, ...lost].join('; ')}\n`);
    }
  });
  say(noise(await sampled(5, () => first(floorOf('W1')))));
  say(`${((Date.now() - begun) / 60_000).toFixed(1)} minutes\n`);
} finally {
  await stage.close();
}

/** Does a part of the bench if it has a line that is asked for. */
async function part<Names extends readonly string[]>(
  names: readonly [...Names],
  work: (names: readonly [...Names]) => Promise<void>,
): Promise<void> {
  if (names.some((name) => name.includes(only))) await work(names);
}

async function sampled<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < times; i++) all.push(await work());
  return all;
}

/** In turns, so that all meet the same machine. */
async function compared(
  what: string,
  goal: number,
  work: Readonly<Record<'floor' | 'app' | 'tenth', () => Promise<number>>>,
): Promise<void> {
  const all = await sampled(rounds, async () => ({
    floor: await work.floor(),
    app: await work.app(),
    tenth: await work.tenth(),
  }));
  const of = (key: keyof typeof work): number[] => all.map((one) => one[key]);
  say(row({ what, goal, floor: of('floor'), app: of('app'), tenth: of('tenth') }));
}

function readWork(path: string, work: Work): Promise<ReadThrough> {
  const { length } = works[work].blocks;
  return stage.withPage('works', (page) => readThrough(page, stage.address + path, length));
}

/** Reads a work until a glimpse of it is kept. */
async function readBefore(work: Work): Promise<void> {
  await stage.withPage('works', async (page) => {
    await page.goto(`${stage.address}#/read/${work}`);
    await page.waitForFunction(
      ([name, id]) => localStorage.getItem(name)?.includes(`"id":"${id}"`),
      [glimpsesName, work] as const,
    );
  });
}

/** Brings a work in as a text file, and keeps it. */
function brought(work: Work): ReturnType<typeof importBook> {
  // Another text each time: what is there already is not kept again.
  const title = `${work} ${Date.now()}`;
  const text = [title, ...works[work].blocks.map((block) => block.text)].join('\n\n');
  return stage.withPage(10, async (page) => {
    await page.goto(`${stage.address}#/add`);
    return importBook(page, title, text);
  });
}

/** Scripts asked for until the reader itself stands, which takes the place of the early text; kB when gzipped. */
function scriptBytes(): Promise<number> {
  return stage.withPage('works', async (page) => {
    await page.goto(`${stage.address}#/read/W1`, { waitUntil: 'commit' });
    const early = await page.evaluate(async () => {
      for (let stands = false; !stands;) {
        await new Promise(requestAnimationFrame);
        const app = document.querySelector('av-app')?.shadowRoot;
        const reader = app?.querySelector('av-reader')?.shadowRoot;
        stands = !!reader?.querySelector('p[data-block]');
      }
      return performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name }) => new URL(name).pathname);
    });
    const paths = [...new Set(early)].map((path) => join(stage.dist, path));
    const inPage = await page.locator('script:not([src])').allTextContents();
    const files = [inPage.join('\n'), ...(await Promise.all(paths.map((path) => readFile(path))))];
    return files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000;
  });
}
