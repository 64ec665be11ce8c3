import { expect } from '@esm-bundle/chai';
import { AvApp } from '../../src/ui/av-app.ts';
import { focusedElement } from '../../src/ui/focused-element.ts';
import { followScreen } from '../../src/ui/follow-screen.ts';
import { words } from '../../src/ui/words.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

describe('a new screen', () => {
  let test: TestApp;
  let view: AvApp;
  let leaving: AbortController;

  beforeEach(async () => {
    test = await testApp();
    leaving = new AbortController();
    view = new AvApp();
    view.app = test.app;
    document.body.append(view);
    await drawn();
    followScreen(test.app, view, leaving.signal);
  });

  afterEach(() => {
    leaving.abort();
    view.remove();
    test.end();
  });

  /** Waits as long as it takes; the runner ends what never comes. */
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise(requestAnimationFrame);
  }

  it('gives the page its name and its heading the focus', async () => {
    test.app.go({ screen: 'settings' });
    await until(() => focusedElement()?.textContent.trim() === words.settings.title);
    expect(focusedElement()?.localName).to.equal('h1');
    expect(document.title).to.equal(`${words.settings.title} — ${words.app.name}`);
  });

  it('has the focus of the list at the article that was read', async () => {
    await openArticle(test);
    await until(() => focusedElement()?.localName === 'h1');
    test.app.go({ screen: 'library' });
    await until(() => focusedElement()?.getAttribute('href') === '#/read/garden');
    expect(focusedElement()?.closest('h3')).to.not.equal(null);
  });

  it('has both though much else is told before it is drawn', async () => {
    document.title = '';
    find<HTMLElement>('input')!.focus();
    expect(focusedElement()?.localName).to.equal('input');
    test.app.go({ screen: 'settings' });
    focusedElement()?.blur();
    for (let i = 0; i < 5; i++) {
      test.app.announce(`${i}`);
      await Promise.resolve();
    }
    await until(() => document.title === `${words.settings.title} — ${words.app.name}`);
    expect(focusedElement()?.textContent.trim()).to.equal(words.settings.title);
  });

  it('gets the focus back from a message that went away', async () => {
    test.app.go({ screen: 'settings' });
    await until(() => focusedElement()?.localName === 'h1');
    const heading = focusedElement();
    test.app.store.patch({
      removed: { kind: 'removed', articles: [{ id: 'garden', title: 'باغ' }] },
    });
    await until(() => find('.act') !== null);
    find<HTMLElement>('.act')!.focus();
    test.app.dismissNotice();
    await until(() => focusedElement() === heading);
  });

  it('takes nobody out of a field of it', async () => {
    test.app.go({ screen: 'add' });
    await until(() => find('textarea') !== null);
    const field = find<HTMLTextAreaElement>('textarea')!;
    field.focus();
    await until(() => document.title.startsWith(words.add.title));
    await drawn();
    expect(focusedElement()).to.equal(field);
  });

  it('takes the focus back to its heading when what had it goes away', async () => {
    test.app.go({ screen: 'add' });
    await until(() => focusedElement()?.textContent.trim() === words.add.title);
    find<HTMLElement>('textarea')!.focus();
    // From one element of the same shadow tree to another: nothing outside hears of it.
    find<HTMLElement>('#address')!.focus();
    test.app.store.patch({ adding: { status: 'reading', name: '', share: 0 } });
    await until(() => find('progress') !== null);
    await until(() => focusedElement()?.localName === 'h1');
  });
});
