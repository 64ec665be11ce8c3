import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/ui/av-display-sheet.ts';
import '../../src/ui/av-player-bar.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/av-string.ts';
import '../../src/ui/reader-aids.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/page.css';
import { defaultLook, type Look } from '../../src/library/look.ts';
import { readSettings } from '../../src/library/settings.ts';
import type { Article } from '../../src/text/article.ts';
import { drawn } from '../support/drawn.ts';
import { settle } from '../support/manual-clock.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

const PARAGRAPH = 'باران که بند آمد، کوچه بوی خاک گرفت. پیرمرد در را باز کرد و به حیاط رفت. ';
const long: Article = {
  id: 'long',
  title: 'کوچهٔ باران',
  language: 'fa',
  blocks: Array.from({ length: 40 }, (_, i) => ({
    kind: 'paragraph' as const,
    text: `${i}. ${PARAGRAPH.repeat(3)}`,
  })),
};

let test: TestApp;
let view: AvApp;

function reader(): ShadowRoot {
  return view.shadowRoot!.querySelector('av-reader')!.shadowRoot!;
}

function block(index: number): HTMLElement {
  return reader().querySelector(`[data-block="${index}"]`)!;
}

/** Scrolls until a block stands `top` px below the window's top. A page in the background tells no scrolling. */
async function scrollTo(index: number, top: number): Promise<void> {
  scrollBy({ top: block(index).getBoundingClientRect().top - top, behavior: 'instant' });
  window.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('scrollend'));
  await drawn();
}

before(() => emulateMedia({ reducedMotion: 'reduce' }));
beforeEach(async () => {
  document.documentElement.dir = 'rtl';
  test = await testApp([long]);
  view = new AvApp();
  view.app = test.app;
  document.body.append(view);
  await openArticle(test, 'long');
  await drawn();
});
afterEach(() => {
  view.remove();
  test.end();
});

/** What each choice does to the text: the style that must differ from the default's. */
const effects: readonly [Partial<Look>, keyof CSSStyleDeclaration & string][] = [
  [{ textSize: 44 }, 'fontSize'],
  [{ face: 'naskh' }, 'fontFamily'],
  [{ face: 'clear' }, 'fontWeight'],
  [{ face: 'clear' }, 'wordSpacing'],
  [{ lines: 'wide' }, 'lineHeight'],
  [{ words: 'open' }, 'wordSpacing'],
  [{ paragraphs: 'open' }, 'marginBlockEnd'],
  [{ justify: true }, 'textAlign'],
  [{ bold: true }, 'fontWeight'],
  [{ theme: 'night' }, 'color'],
];

describe('the look of the text', () => {
  for (const [look, style] of effects)
    it(`${JSON.stringify(look)} changes ${style}, never the letters' spacing, and can be reset`, async () => {
      const value = (): unknown => getComputedStyle(block(0))[style];
      const before = value();
      test.app.set(look);
      await drawn();
      expect(value()).to.not.equal(before);
      expect(getComputedStyle(block(0)).letterSpacing).to.equal('normal');
      test.app.set(defaultLook);
      await drawn();
      expect(value()).to.equal(before);
    });

  it('makes the column as narrow or broad as was asked', async () => {
    test.app.set({ textSize: 16 });
    const widths: number[] = [];
    for (const column of ['narrow', 'medium', 'broad'] as const) {
      test.app.set({ column });
      await drawn();
      widths.push(block(0).getBoundingClientRect().width);
    }
    expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).to.equal(3);
  });

  const changes: readonly (readonly [string, () => Promise<void> | void])[] = [
    ['a larger size', () => test.app.set({ textSize: 44 })],
    ['a smaller size', () => test.app.set({ textSize: 16 })],
    ['another face', () => test.app.set({ face: 'naskh' })],
    ['another theme', () => test.app.set({ theme: 'contrast' })],
    [
      'more room between lines, words and paragraphs',
      () => test.app.set({ lines: 'wide', words: 'wide', paragraphs: 'wide' }),
    ],
    ['a narrow column', () => test.app.set({ column: 'narrow' })],
  ];
  for (const [what, change] of changes)
    it(`keeps the place on screen through ${what}`, async () => {
      const top = (): number => block(20).getBoundingClientRect().top;
      await scrollTo(20, 80);
      const before = top();
      await change();
      await drawn();
      expect(Math.abs(top() - before)).to.be.lessThan(40);
    });

  it('stays where the reader scrolled to, though the voice is elsewhere', async () => {
    test.app.player.playFrom({ block: 2, offset: 0 });
    await drawn();
    window.dispatchEvent(new WheelEvent('wheel'));
    await scrollTo(30, 80);
    test.app.set({ textSize: 28 });
    await drawn();
    expect(Math.abs(block(30).getBoundingClientRect().top - 80)).to.be.lessThan(60);
  });
});

describe('the ruler and the focus', () => {
  const here = (): string | null =>
    reader().querySelector('[data-block][data-here]')?.getAttribute('data-block') ?? null;

  it('follow the voice', async () => {
    test.app.set({ ruler: true, focus: 'pale' });
    for (const index of [3, 4]) {
      test.app.player.playFrom({ block: index, offset: 0 });
      // Their code comes at the first need.
      while (here() !== String(index)) await settle();
      const strip = reader().querySelector('.ruler')!.getBoundingClientRect();
      const text = block(index).getBoundingClientRect();
      expect(strip.top).to.be.within(text.top - 20, text.top + 20);
    }
    const colours = [3, 4].map((index) => getComputedStyle(block(index)).color);
    expect(colours[0]).to.not.equal(colours[1]);
  });

  it('follow the eyes of a silent reader', async () => {
    test.app.set({ ruler: true, focus: 'alone' });
    await drawn();
    await scrollTo(12, 150);
    // The browser's own event of scrolling may put the drawing off by one frame.
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    expect(here()).to.equal('12');
    expect(getComputedStyle(block(13).closest('[data-block]')!).opacity).to.equal('0');
    expect(getComputedStyle(block(12).closest('[data-block]')!).opacity).to.equal('1');
    const strip = reader().querySelector('.ruler')!.getBoundingClientRect();
    expect(strip.top).to.be.lessThan(innerHeight * 0.3 + 1);
    expect(strip.bottom).to.be.greaterThan(innerHeight * 0.3 - 1);
  });
});

describe('profiles', () => {
  it('keep a look under a name, put it on, rename it, take it away and give it back', async () => {
    const { app } = test;
    const settings = (): typeof app.store.snapshot.settings => app.store.snapshot.settings;
    app.set({ textSize: 36, theme: 'straw', bold: true });
    await app.keepLook('عصر');
    app.set(defaultLook);
    const kept = settings().profiles.find(({ name }) => name === 'عصر')!;
    await app.applyProfile(kept);
    expect(settings()).to.include({ textSize: 36, theme: 'straw', bold: true });
    await app.renameProfile(kept, 'غروب');
    expect(settings().profiles.map(({ name }) => name)).to.include('غروب');
    const all = settings().profiles;
    await app.removeProfile(kept);
    expect(settings().profiles).to.have.length(all.length - 1);
    await app.undoRemoveProfile();
    expect(settings().profiles).to.deep.equal(all);
  });

  it('are two to begin with, and survive a stored setting of another version', () => {
    expect(test.app.store.snapshot.settings.profiles).to.have.length(2);
    const stored = new Map<string, unknown>([
      [
        'profiles',
        [{ id: 'a', name: 'آ', look: { textSize: 99, theme: 'night' } }, null, { id: 3 }],
      ],
    ]);
    expect(readSettings(stored).profiles).to.deep.equal([
      { id: 'a', name: 'آ', look: { ...defaultLook, theme: 'night' } },
    ]);
  });
});
