import { expect } from '@esm-bundle/chai';
import { placedChanges } from '../../src/app/mending.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import type { Block } from '../../src/text/block.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { settle } from '../support/manual-clock.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

/** Two sections: the word to mend stands in the first. */
const blocks = Array.from({ length: 60 }, (_, i): Block => {
  if (i === 55) return { kind: 'furniture', what: 'tags', text: 'زیرنویس صفحه' };
  return { kind: 'paragraph', text: i === 3 ? 'كتاب تازه رسید.' : `سطر ${i}` };
});
const book = { id: 'book', title: 'کتاب', language: 'fa', blocks };

describe('the text of an article whose mending changes', () => {
  let test: TestApp;
  let view: AvApp;

  beforeEach(async () => {
    test = await testApp([book]);
    await openArticle(test, 'book');
    while (!(await test.app.mendAs({ mode: 'full' }))) await settle();
    view = new AvApp();
    view.app = test.app;
    document.body.append(view);
    await drawn();
    await allShown();
  });

  afterEach(() => {
    view.remove();
    test.end();
  });

  const block = (i: number): Element | null =>
    find('av-reader')!.shadowRoot!.querySelector(`[data-block="${i}"]`);
  const allShown = async (): Promise<void> => {
    while (!block(3) || !block(59)) await drawn();
  };
  const shows = async (i: number, text: string): Promise<void> => {
    while (block(i)?.textContent !== text) await drawn();
  };

  it('is made anew only where it reads differently', async () => {
    expect(block(3)?.textContent).to.equal('کتاب تازه رسید.');
    const [near, far] = [block(4), block(59)];
    const { reading } = test.app.store.snapshot;
    const change = placedChanges(reading.status === 'open' ? reading.mending! : null!)[0]!;
    await test.app.setChange(change, true);
    await shows(3, 'كتاب تازه رسید.');
    await allShown();
    expect(block(4)).to.not.equal(near);
    for (let i = 0; i < 20; i++) await drawn();
    expect(block(59)).to.equal(far);
  });

  it('keeps the place in what was made anew', async () => {
    const top = (): number => block(20)!.getBoundingClientRect().top;
    const taken = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
    scrollBy({ top: top() - 66, behavior: 'instant' });
    await taken;
    const near = block(20);
    const { reading } = test.app.store.snapshot;
    const change = placedChanges(reading.status === 'open' ? reading.mending! : null!)[0]!;
    await test.app.setChange(change, true);
    await shows(3, 'كتاب تازه رسید.');
    await allShown();
    expect(block(20)).to.not.equal(near);
    test.app.set({ textSize: 40 });
    // On a busy machine it takes more frames until the place is held again.
    const away = (): boolean => Math.abs(top() - 66) > 30;
    for (let i = 0; i < 20 || (i < 300 && away()); i++) await drawn();
    expect(top()).to.be.closeTo(66, 30);
  });

  it('is made anew where parts of the page that came along are hidden or shown', async () => {
    const near = block(4);
    expect(block(55)).to.equal(null);
    test.app.set({ furniture: true });
    await shows(55, 'زیرنویس صفحه');
    expect(block(4)).to.equal(near);
    test.app.set({ furniture: false });
    while (block(55)) await drawn();
  });
});
