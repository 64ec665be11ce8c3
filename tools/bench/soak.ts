import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../serve.mjs';
import { soakText } from './soak-text.ts';

/**
 * Lets the embedded voice read a long text at three times its speed in a headless Chromium, and fails when a sentence
 * is lost or said twice, when a word of one is not marked, or when the page's memory grows:
 * `npx tsx tools/bench/soak.ts [minutes]`.
 */
const minutes = Number(process.argv[2] ?? 30);
const SAMPLES = 12;
/** The page's heap after a garbage collection: the last samples' median may differ so much from the first ones'. */
const TOLERANCE = 0.1;
const SAMPLED = 4;
const COLLECTIONS = 4;
/** More than is read at this rate. */
const SENTENCES_A_MINUTE = 120;

/** A sentence as the page's player told it. */
interface Heard {
  readonly text: string;
  /** How many of its words were marked. */
  words: number;
}

const { title, sentences, text } = soakText(Math.ceil(minutes * SENTENCES_A_MINUTE));
const outDir = await mkdtemp(join(tmpdir(), 'soak-'));
await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await serve({ folder: outDir, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
});
try {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.locator('av-app').waitFor();
  await begin(page);
  process.exitCode = (await soak(page)) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}

/** Keeps the text as an article, opens it and reads it at three times the speed. */
async function begin(page: Page): Promise<void> {
  await page.evaluate(
    async ({ title, text }) => {
      const heard: { text: string; words: number }[] = [];
      const { app } = document.querySelector('av-app') as unknown as {
        app: SoakedApp;
      };
      Object.assign(window, {
        take() {
          return heard.splice(0, heard.length - 1);
        },
      });
      await app.bringIn([{ text }]);
      await app.keepDraft(title);
      while (app.player.store.snapshot.status !== 'ready')
        await new Promise((resolve) => setTimeout(resolve, 100));
      const { reading } = app.store.snapshot;
      let key = '';
      let marked: unknown = null;
      app.player.store.subscribe(({ status, place, word }) => {
        if (status !== 'speaking' || !place) return;
        const now = `${place.block}:${place.from}`;
        const block = reading.article.blocks[place.block];
        const text = block?.text.slice(place.from, place.to).trim() ?? reading.article.title;
        if (now !== key) heard.push({ text, words: 0 });
        key = now;
        // The player tells of other things too while the same word sounds.
        if (word && word !== marked) heard[heard.length - 1]!.words++;
        marked = word;
      }, new AbortController().signal);
      app.player.setRate(3);
      app.player.play();
    },
    { title, text },
  );
}

async function soak(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const start = performance.now();
  const all: Heard[] = [];
  const heaps: number[] = [];
  say('minute  sentences  heap MiB  nodes  listeners');
  for (let i = 0; i <= SAMPLES; i++) {
    const due = ((i + 1) / (SAMPLES + 1)) * minutes * 60_000;
    await wait(Math.max(0, due - (performance.now() - start)));
    // What is taken out is no longer the page's memory.
    all.push(...(await page.evaluate(() => (window as unknown as Soaked).take())));
    const { heap, nodes, listeners } = await memory(session);
    heaps.push(heap);
    const at = (performance.now() - start) / 60_000;
    const cells = [at.toFixed(1), all.length, (heap / 2 ** 20).toFixed(2), nodes, listeners];
    say(cells.map((cell, column) => String(cell).padStart([6, 9, 8, 5, 9][column]!)).join('  '));
  }
  const read = all.map((one) => one.text);
  const expected = [title, ...sentences].slice(0, read.length);
  const wrong = read.findIndex((sentence, i) => sentence !== expected[i]);
  const unmarked = all.filter(({ text, words }) => words !== text.split(/\s+/).length);
  const growth = median(heaps.slice(-SAMPLED)) / median(heaps.slice(0, SAMPLED)) - 1;
  say(`${read.length} sentences, ${all.reduce((sum, { words }) => sum + words, 0)} words`);
  say(
    wrong < 0
      ? 'none lost, none twice'
      : `wrong at ${wrong}: «${read[wrong]}» for «${expected[wrong]}»`,
  );
  say(
    `${unmarked.length} sentences with words not marked, or marked twice${unmarked[0] ? `: «${unmarked[0].text}» ${unmarked[0].words}` : ''}`,
  );
  say(
    `heap ${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} % from the first ${SAMPLED} samples to the last`,
  );
  return read.length > 0 && wrong < 0 && unmarked.length === 0 && Math.abs(growth) <= TOLERANCE;
}

async function memory(session: CDPSession) {
  let heap = Infinity;
  // What one collection lets go may hold more, until a task later.
  for (let i = 0; i < COLLECTIONS; i++) {
    await session.send('HeapProfiler.collectGarbage');
    heap = Math.min(heap, (await session.send('Runtime.getHeapUsage')).usedSize);
    await wait(100);
  }
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { heap, nodes, listeners };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Soaked {
  /** All sentences since it was last asked, but for the one that is being read. */
  take(): Heard[];
}

/** What the soak uses of the app. */
interface SoakedApp {
  bringIn(sources: readonly { text: string }[]): Promise<void>;
  keepDraft(title: string): Promise<void>;
  readonly store: {
    readonly snapshot: {
      readonly reading: {
        readonly article: {
          readonly title: string;
          readonly blocks: readonly { readonly text: string }[];
        };
      };
    };
  };
  readonly player: {
    play(): void;
    setRate(rate: number): void;
    readonly store: {
      readonly snapshot: PlayerTold;
      subscribe(listener: (state: PlayerTold) => void, signal: AbortSignal): void;
    };
  };
}

interface PlayerTold {
  readonly status: string;
  readonly place: {
    readonly block: number;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly word: object | null;
}
