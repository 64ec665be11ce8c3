import { expect } from '@esm-bundle/chai';
import { virtual } from '@guidepup/virtual-screen-reader';
import '../../src/ui/av-library.ts';
import '../../src/ui/av-nav.ts';
import '../../src/ui/av-player-bar.ts';
import '../../src/ui/av-player-sheet.ts';
import '../../src/ui/av-reader.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/page.css';
import library from '../cases/heard/library.txt?raw';
import player from '../cases/heard/player.txt?raw';
import reader from '../cases/heard/reader.txt?raw';
import { drawn } from '../support/drawn.ts';
import { flatCopy } from '../support/flat-copy.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

describe('a virtual screen reader', () => {
  let test: TestApp;
  let view: AvApp;

  beforeEach(async () => {
    test = await testApp();
    view = new AvApp();
    view.app = test.app;
    document.body.append(view);
    await drawn();
  });

  afterEach(async () => {
    await virtual.stop();
    view.remove();
    test.end();
  });

  it('hears the library', async () => {
    expect(await heard()).to.equal(library);
  });

  it('hears an article, and the player under it', async () => {
    await openArticle(test);
    await drawn();
    expect(await heard()).to.equal(reader);
  });

  it('hears the player alone while it is open', async () => {
    await openArticle(test);
    test.app.player.seek({ block: 1, offset: 0 });
    test.app.show('player');
    await drawn();
    expect(await heard()).to.equal(player);
  });
});

/** All that it says from the beginning to the end, a line each. */
async function heard(): Promise<string> {
  const container = flatCopy();
  document.body.append(container);
  await virtual.start({ container });
  // It never leaves a sheet that is modal, but begins it again.
  while (!/^end of (document|dialog)/.test(await virtual.lastSpokenPhrase())) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  container.remove();
  return `${said.join('\n')}\n`;
}
