import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../serve.mjs';
import { tapToSound } from './tap-to-sound.ts';

/**
 * How long it takes in the built app, in a headless Chromium, from the tap on play until the embedded voice sounds:
 * cold, when nothing of it is on the device, warm, after a pause, and for the next sentence: `npx tsx tools/bench/voice-start.ts [rounds]`.
 * What `voice.ts` tells of the engine alone is a part of it.
 */
const rounds = Number(process.argv[2] ?? 5);

const outDir = await mkdtemp(join(tmpdir(), 'voice-start-'));
await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await serve({ folder: outDir, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (let round = 0; round < rounds; round++) {
    // A new context has nothing in its cache; without a service worker nothing is fetched ahead.
    const context = await browser.newContext({ locale: 'fa-IR', serviceWorkers: 'block' });
    const page = await context.newPage();
    const { cold, warm, next } = await tapToSound(page, server.address);
    const ms = (value: number): string => `${value.toFixed(0)} ms`;
    process.stdout.write(
      `tap to sound: cold ${ms(cold)}, warm ${ms(warm)}, next sentence ${ms(next)}\n`,
    );
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}
