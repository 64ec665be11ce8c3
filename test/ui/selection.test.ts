import { expect } from '@esm-bundle/chai';
import type { App } from '../../src/app/create-app.ts';
import { unchanged } from '../../src/text/rewrite.ts';
import { AvSelection } from '../../src/ui/av-selection.ts';
import { selectedStretches } from '../../src/ui/selected-stretches.ts';
import { words } from '../../src/ui/words.ts';

const TEXT = 'پیرزن کتاب‌ها را روی «میز» گذاشت.';

describe('what can be done with selected text', () => {
  const host = document.createElement('div');
  const bar = new AvSelection();
  let hold = (_word: string): void => undefined;
  let text: Text;

  before(() => {
    document.body.append(host, bar);
    const root = host.attachShadow({ mode: 'open' });
    const holder = document.createElement('article');
    const block = document.createElement('p');
    block.dataset['block'] = '0';
    block.dataset['text'] = '';
    block.append((text = new Text(TEXT)));
    holder.append(block);
    root.append(holder);
    const shown = () => unchanged(TEXT);
    bar.app = { shown, holdWord: (word: string) => hold(word) } as unknown as App;
    bar.selected = () => selectedStretches(holder, shown);
  });
  after(() => {
    host.remove();
    bar.remove();
  });

  const select = async (what: string): Promise<string[]> => {
    const from = TEXT.indexOf(what);
    getSelection()!.setBaseAndExtent(text, from, text, from + what.length);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await bar.updateComplete;
    return [...bar.renderRoot.querySelectorAll('button')].map((one) => one.innerText.trim());
  };

  /** The word whose menu the third button opens. */
  const held = (): Promise<string> =>
    new Promise((resolve) => {
      hold = resolve;
      bar.renderRoot.querySelectorAll('button')[2]!.click();
    });

  it('is a mark and a note for some words, and all that a long press opens for one', async () => {
    const { mark, write, word } = words.notes;
    expect(await select('را روی')).to.deep.equal([mark, write]);
    expect(await select('کتاب‌ها')).to.deep.equal([mark, write, word]);
    expect(await held()).to.equal('کتاب‌ها');
    expect(getSelection()!.isCollapsed).to.equal(true);
  });

  it('knows the word within its quotes, and none in a sign alone', async () => {
    const { mark, write, word } = words.notes;
    expect(await select('»')).to.deep.equal([mark, write]);
    expect(await select('«میز»')).to.deep.equal([mark, write, word]);
    expect(await held()).to.equal('میز');
  });

  it('finds the selection where the browser takes the roots themselves, as Safari 17 does', async () => {
    const own = Object.getOwnPropertyDescriptor(Selection.prototype, 'getComposedRanges')!;
    Object.defineProperty(Selection.prototype, 'getComposedRanges', {
      configurable: true,
      value(this: Selection, root: unknown) {
        if (!(root instanceof ShadowRoot)) throw new TypeError('Not a root');
        return (own.value as (options: object) => unknown).call(this, { shadowRoots: [root] });
      },
    });
    const found = await select('را روی').finally(() =>
      Object.defineProperty(Selection.prototype, 'getComposedRanges', own),
    );
    expect(found).to.have.length(2);
  });
});
