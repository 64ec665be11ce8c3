import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Scene } from '../../tools/shots/scene.ts';
import { remember, voiced } from '../../tools/shots/poses.ts';
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

/** How a screen is looked at; what is not named is as in `USUAL`. */
interface View {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: Settings['theme'];
  readonly textSize: number;
  readonly forcedColors: 'active' | 'none';
  /** Size of text that the system gives the page. */
  readonly systemText: string;
}

const USUAL: View = {
  viewport: { width: 390, height: 844 },
  theme: 'paper',
  textSize: 20,
  forcedColors: 'none',
  systemText: '',
};
const NARROW = { width: 320, height: 640 };

/** In an order in which little changes from one to the next. */
const views = {
  usual: {},
  night: { theme: 'night' },
  contrast: { theme: 'contrast' },
  large: { textSize: 44 },
  'narrow with the largest text': { viewport: NARROW, textSize: 64 },
  narrow: { viewport: NARROW },
  'zoomed to 400 %': { viewport: { width: 320, height: 256 } },
  'text of 200 %': { systemText: '200%' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Record<string, Partial<View>>;
type ViewName = keyof typeof views;

/** Only the reader's text has another size. */
const OF_READER: readonly ViewName[] = ['large', 'narrow with the largest text'];

/** Some of the scenes, to work on them: `SCENES=player,note`. */
const chosen = process.env['SCENES']?.split(',');

interface Check {
  /** What must hold on every screen. */
  readonly says: string;
  readonly in: readonly ViewName[];
  /** What breaks it; the page is left as it was. */
  look(page: Page, scene: Scene, view: ViewName): Promise<string[]>;
}

const checks: readonly Check[] = [
  {
    says: 'has the tree for screen readers that is kept',
    in: ['usual'],
    // What was read in one scene is known in the next, so that some alone have other trees.
    look: async (page, scene) => (chosen ? [] : keptTree(page, scene)),
  },
  {
    says: 'has nothing that axe finds wrong, in any theme and size of text',
    in: ['usual', 'night', 'contrast', 'large'],
    look(page, _, view) {
      const by = view === 'usual' ? 'all' : view === 'large' ? 'sizes' : 'colours';
      return page.evaluate((rules) => inPage.axeViolations(rules), by as 'all');
    },
  },
  {
    says: 'takes a press anywhere in 48 × 48 px',
    in: ['usual'],
    look: (page) => page.evaluate(() => inPage.smallTargets()),
  },
  {
    says: 'loses nothing when letters, words and lines are set apart',
    in: ['usual'],
    look: (page) => page.evaluate(() => inPage.cutWhenSpaced()),
  },
  {
    says: 'loses nothing and never scrolls sideways, however narrow and large',
    in: ['narrow', 'narrow with the largest text', 'text of 200 %'],
    look: (page) => page.evaluate(() => inPage.cutText()),
  },
  {
    says: 'has in sight what ends that which it asks for',
    in: ['narrow', 'text of 200 %'],
    look: (page) => page.evaluate(() => inPage.hiddenEnds()),
  },
  {
    says: 'leaves half of the window to the text',
    in: ['zoomed to 400 %'],
    async look(page) {
      const room = await page.evaluate(() => inPage.roomForText());
      return room < 0.5 ? [`only ${Math.round(room * 100)} %`] : [];
    },
  },
  {
    says: 'shows which control has the focus, and nothing lies over it',
    in: ['usual', 'forced colours'],
    look: (page) => page.evaluate(() => inPage.unseenFocus()),
  },
  {
    says: 'shows what is on without its colours',
    in: ['forced colours'],
    look: (page) => page.evaluate(() => inPage.alikeStates()),
  },
  {
    says: 'hides no words where the system forces its colours',
    in: ['forced colours'],
    look: (page) => page.evaluate(() => inPage.unseenWords()),
  },
  {
    says: 'keeps still for who wishes less motion',
    in: ['usual'],
    look: (page) => page.evaluate(() => inPage.runningAnimations()),
  },
];

describe('every screen', () => {
  const found = new Map(checks.map(({ says }): [string, string[]] => [says, []]));

  before(() =>
    withApp({ expects: /404/ }, async ({ context, page, address }) => {
      await context.addInitScript(await inPageScript());
      await visit(page, address, { theme: USUAL.theme, textSize: USUAL.textSize });
      // What comes after the first screen: who announces, and the voice.
      await page.locator('av-announcer').waitFor({ state: 'attached' });
      await voiced(page);
      for (const scene of scenes) {
        if (chosen && !chosen.includes(scene.name)) continue;
        if (scene !== scenes[0]) await move(page, scene.hash);
        const takeBack = scene.byHand ? await remember(page) : undefined;
        await scene.then?.(page);
        await settled(page);
        for (const { view, asked } of viewsOf(scene)) {
          await show(page, view);
          for (const { says, look } of asked)
            for (const wrong of await look(page, scene, view))
              found.get(says)!.push(`${scene.name}, ${view}: ${wrong}`);
        }
        await show(page, 'usual');
        await takeBack?.();
      }
    }),
  );

  for (const [says, wrong] of found)
    it(says, () => assert.equal([...new Set(wrong)].join('\n'), ''));
});

/** Each view that a scene is looked at in, with what is asked there. */
function viewsOf({ hash }: Scene): readonly { view: ViewName; asked: readonly Check[] }[] {
  return (Object.keys(views) as ViewName[])
    .filter((view) => hash.startsWith('#/read') || !OF_READER.includes(view))
    .map((view) => ({ view, asked: checks.filter((check) => check.in.includes(view)) }));
}

let shown: View = USUAL;

/** Changes only what is other than before. */
async function show(page: Page, name: ViewName): Promise<void> {
  const next: View = { ...USUAL, ...views[name] };
  const { viewport, theme, textSize, forcedColors, systemText } = next;
  if (viewport !== shown.viewport) await page.setViewportSize(viewport);
  if (forcedColors !== shown.forcedColors) await page.emulateMedia({ forcedColors });
  await page.evaluate(
    async ([settings, size]) => {
      document.documentElement.style.fontSize = size;
      document.querySelector<AvApp>('av-app')!.app.set(settings);
      await new Promise(requestAnimationFrame);
    },
    [{ theme, textSize }, systemText] as const,
  );
  shown = next;
}

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

/** Waits until nothing more comes. */
async function settled(page: Page): Promise<void> {
  let last = '';
  await eventually(async () => {
    const before = last;
    last = await tree(page);
    return last === before && page.evaluate(() => inPage.isWhole());
  });
}
