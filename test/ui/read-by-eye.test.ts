import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import type { ReactiveController } from 'lit';
import '../../src/ui/page.css';
import { AvText } from '../../src/ui/av-text.ts';
import { ReadByEye } from '../../src/ui/controllers/read-by-eye.ts';
import type { Place } from '../../src/library/place.ts';
import type { Block } from '../../src/text/block.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

const SENTENCE = 'باران که بند آمد، کوچه بوی خاک گرفت و پیرمرد به حیاط رفت. ';
const blocks = Array.from({ length: 60 }, (_, i): Block => ({
  kind: 'paragraph',
  text: `${i}. ${SENTENCE.repeat(1 + (i % 3))}`,
}));
const book = { id: 'book', title: 'کتاب باران', language: 'fa', blocks };

let test: TestApp;
let text: AvText;
let end: HTMLElement;
let controllers: ReactiveController[];
let hasMoved = false;

const place = (): Place | undefined => test.app.store.snapshot.places.get('book');
const blockAt = (y: number): number => {
  const all = [...text.querySelectorAll('[data-block]')];
  return all.findIndex((element) => element.getBoundingClientRect().bottom > y);
};

/** Scrolls to so many heights of the window, and lets as long pass, ms. */
async function scrollTo(heights: number, ms: number): Promise<void> {
  window.scrollTo({ top: heights * innerHeight, behavior: 'instant' });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await test.clock.advance(ms);
}

beforeEach(async () => {
  await setViewport({ width: 390, height: 700 });
  document.documentElement.dir = 'rtl';
  hasMoved = false;
  test = await testApp([book]);
  await openArticle(test, 'book');
  const { reading } = test.app.store.snapshot;
  if (reading.status !== 'open') throw new Error(reading.status);
  text = Object.assign(new AvText(), {
    article: reading.article,
    arrived: 1,
    shown: reading.shown,
  });
  end = Object.assign(document.createElement('p'), { className: 'end', textContent: 'پایان' });
  document.body.append(text, end);
  await drawn();
  while (text.querySelectorAll('[data-block]').length < blocks.length)
    await new Promise(requestAnimationFrame);
  controllers = [];
  const host = {
    renderRoot: document.body,
    addController: (one: ReactiveController) => void controllers.push(one),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  new ReadByEye(test.app, host, () => hasMoved, test.clock);
  controllers.forEach((one) => one.hostConnected?.());
});
afterEach(() => {
  controllers.forEach((one) => one.hostDisconnected?.());
  text.remove();
  end.remove();
  window.scrollTo(0, 0);
  test.end();
});

describe('reading by eye', () => {
  it('moves the place window by window, to what stands where the page puts it', async () => {
    for (const heights of [1, 2, 3]) {
      await scrollTo(heights, 999);
      expect(place()?.block).not.to.equal(blockAt(innerHeight / 4));
      await test.clock.advance(1);
      expect(place()?.block).to.equal(blockAt(innerHeight / 4));
      expect(place()).to.include({ finished: false });
    }
    const { status, place: sentence, byEye } = test.app.player.store.snapshot;
    expect(status).to.equal('ready');
    expect(sentence).to.include({ block: place()!.block, from: place()!.offset });
    expect(byEye).to.equal(true);
    test.app.player.nextBlock();
    expect(test.app.player.store.snapshot.byEye).to.equal(false);
  });

  it('stays while the sentence read last is in view, and while the page moves by itself', async () => {
    await scrollTo(1, 1_000);
    const before = place();
    await scrollTo(1.15, 20_000);
    expect(place()).to.equal(before);
    hasMoved = true;
    await scrollTo(2.2, 20_000);
    expect(place()).to.equal(before);
  });

  it('does not take a glance elsewhere for reading, but who stays', async () => {
    await scrollTo(1, 1_000);
    const before = place();
    await scrollTo(5, 14_000);
    await scrollTo(1, 5_000);
    expect(place()).to.equal(before);
    await scrollTo(5, 10_000);
    expect(place()).to.equal(before);
    // Read on there.
    await scrollTo(5.8, 5_000);
    expect(place()?.block).to.equal(blockAt(innerHeight / 4));
    await scrollTo(6.6, 1_000);
    expect(place()?.block).to.equal(blockAt(innerHeight / 4));
  });

  it('leaves the place of who looks something up, until they stay', async () => {
    await scrollTo(1, 1_000);
    await scrollTo(2, 1_000);
    const before = place();
    test.app.player.load(book, { block: 40, offset: 0 });
    text.querySelector('[data-block="40"]')!.scrollIntoView();
    await scrollTo(scrollY / innerHeight + 1.2, 14_000);
    expect(place()).to.equal(before);
    await test.clock.advance(2_000);
    expect(place()?.block).to.equal(blockAt(innerHeight / 4));
  });

  it('leaves the place of the voice to who looks around in a pause, and does nothing while it reads', async () => {
    const { player } = test.app;
    player.playFrom({ block: 2, offset: 0 });
    await test.clock.advance(200);
    expect(player.store.snapshot.status).to.equal('speaking');
    const { block } = player.store.snapshot.place!;
    await scrollTo(3, 1_000);
    expect(player.store.snapshot.place?.block).to.be.closeTo(block, 2);
    player.pause();
    const { place: paused } = player.store.snapshot;
    await scrollTo(3.8, 14_000);
    expect(player.store.snapshot).to.include({ status: 'paused', place: paused });
    await test.clock.advance(1_000);
    expect(player.store.snapshot.status).to.equal('ready');
    expect(player.store.snapshot.place?.block).to.equal(blockAt(innerHeight / 4));
  });

  it('finishes what was read to its end, takes it from the queue, and stays there', async () => {
    await test.app.enqueue('book');
    const all = document.documentElement.scrollHeight / innerHeight - 1;
    for (let heights = 0; heights < all; heights++) await scrollTo(heights + 0.9, 1_000);
    expect(place()).to.include({ finished: true, progress: 1 });
    const { shelf } = test.app.store.snapshot;
    expect(shelf.status === 'ready' && shelf.entries[0]?.queued).to.equal(null);
    const before = place();
    await scrollTo(all - 2, 3_000);
    expect(place()).to.equal(before);
  });
});
