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

  it('moves nothing and leaves the title alone when the whole of a long text was mended', async () => {
    const repairer = createRepair();
    const changes = textsOf(draft).map(
      (text) => repairer.repairBlock(text, repairer.survey([title, ...lines])).changes,
    );
    const mending = (count: number) => toMending(changes.slice(0, count), 'test');
    const adding = { status: 'draft', name: '', draft, share: null } as const;
    view.adding = { ...adding, mending: mending(20), whole: false };
    document.body.append(view);
    await drawn();
    await document.fonts.ready;
    expect(view.renderRoot.textContent).to.include(words.mending.looking);
    part<HTMLInputElement>('#title').value = 'نام من';
    const preview = part('.preview');
    const before = preview.getBoundingClientRect();
    const seen = preview.textContent;

    view.adding = { ...adding, mending: mending(31), whole: true };
    await drawn();
    expect(view.renderRoot.querySelectorAll('.room li').length).to.be.greaterThan(0);
    expect(preview.getBoundingClientRect()).to.deep.equal(before);
    expect(preview.textContent).to.equal(seen);
    expect(part<HTMLInputElement>('#title').value).to.equal('نام من');
  });
});
