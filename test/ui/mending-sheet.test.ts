import { expect } from '@esm-bundle/chai';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/av-mending-sheet.ts';
import { words } from '../../src/ui/words.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp } from '../support/test-app.ts';

describe('the sheet of mending', () => {
  it('tells through the one announcer that it looks at the text, and that nothing was done', async () => {
    const test = await testApp();
    await openArticle(test);
    const view = new AvApp();
    view.app = test.app;
    document.body.append(view);
    test.app.show('mending');
    await drawn();
    let answer = (_done: boolean): void => undefined;
    test.app.mendAs = () => new Promise((resolve) => (answer = resolve));
    const sheet = find('av-mending-sheet')!.shadowRoot!;
    sheet.querySelector('av-choice')!.dispatchEvent(new CustomEvent('change', { detail: 'full' }));
    expect(test.app.store.snapshot.said.text).to.equal(words.mending.busy);
    answer(false);
    await drawn();
    expect(test.app.store.snapshot.said.text).to.equal(words.mending.failed);
    expect(sheet.textContent).to.include(words.mending.failed);
    expect(sheet.querySelector('[role=status]')).to.equal(null);
    view.remove();
    test.end();
  });
});
