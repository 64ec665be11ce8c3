import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/ui/av-player-bar.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/page.css';
import { AvApp } from '../../src/ui/av-app.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp } from '../support/test-app.ts';

/** Of phones that are sold, tablets and desktops. */
const widths = [320, 344, 360, 375, 390, 412, 768, 1024, 1280];

describe('the player under the text', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('has its keys in one row, however wide the window is', async () => {
    const test = await testApp();
    const view = new AvApp();
    view.app = test.app;
    document.documentElement.dir = 'rtl';
    document.body.append(view);
    await openArticle(test);
    await drawn();
    await document.fonts.ready;
    const keys = [
      ...find('av-player-bar')!.shadowRoot!.querySelectorAll<HTMLElement>('.main, .key'),
    ];
    const wrapped: number[] = [];
    for (const width of widths) {
      await setViewport({ width, height: 640 });
      await drawn();
      const boxes = keys.map((key) => key.getBoundingClientRect()).filter((box) => box.width > 0);
      const lowest = Math.min(...boxes.map(({ bottom }) => bottom));
      if (boxes.some(({ top }) => top >= lowest)) wrapped.push(width);
    }
    expect(wrapped).to.deep.equal([]);
    view.remove();
    test.end();
  });
});
