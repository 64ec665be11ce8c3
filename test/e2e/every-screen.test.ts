import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Scene } from '../../tools/shots/scene.ts';
import { voiced } from '../../tools/shots/poses.ts';
import { scenes } from '../../tools/shots/scenes.ts';
import { visit } from '../../tools/shots/visit.ts';
import type { Settings } from '../../src/library/settings.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { eventually } from '../harness/eventually.ts';
import type { inPage as script } from '../harness/in-page/in-page.ts';
import { inPageScript } from '../harness/in-page-script.ts';
import { keptTree, tree } from '../harness/kept-tree.ts';
import { withApp } from '../harness/with-app.ts';

declare const inPage: typeof script;

const PHONE = { width: 390, height: 844 };
const SMALL = { theme: 'paper', textSize: 20 } as const;
/** Some of the scenes, to work on them: `SCENES=player,note`. */
const chosen = process.env['SCENES']?.split(',');

/** What must hold on every screen, and what breaks it on one. Each leaves the page as it was. */
const checks: Readonly<Record<string, (page: Page, scene: Scene) => Promise<string[]>>> = {
  // What was read in one scene is known in the next, so that some alone have other trees.
  'has the tree for screen readers that is kept': async (page, scene) =>
    chosen ? [] : keptTree(page, scene),

  async 'has nothing that axe finds wrong, in any theme and size of text'(page, scene) {
    const found: string[] = [];
    for (const theme of ['paper', 'night', 'contrast'] as const)
      for (const textSize of sizesOf(scene, 44)) {
        await set(page, { theme, textSize });
        const by = theme === 'paper' ? ('all' as const) : ('colours' as const);
        const wrong = await page.evaluate((rules) => inPage.axeViolations(rules), by);
        found.push(...wrong.map((one) => `${theme}, ${textSize} px: ${one}`));
      }
    await set(page, SMALL);
    return found;
  },

  'takes a press anywhere in 48 × 48 px': (page) => page.evaluate(() => inPage.smallTargets()),

  'loses nothing when letters, words and lines are set apart': (page) =>
    page.evaluate(() => inPage.cutWhenSpaced()),

  async 'loses nothing and never scrolls sideways at 320 px, as at 400 %'(page, scene) {
    await page.setViewportSize({ width: 320, height: 640 });
    const found: string[] = [];
    for (const textSize of sizesOf(scene, 64)) {
      await set(page, { textSize });
      const cut = await page.evaluate(() => inPage.cutText());
      found.push(...cut.map((one) => `${textSize} px: ${one}`));
    }
    await set(page, SMALL);
    await page.setViewportSize(PHONE);
    return found;
  },

  async 'leaves half of the window to the text when zoomed to 400 %'(page) {
    await page.setViewportSize({ width: 320, height: 256 });
    const room = await page.evaluate(() => inPage.roomForText());
    await page.setViewportSize(PHONE);
    return room < 0.5 ? [`only ${Math.round(room * 100)} %`] : [];
  },

  async 'loses nothing when the system makes text twice as large'(page) {
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await drawn(page);
    const found = await page.evaluate(() => inPage.cutText());
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    return found;
  },

  async 'shows which control has the focus, and nothing lies over it'(page) {
    return page.evaluate(() => inPage.unseenFocus());
  },

  async 'shows in forced colours what has the focus and what is on'(page) {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await page.evaluate(() => [...inPage.unseenFocus(), ...inPage.alikeStates()]);
    await page.emulateMedia({ forcedColors: 'none' });
    return found;
  },

  'keeps still for who wishes less motion': (page) =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => {
          const { duration } = effect!.getComputedTiming();
          return playState === 'running' && Number(duration) > 1;
        })
        .map((animation) => (animation as CSSAnimation).animationName),
    ),
};

describe('every screen', () => {
  const found = new Map<string, string[]>(Object.keys(checks).map((name) => [name, []]));

  before(() =>
    withApp(
      { expects: /404/, context: { serviceWorkers: 'block' } },
      async ({ context, page, address }) => {
        await context.addInitScript(await inPageScript());
        let afresh = true;
        for (const scene of scenes) {
          if (chosen && !chosen.includes(scene.name)) continue;
          if (afresh) {
            await visit(page, address + scene.hash, SMALL);
            // What comes after the first screen: who announces, and the voice.
            await page.locator('av-announcer').waitFor({ state: 'attached' });
            await voiced(page);
          } else await move(page, scene.hash);
          afresh = scene.byHand === true;
          await scene.then?.(page);
          await settled(page);
          for (const [name, check] of Object.entries(checks)) {
            const wrong = await check(page, scene);
            found.get(name)!.push(...wrong.map((one) => `${scene.name}: ${one}`));
          }
        }
      },
    ),
  );

  for (const [name, wrong] of found)
    it(name, () => assert.equal([...new Set(wrong)].join('\n'), ''));
});

/** Goes to a screen as if its link were pressed somewhere else. */
async function move(page: Page, hash: string): Promise<void> {
  const elsewhere = hash === '#/about' ? 'help' : 'about';
  await page.evaluate(async (screen) => {
    const { app } = document.querySelector<AvApp>('av-app')!;
    app.dismissNotice();
    await app.search('');
    await app.chooseSeveral(false);
    location.hash = `#/${screen}`;
  }, elsewhere);
  await page.locator(`av-${elsewhere} h1`).waitFor();
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator(`av-${elsewhere}`).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Sizes of text to look at; only the reader's text has another one than 20 px. */
function sizesOf({ hash }: Scene, large: number): number[] {
  return hash.startsWith('#/read') ? [20, large] : [20];
}

async function set(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(
    (change) => document.querySelector<AvApp>('av-app')!.app.set(change),
    settings,
  );
  await drawn(page);
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Waits until nothing more comes. */
async function settled(page: Page): Promise<void> {
  let last = '';
  await eventually(async () => {
    await drawn(page);
    const before = last;
    last = await tree(page);
    return last === before && page.evaluate(() => inPage.isWhole());
  });
}
