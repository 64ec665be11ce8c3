import { expect } from '@esm-bundle/chai';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/ui/av-chosen-bar.ts';
import '../../src/ui/av-entry-sheet.ts';
import '../../src/ui/av-find.ts';
import '../../src/ui/av-found.ts';
import '../../src/ui/av-library.ts';
import '../../src/ui/av-nav.ts';
import '../../src/ui/av-note-sheet.ts';
import '../../src/ui/av-notes-sheet.ts';
import '../../src/ui/av-notes.ts';
import '../../src/ui/av-queue.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/av-shelf-tools.ts';
import '../../src/ui/reader-aids.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/page.css';
import { words } from '../../src/ui/words.ts';
import type { Article } from '../../src/text/article.ts';
import { axeViolations } from '../harness/in-page/axe-violations.ts';
import { deepFind } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { garden, openArticle, testApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let view: AvApp;

async function show(articles: readonly Article[] = [garden]): Promise<void> {
  test = await testApp(articles);
  view = new AvApp();
  view.app = test.app;
  document.body.append(view);
  await until(() => deepFind('main') !== null);
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await drawn();
  expect(holds()).to.equal(true);
}

function allEntries(): NodeListOf<Element> {
  return deepFind('av-library')!.shadowRoot!.querySelectorAll('av-entry');
}

function highlighted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(String);
}

async function type(text: string, selector = 'input[type=search]'): Promise<void> {
  const input = deepFind<HTMLInputElement>(selector)!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await drawn();
}

before(() => emulateMedia({ reducedMotion: 'reduce' }));

beforeEach(() => {
  document.documentElement.lang = 'fa';
  document.documentElement.dir = 'rtl';
  document.title = 'آواخوان';
});

afterEach(async () => {
  view.remove();
  test.end();
  await setViewport({ width: 800, height: 600 });
});

describe('searching the library', () => {
  it('shows the match in title and text, and leads to it', async () => {
    await show();
    await type('نهال هاي');
    await until(() => deepFind('mark') !== null);
    const link = deepFind<HTMLAnchorElement>('h3 a', deepFind('av-found')!.shadowRoot!)!;
    expect(link.getAttribute('href')).to.equal('#/read/garden/1/25-33');
    const text = garden.blocks[1]!.text.slice(25, 33);
    expect(text).to.equal('نهال‌های');
  });

  it('says what to do when nothing is found', async () => {
    await show();
    await type('دریا');
    await until(() => deepFind('.none') !== null);
    expect(deepFind('.none')?.textContent).to.include('دریا');
    expect(await axeViolations()).to.deep.equal([]);
  });
});

describe('the list', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...garden,
    id: `g${i}`,
    title: `باغ ${i}`,
  }));

  it('draws no more of a long list than the reader can see soon', async () => {
    await show(many);
    expect(allEntries().length).to.equal(60);
    deepFind('.rest')!.scrollIntoView();
    await until(() => allEntries().length >= 120);
  });

  it('is ordered and sifted as the reader wants', async () => {
    await show(many.slice(0, 3));
    const titles = (): (string | undefined)[] =>
      [...allEntries()].map((entry) => entry.shadowRoot?.querySelector('h3')?.textContent?.trim());
    const select = deepFind<HTMLSelectElement>('select')!;
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await until(() => titles()[0] === 'باغ 0');
    await test.app.favourite('g1', true);
    await drawn();
    const chips = deepFind('.chips')!;
    const favourites = [...chips.querySelectorAll('button')].find((chip) =>
      chip.textContent?.includes(words.library.favourites),
    )!;
    favourites.click();
    await until(() => allEntries().length === 1);
    expect(titles()).to.deep.equal(['باغ 1']);
    expect(favourites.getAttribute('aria-pressed')).to.equal('true');
  });

  it('moves what is to be heard by buttons, and the focus goes along', async () => {
    await show(many.slice(0, 3));
    for (const id of ['g0', 'g1', 'g2']) await test.app.enqueue(id);
    await until(() => deepFind('ol li') !== null);
    const queue = deepFind('av-queue')!.shadowRoot!;
    queue.querySelectorAll<HTMLButtonElement>('.earlier')[2]!.click();
    const title = (): string | undefined =>
      queue.querySelectorAll('a')[1]?.textContent ?? undefined;
    await until(() => title() === 'باغ 2');
    expect(queue.activeElement).to.equal(queue.querySelectorAll('.earlier')[1]);
  });

  it('removes several, and brings them back', async () => {
    await show(many.slice(0, 3));
    await test.app.chooseSeveral(true);
    await drawn();
    for (const entry of [...allEntries()].slice(0, 2))
      entry.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
    await until(() => test.app.store.snapshot.listing.chosen?.size === 2);
    expect(await axeViolations()).to.deep.equal([]);
    deepFind<HTMLButtonElement>('.danger')!.click();
    await until(() => allEntries().length === 1);
    expect(test.app.store.snapshot.removed?.articles.length).to.equal(2);
    await test.app.undo();
    await until(() => allEntries().length === 3);
  });

  it('offers what can be done with one article', async () => {
    await show();
    await test.app.openMenu('garden');
    await until(() => deepFind('dialog') !== null);
    expect(await axeViolations()).to.deep.equal([]);
    const input = deepFind<HTMLInputElement>('#tag')!;
    input.value = ' خانه ';
    input.form!.requestSubmit();
    await until(() => deepFind('li .button') !== null);
    const { shelf } = test.app.store.snapshot;
    expect(shelf.status === 'ready' && shelf.entries[0]?.tags).to.deep.equal(['خانه']);
  });
});

describe('finding in the open article', () => {
  it('shows each match in its place and counts them', async () => {
    await show();
    await openArticle(test);
    test.app.show('find');
    await until(() => deepFind('search input') !== null);
    await type('انار', 'search input');
    const told = (): string | undefined => deepFind('search p')?.textContent?.trim();
    await until(() => told() === words.find.where(1, 2));
    await until(() => highlighted('av-sought')[0] === 'انار');
    deepFind<HTMLButtonElement>(`[aria-label="${words.find.next}"]`)!.click();
    await until(() => told() === words.find.where(2, 2));
    expect(test.app.store.snapshot.said.text).to.equal(words.find.where(2, 2));
    expect(test.app.store.snapshot.sought).to.deep.equal({ block: 4, from: 0, to: 4 });
    expect(await axeViolations()).to.deep.equal([]);
  });
});

describe('notes', () => {
  it('are made from a selection, drawn over the text without changing it, and listed', async () => {
    await show();
    await openArticle(test);
    await until(() => deepFind('[data-block="1"]') !== null);
    const text = deepFind('[data-block="1"]')!;
    const holder = text.matches('[data-text]') ? text : text.querySelector('[data-text]')!;
    const before = holder.textContent;
    await until(() => deepFind('av-selection') !== null);
    const { firstChild } = holder;
    getSelection()!.setBaseAndExtent(firstChild!, 4, firstChild!, 8);
    await until(
      () => deepFind('[role=group] .button', deepFind('av-selection')!.shadowRoot!) !== null,
    );
    expect(await axeViolations()).to.deep.equal([]);
    deepFind<HTMLButtonElement>('.button', deepFind('av-selection')!.shadowRoot!)!.click();
    await until(() => highlighted('av-note-amber')[0] === 'خاک');
    expect(test.app.store.snapshot.notes[0]).to.include({ block: 1, from: 4, to: 7, text: '' });
    expect(holder.textContent).to.equal(before);
    test.app.show('notes');
    await until(() => deepFind('q') !== null);
    expect(deepFind('li a')?.getAttribute('href')).to.equal('#/read/garden/1/4-7');
    expect(await axeViolations()).to.deep.equal([]);
  });

  for (const textSize of [20, 44])
    it(`are listed and written without anything that axe finds wrong, ${textSize} px`, async () => {
      await show();
      test.app.set({ textSize });
      await openArticle(test);
      await test.app.addNote({ block: 1, from: 4, to: 7 }, 'green', 'خوب');
      await test.app.openNote(test.app.store.snapshot.notes[0]!.id);
      await until(() => deepFind('textarea') !== null);
      expect(await axeViolations()).to.deep.equal([]);
      const box = deepFind<HTMLTextAreaElement>('textarea')!;
      box.value = 'بهتر';
      box.form!.requestSubmit();
      await until(() => test.app.store.snapshot.notes[0]!.text === 'بهتر');
      test.app.go({ screen: 'notes' });
      await until(() => deepFind('av-note-list') !== null);
      await drawn();
      expect(deepFind('.text')?.textContent).to.equal('بهتر');
      expect(await axeViolations()).to.deep.equal([]);
    });

  it('leave a narrow phone without sideways scrolling', async () => {
    await setViewport({ width: 320, height: 640 });
    await show();
    await test.app.enqueue('garden');
    for (const screen of ['library', 'notes'] as const) {
      test.app.go({ screen });
      await drawn();
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    }
  });
});
