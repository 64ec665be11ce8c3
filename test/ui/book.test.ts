import { expect } from '@esm-bundle/chai';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/ui/av-player-bar.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/av-string.ts';
import '../../src/ui/reader-aids.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/page.css';
import type { Look } from '../../src/library/look.ts';
import type { Block } from '../../src/text/block.ts';
import { lineRects, textRange } from '../../src/ui/text-range.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

const SENTENCE = 'باران که بند آمد، کوچه بوی خاک گرفت و پیرمرد به حیاط رفت. ';

/** Chapters of paragraphs of every length, with a list in each. */
const blocks = Array.from({ length: 1_150 }, (_, i): Block => {
  const text = `${i}. ${SENTENCE.repeat(1 + ((i * 7) % 11))}`;
  if (i % 40 === 0) return { kind: 'heading', level: 2, text: `فصل ${i}` };
  if (i % 40 > 30 && i % 40 < 36) return { kind: 'item', ordered: false, depth: 0, text };
  return { kind: 'paragraph', text };
});
const book = { id: 'book', title: 'کتاب باران', language: 'fa', blocks };

let test: TestApp;
let view: AvApp;

const reader = (): ShadowRoot => view.shadowRoot!.querySelector('av-reader')!.shadowRoot!;
const block = (index: number): Element => reader().querySelector(`[data-block="${index}"]`)!;
const all = (): Element[] => [...reader().querySelectorAll('[data-block]')];
const top = (index: number): number => block(index).getBoundingClientRect().top;

/** How far the first line of a block stands below the top of the window. */
function lineTop(index: number): number {
  const text = block(index).querySelector('[data-text]') ?? block(index);
  return lineRects(textRange(text, { from: 0, to: 1 }))[0]!.top;
}

/** Frames that pass until the page is as wanted; more than this, and it never will be. */
const most = 600;

async function frames(wanted: () => boolean): Promise<void> {
  for (let i = 0; !wanted(); i++) {
    await new Promise(requestAnimationFrame);
    if (i > most) throw new Error(`Never so: ${wanted}, at ${scrollY} px`);
  }
}

/** Waits until the page has stood still for some frames. */
async function atRest(): Promise<void> {
  await drawn();
  let before = NaN;
  let still = 0;
  await frames(() => {
    still = scrollY === before ? still + 1 : 0;
    before = scrollY;
    return still === 5;
  });
}

async function jump(index: number): Promise<void> {
  test.app.player.seek({ block: index, offset: 0 });
  const isInView = (): boolean => top(index) > -1 && top(index) < innerHeight;
  await frames(isInView);
  await atRest();
}

/** Scrolls until a block is the first in view below the bar. */
async function bringUp(index: number): Promise<void> {
  scrollBy({ top: top(index) - 70, behavior: 'instant' });
  await atRest();
  window.dispatchEvent(new Event('scrollend'));
}

// One for all: to lay it out takes a busy machine long.
before(async () => {
  await emulateMedia({ reducedMotion: 'reduce' });
  await setViewport({ width: 390, height: 844 });
  document.documentElement.dir = 'rtl';
  test = await testApp([book]);
  view = new AvApp();
  view.app = test.app;
  document.body.append(view);
  await openArticle(test, 'book');
  await drawn();
  await frames(() => all().length === blocks.length);
});
after(() => {
  view.remove();
  test.end();
});

describe('a whole book', () => {
  it('stays where one who reads by eye looks, and points at nothing', async () => {
    await jump(100);
    scrollBy({ top: 3 * innerHeight, behavior: 'instant' });
    await atRest();
    const there = scrollY;
    const above = all().findLast((element) => element.getBoundingClientRect().bottom < 0)!;
    test.app.player.readTo({ block: Number(above.getAttribute('data-block')), offset: 0 });
    await atRest();
    expect(scrollY).to.equal(there);
    expect([...(CSS.highlights.get('av-sentence') ?? [])]).to.deep.equal([]);
  });

  it('lays out only what is near the window, also in another size', async () => {
    const laidOut = (what: string): number =>
      [...reader().querySelectorAll(what)].filter((element) =>
        element.checkVisibility({ contentVisibilityAuto: true }),
      ).length;
    const counts: number[] = [laidOut('[data-block]')];
    await jump(205);
    counts.push(laidOut('[data-block]'));
    test.app.set({ textSize: 28 });
    await atRest();
    counts.push(laidOut('[data-block]'));
    test.app.set({ textSize: 20 });
    for (const count of counts) expect(count).to.be.within(3, 40);
    // Not even as boxes are the thousand blocks before these.
    await jump(1_140);
    expect(laidOut('.section')).to.equal(3);
  });

  it('has the same room between its blocks wherever it is laid out in pieces', async () => {
    await jump(205);
    const near = all().slice(160, 260);
    const style = document.createElement('style');
    style.textContent = '.section, .section * { content-visibility: visible !important }';
    reader().append(style);
    const gaps = (): number[] =>
      near.slice(1).map((element, i) => {
        const above = near[i]!.getBoundingClientRect();
        return Math.round(element.getBoundingClientRect().top - above.bottom);
      });
    const inPieces = gaps();
    style.textContent += '.stretch { display: contents !important }';
    const inOne = gaps();
    style.remove();
    expect(inPieces).to.deep.equal(inOne);
  });

  it('shows the very paragraph of a jump', async () => {
    for (const target of [1_149, 1_005, 205, 3]) {
      await jump(target);
      const end = document.documentElement.scrollHeight - innerHeight;
      if (scrollY < end - 1) expect(lineTop(target)).to.be.closeTo(innerHeight / 4, 2);
      else expect(lineTop(target)).to.be.within(innerHeight / 4, innerHeight);
    }
  });

  describe('after a jump, when more comes to lie before it', () => {
    const section = (): HTMLElement => reader().querySelector<HTMLElement>('.section')!;
    const filled = async (room: string): Promise<void> => {
      section().style.paddingBlockStart = room;
      section().dispatchEvent(new Event('filled', { bubbles: true }));
      await atRest();
    };
    afterEach(() => filled('0'));

    it('holds the place', async () => {
      await jump(205);
      await filled('300px');
      expect(lineTop(205)).to.be.closeTo(innerHeight / 4, 2);
    });

    it('leaves it to who has moved the page, by its bar or otherwise', async () => {
      await jump(205);
      scrollBy({ top: 700, behavior: 'instant' });
      await atRest();
      const moved = scrollY;
      await filled('0');
      expect(scrollY).to.be.closeTo(moved, 2);
    });
  });

  const looks: readonly Partial<Look>[] = [
    { textSize: 28 },
    { textSize: 44, face: 'naskh', lines: 'wide', words: 'wide', paragraphs: 'wide' },
  ];
  for (const look of looks)
    it(`keeps the line on screen through ${JSON.stringify(look)}, and back`, async () => {
      const usual = { ...test.app.store.snapshot.settings };
      for (const place of [1_052, 52]) {
        await jump(321);
        await jump(place);
        await bringUp(place);
        const before = lineTop(place);
        for (const change of [look, usual]) {
          test.app.set(change);
          await atRest();
          expect(lineTop(place), `${place}`).to.be.closeTo(before, 2);
        }
      }
    });

  it('keeps the voice in view from paragraph to paragraph', async () => {
    await jump(190);
    for (let i = 191; i < 196; i++) {
      await jump(i);
      expect(lineTop(i), `${i}`).to.be.within(0, innerHeight * 0.81);
    }
  });
});
