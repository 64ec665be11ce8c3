import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../test/harness/browser.mjs';
import { serve } from './serve.mjs';
import { contactSheets } from './shots/contact-sheets.ts';
import { portraits } from './shots/portraits.ts';
import { scenes } from './shots/scenes.ts';
import { variants, type Variant } from './shots/variants.ts';
import { visit } from './shots/visit.ts';

/**
 * Makes pictures of every screen and state, in every window, theme and size of text, in `.cache/shots`:
 * `npm run shots`, or those of some only: `npm run shots -- --only reader --only player --in phone-night`.
 * `--portraits` makes those of the web manifest and the READMEs instead. `--app` takes a folder that is already built.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    in: { type: 'string', multiple: true, default: [''] },
    app: { type: 'string' },
    portraits: { type: 'boolean', default: false },
  },
});
const OUT = join(import.meta.dirname, '../.cache/shots');
const folder = values.app ?? join(OUT, 'app');
if (!values.app) await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });

const server = await serve({ folder, port: 0 });
const { path: executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const chosenScenes = scenes.filter(named(values.only));
const chosenVariants = variants.filter(named(values.in));
const failures: string[] = [];
try {
  if (values.portraits) await portraits(browser, server.address);
  else for (const variant of chosenVariants) await shoot(browser, variant);
} finally {
  await browser.close();
  await server.close();
}
if (!values.portraits) {
  const sheets = contactSheets(
    OUT,
    chosenScenes.map(({ name }) => name),
    chosenVariants.map(({ name }) => name),
  );
  process.stdout.write(`${OUT}${sheets ? ', side by side in sheets' : ''}\n`);
}
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

function named(parts: readonly string[]): (one: { readonly name: string }) => boolean {
  return ({ name }) => parts.some((part) => name.includes(part));
}

async function shoot(on: Browser, { name, context, settings, reader }: Variant): Promise<void> {
  const opened = await on.newContext({
    locale: 'fa-IR',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...context,
  });
  opened.setDefaultTimeout(20_000);
  const page = await opened.newPage();
  for (const scene of chosenScenes) {
    if (reader && !scene.hash.startsWith('#/read')) continue;
    const file = join(OUT, name, `${scene.name}.png`);
    await mkdir(dirname(file), { recursive: true });
    try {
      await visit(page, server.address + scene.hash, settings);
      await scene.then?.(page);
      await page.waitForTimeout(150);
      await page.screenshot({ path: file, fullPage: scene.whole ?? false });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 0) failures.push(`${name}/${scene.name}: ${beyond} px wider than the window`);
    } catch (error) {
      failures.push(`${name}/${scene.name}: ${String(error).split('\n')[0]}`);
    }
  }
  await opened.close();
}
