import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each screen and sheet, and how a reader comes to it. */
const SCREENS: readonly { name: string; hash: string; then?: (page: Page) => Promise<unknown> }[] =
  [
    { name: 'library', hash: '#/' },
    {
      name: 'library, nothing found',
      hash: '#/',
      then: (page) => page.getByRole('searchbox').fill('هیچ‌چیز'),
    },
    { name: 'add', hash: '#/add' },
    {
      name: 'add, review',
      hash: '#/add',
      async then(page) {
        await page.getByLabel(words.add.label, { exact: true }).fill('نامه\n\nسلام.\n\nphoto_1_2');
        await page.getByRole('button', { name: words.add.continue }).click();
        await page.getByLabel(words.add.titleLabel).waitFor();
      },
    },
    { name: 'settings', hash: '#/settings' },
    { name: 'help', hash: '#/help' },
    { name: 'about', hash: '#/about' },
    { name: 'article', hash: '#/read/minsk/3' },
    { name: 'guide', hash: '#/read/guide' },
    {
      name: 'eyes-free',
      hash: '#/listen/minsk',
      then: (page) => page.getByRole('application').waitFor(),
    },
    { name: 'missing article', hash: '#/read/none' },
    ...[words.reader.contents, words.reader.display, words.reader.more].map((name) => ({
      name: `sheet «${name}»`,
      hash: '#/read/minsk',
      then: (page: Page) => page.getByRole('button', { name }).click(),
    })),
    {
      name: 'player',
      hash: '#/read/minsk',
      then: (page) => page.getByRole('button', { name: words.player.open }).click(),
    },
  ];

describe('every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no axe violation, ${colorScheme}`, () =>
      withApp({ context: { colorScheme }, expects: /404/ }, async ({ page, open }) => {
        const found: string[] = [];
        for (const { name, hash, then } of SCREENS) {
          await open(hash);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          await then?.(page);
          if (then && hash.startsWith('#/read')) await page.getByRole('dialog').waitFor();
          found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
        }
        assert.equal(found.join('\n'), '');
      }));

  it('names its language and direction, and has one heading of the first level', () =>
    withApp({ expects: /404/ }, async ({ page, open }) => {
      for (const { hash } of SCREENS) {
        await open(hash);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, hash);
      }
      const html = page.locator('html');
      assert.match((await html.getAttribute('lang')) ?? '', /^fa\b/);
      assert.equal(await html.getAttribute('dir'), 'rtl');
    }));
});

/** What axe finds wrong: the rule, and the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
