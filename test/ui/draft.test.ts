import { expect } from '@esm-bundle/chai';
import { textsOf, toMending } from '../../src/app/mending.ts';
import { AvDraft } from '../../src/ui/av-draft.ts';
import { words } from '../../src/ui/words.ts';
import '../../src/ui/page.css';
import { createRepair } from '../../src/text/repair/repair.ts';
import { drawn } from '../support/drawn.ts';
import { testApp, type TestApp } from '../support/test-app.ts';

const texts = ['عنوان', ...Array.from({ length: 30 }, (_, i) => `كتاب علي ${i} ،کجا ست ؟ می روم`)];
const [title, ...lines] = texts as [string, ...string[]];
const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text }));
const draft = {
  id: 'x',
  title,
  language: 'fa',
  blocks,
  images: new Map(),
  format: 'text' as const,
};

describe('a draft', () => {
  let test: TestApp;
  let view: AvDraft;
  const part = <E extends Element = HTMLElement>(selector: string): E =>
    view.renderRoot.querySelector<E>(selector)!;

  beforeEach(async () => {
    test = await testApp();
    view = new AvDraft();
    view.app = test.app;
    view.style.cssText = 'display: block; inline-size: 360px';
  });
  afterEach(() => {
    view.remove();
    test.end();
  });

  it('shows a text in its own direction and language', async () => {
    const adding = { status: 'draft', name: '', share: null, mending: null, whole: true } as const;
    document.body.append(view);
    for (const [language, direction] of [
      ['fa', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      view.adding = { ...adding, draft: { ...draft, language } };
      await drawn();
      expect(getComputedStyle(part('.preview p')).direction).to.equal(direction);
      expect(part('.preview p').closest('[lang]')!.getAttribute('lang')).to.equal(language);
    }
  });

  it('says what of a damaged file was passed over', async () => {
    const adding = { status: 'draft', name: '', share: null, mending: null, whole: true } as const;
    document.body.append(view);
    for (const unread of [0, 3]) {
      view.adding = { ...adding, draft: { ...draft, unread } };
      await drawn();
      expect(part('.findings').textContent.includes(words.add.passedOver(3))).to.equal(unread > 0);
    }
  });

  it('moves nothing and leaves the title alone when the rest of a long text was read and mended', async () => {
    const repairer = createRepair();
    const changes = textsOf(draft).map(
      (text) => repairer.repairBlock(text, repairer.survey([title, ...lines])).changes,
    );
    const mending = (count: number) => toMending(changes.slice(0, count), 'test');
    const adding = { status: 'draft', name: '', draft, share: null } as const;
    const beginning = { ...draft, blocks: blocks.slice(0, 2) };
    for (const [width, type] of [
      ['390px', ''],
      ['320px', '200%'],
    ] as const) {
      document.documentElement.style.fontSize = type;
      view.remove();
      view = new AvDraft();
      view.app = test.app;
      view.style.cssText = `display: block; inline-size: ${width}`;
      // Its beginning needs no mending; of the whole much does.
      view.adding = { ...adding, draft: beginning, share: 0.09, mending: mending(0), whole: false };
      document.body.append(view);
      await drawn();
      await document.fonts.ready;
      expect(view.renderRoot.textContent).to.include(words.mending.looking);
      part<HTMLInputElement>('#title').value = 'نام من';
      const places = (): unknown[] =>
        ['.heading h2', 'progress', '.preview', '.at-foot', '#mended'].map((selector) => {
          const { x, y, width, height } = part(selector).getBoundingClientRect();
          return selector === '#mended' ? { x, y } : { x, y, width, height };
        });
      const before = places();

      for (const [share, whole, count] of [
        [1, false, 0],
        [null, false, 20],
        [null, true, 31],
      ] as const) {
        view.adding = { ...adding, share, mending: mending(count), whole };
        await drawn();
        expect(places(), `${width} ${share}`).to.deep.equal(before);
      }
      expect(view.renderRoot.querySelectorAll('#mended li').length).to.be.greaterThan(1);
      expect(part<HTMLInputElement>('#title').value).to.equal('نام من');
    }
    document.documentElement.style.fontSize = '';
  });
});
