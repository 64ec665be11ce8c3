import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/ui/av-player-bar.ts';
import '../../src/ui/av-player-sheet.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/page.css';
import { AvApp } from '../../src/ui/av-app.ts';
import { focusedElement } from '../../src/ui/focused-element.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let view: AvApp;

before(() => emulateMedia({ reducedMotion: 'reduce' }));

beforeEach(async () => {
  test = await testApp();
  view = new AvApp();
  view.app = test.app;
  document.body.append(view);
  await openArticle(test);
  await drawn();
});

afterEach(() => {
  view.remove();
  test.end();
});

describe('the whole player', () => {
  for (const name of ['speed', 'sleep'] as const)
    it(`opens at its ${name} for who pressed that`, async () => {
      find(name === 'sleep' ? '.key.timer' : '.key.speed')!.click();
      await drawn();
      const field = find(`#${name}`)!;
      const focused = focusedElement()!;
      expect((focused.getRootNode() as ShadowRoot).host).to.equal(field);
      const { top, bottom } = field.getBoundingClientRect();
      expect(top).to.be.greaterThan(0);
      expect(bottom).to.be.lessThan(innerHeight);
    });

  it('stays where its reader has it while words are spoken', async () => {
    const { player } = test.app;
    player.seek({ block: 1, offset: 0 });
    test.app.show('player');
    await drawn();
    const dialog = find('dialog')!;
    dialog.scrollTop = dialog.scrollHeight;
    const { scrollTop } = dialog;
    expect(scrollTop).to.be.greaterThan(100);
    for (const from of [0, 4]) {
      player.store.patch({ word: { from, to: from + 3 } });
      await drawn();
    }
    expect(find('mark')!.textContent).to.have.length(3);
    expect(dialog.scrollTop).to.equal(scrollTop);
  });
});
