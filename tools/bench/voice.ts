import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview, type InlineConfig } from 'vite';
import { espeak } from '../espeak/vite-plugin.ts';
import type { Figures } from './voice/page.ts';

/** How long the embedded voice takes in a headless Chromium: `npx tsx tools/bench/voice.ts [rounds]`. */
const rounds = Number(process.argv[2] ?? 3);
const outDir = await mkdtemp(join(tmpdir(), 'voice-'));
const config: InlineConfig = {
  root: join(import.meta.dirname, 'voice'),
  configFile: false,
  logLevel: 'warn',
  plugins: [espeak()],
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
};
await build(config);
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
});
try {
  for (let round = 0; round < rounds; round++) {
    // A new context has nothing in its cache.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.resolvedUrls!.local[0]!);
    const figures = await page.evaluate(() =>
      (window as unknown as { bench(): Promise<Figures> }).bench(),
    );
    process.stdout.write(`${inWords(figures)}\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}

function inWords({ coldSound, warmSound, coldPcm, warmPcm, realTime }: Figures): string {
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `cold: ${ms(coldPcm)} to samples, ${ms(coldSound)} to sound`,
    `warm: ${ms(warmPcm)} to samples, ${ms(warmSound)} to sound`,
    `${realTime.toFixed(4)} of real time`,
  ].join('; ');
}
