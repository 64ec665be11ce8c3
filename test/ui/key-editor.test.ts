import { expect } from '@esm-bundle/chai';
import { AvHelp } from '../../src/ui/av-help.ts';
import { words } from '../../src/ui/words.ts';
import { drawn } from '../support/drawn.ts';
import { testApp, type TestApp } from '../support/test-app.ts';

describe('the editor of keys', () => {
  let test: TestApp;
  let help: AvHelp;

  beforeEach(async () => {
    test = await testApp();
    help = new AvHelp();
    help.app = test.app;
    document.body.append(help);
    await drawn();
  });

  afterEach(() => {
    help.remove();
    test.end();
  });

  const change = (name: string): HTMLElement =>
    help.renderRoot.querySelector<HTMLElement>(`[aria-label="${words.help.change(name)}"]`)!;

  async function press(name: string, ...keys: readonly string[]): Promise<void> {
    change(name).focus();
    change(name).click();
    for (const key of keys) {
      await drawn();
      const options = { key, bubbles: true, composed: true, cancelable: true };
      change(name).dispatchEvent(new KeyboardEvent('keydown', options));
    }
    await drawn();
  }

  const row = (name: string): string => change(name).closest('div')!.textContent;
  const keyOf = (name: string): string =>
    change(name).closest('div')!.querySelector('dt')!.textContent.trim();
  const said = (): string => test.app.store.snapshot.said.text;
  const { repeat, where } = words.help.commands;

  it('gives a command another key, says so, and no longer waits', async () => {
    await press(repeat, 'j');
    expect(keyOf(repeat)).to.equal('j');
    expect(test.app.store.snapshot.settings.keyBindings).to.deep.equal({ repeat: 'j' });
    expect(said()).to.equal(words.help.changed(repeat, 'j'));
    expect(change(repeat).getAttribute('aria-pressed')).to.equal('false');
  });

  it('refuses the key of another command, names that one, and waits on', async () => {
    await press(repeat, 'w');
    expect(keyOf(repeat)).to.equal('r');
    expect(said()).to.equal(words.help.taken(where));
    expect(row(repeat)).to.include(words.help.taken(where));
    expect(change(repeat).getAttribute('aria-pressed')).to.equal('true');
  });

  it('leaves alone what the page and screen readers need', async () => {
    await press(repeat, 'Enter');
    expect(said()).to.equal(words.help.reserved);
    await press(repeat, 'Escape');
    expect(keyOf(repeat)).to.equal('r');
  });

  it('takes a key away, which then does nothing and is free for another', async () => {
    await press(where, 'Delete');
    expect(keyOf(where)).to.equal(words.help.none);
    expect(said()).to.equal(words.help.removed(where));
    await press(repeat, 'w');
    expect(keyOf(repeat)).to.equal('w');
  });

  it('brings all keys back, and the focus with them', async () => {
    await press(where, 'Delete');
    await press(repeat, 'j');
    const reset = [...help.renderRoot.querySelectorAll('button')].at(-1)!;
    expect(reset.textContent.trim()).to.equal(words.help.reset);
    reset.click();
    await drawn();
    expect([keyOf(where), keyOf(repeat)]).to.deep.equal(['w', 'r']);
    expect(said()).to.equal(words.help.reset);
    expect(help.shadowRoot!.activeElement?.localName).to.equal('h1');
  });
});
