import { expect } from '@esm-bundle/chai';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/av-contents-sheet.ts';
import '../../src/ui/av-outline.ts';
import type { AvOutline } from '../../src/ui/av-outline.ts';
import { words } from '../../src/ui/words.ts';
import type { Block } from '../../src/text/block.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { openArticle, testApp, type TestApp } from '../support/test-app.ts';

/** A book: 2,000 headings, and ten paragraphs under each. */
const blocks = Array.from({ length: 22_000 }, (_, i): Block => {
  const text = `سطر ${i + 1} از کتاب`;
  return i % 11 === 0 ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text };
});
const book = { id: 'book', title: 'کتاب بزرگ', language: 'fa', blocks };

describe('the contents of a whole book', () => {
  let test: TestApp;
  let shown: HTMLElement;

  beforeEach(async () => {
    test = await testApp([book]);
    await openArticle(test, 'book');
    test.app.player.seek({ block: 11_005, offset: 0 });
  });

  afterEach(() => {
    shown.remove();
    test.end();
  });

  const rows = (): HTMLElement[] => [
    ...find('av-paragraphs')!.shadowRoot!.querySelectorAll<HTMLElement>('li'),
  ];
  const sheetButtons = (): HTMLElement[] => [
    ...find('av-contents-sheet')!.shadowRoot!.querySelectorAll('button'),
  ];
  const current = (): string => rows().find((row) => row.matches('.now'))!.textContent;
  /** Waits until the voice is there: what is read of a book is gathered in turns, which a busy machine draws out. */
  const followed = async (line: string): Promise<void> => {
    while (!current().includes(line)) {
      await test.clock.advance(1);
      await drawn();
    }
  };

  it('lists in the sheet what is around the current paragraph, in view, and more when asked', async () => {
    const view = new AvApp();
    view.app = test.app;
    document.body.append((shown = view));
    test.app.show('contents');
    await drawn();
    expect(rows().length).to.be.within(2, 82);
    expect(current()).to.include('سطر 11006 ');
    const row = find('av-paragraphs')!.shadowRoot!.querySelector('.now')!.getBoundingClientRect();
    expect(row.top).to.be.within(0, innerHeight);

    const before = rows().length;
    const [, earlier, later] = sheetButtons();
    expect(earlier!.textContent).to.equal(words.outline.before);
    expect(later!.textContent).to.equal(words.outline.after);
    later!.click();
    await drawn();
    expect(rows().length).to.be.greaterThan(before * 2);
  });

  it('lists in the sheet the headings instead, the current one in view, and reads from the one pressed', async () => {
    const view = new AvApp();
    view.app = test.app;
    document.body.append((shown = view));
    test.app.show('contents');
    await drawn();
    sheetButtons()[0]!.click();
    await drawn();
    expect(rows().length).to.be.within(2, 82);
    expect(current()).to.include('سطر 11001 ');
    const row = rows().find((one) => one.matches('.now'))!;
    expect(row.getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(sheetButtons().map(({ textContent }) => textContent.trim())).to.deep.equal([
      words.outline.showParagraphs,
      words.outline.sectionsBefore,
      words.outline.sectionsAfter,
    ]);
    row.nextElementSibling!.querySelector('button')!.click();
    expect(test.app.player.store.snapshot.place?.block).to.equal(11_011);
  });

  it('lists beside the text the headings around the current one, and follows the voice', async () => {
    const outline = document.createElement('av-outline') as AvOutline;
    outline.app = test.app;
    outline.texts = () => [];
    document.body.append((shown = outline));
    test.app.player.playFrom({ block: 11_005, offset: 0 });
    await test.clock.advance(200);
    await drawn();
    await followed('سطر 11001 ');
    expect(rows().length).to.be.within(2, 200);
    test.app.player.playFrom({ block: 11_020, offset: 0 });
    await test.clock.advance(200);
    await drawn();
    await followed('سطر 11012 ');
  });
});
