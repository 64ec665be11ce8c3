import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/ui/av-about.ts';
import '../../src/ui/av-add.ts';
import '../../src/ui/av-contents-sheet.ts';
import '../../src/ui/av-display-sheet.ts';
import '../../src/ui/av-help.ts';
import '../../src/ui/av-library.ts';
import '../../src/ui/av-mending-sheet.ts';
import '../../src/ui/av-more-sheet.ts';
import '../../src/ui/av-nav.ts';
import '../../src/ui/av-notice.ts';
import '../../src/ui/av-player-bar.ts';
import '../../src/ui/av-player-sheet.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/av-settings.ts';
import '../../src/ui/av-spoken-sheet.ts';
import '../../src/ui/av-string.ts';
import '../../src/ui/av-word-menu.ts';
import '../../src/ui/hold-word.ts';
import '../../src/ui/reader-aids.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/page.css';
import { watchKeys } from '../../src/ui/watch-keys.ts';
import { words } from '../../src/ui/words.ts';
import type { EzafeAid } from '../../src/app/ezafe-aid.ts';
import type { Sheet } from '../../src/app/app-state.ts';
import { axeViolations as violations } from '../harness/in-page/axe-violations.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { fakeVoice } from '../support/fake-engine.ts';
import { settle } from '../support/manual-clock.ts';
import { garden, openArticle, testApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let marks: EzafeAid['marks'] = () => [];
let view: AvApp;

async function show(options?: Parameters<typeof testApp>): Promise<void> {
  test = await testApp(...(options ?? []));
  view = new AvApp();
  view.app = test.app;
  test.app.ezafe.marks = (text, corrections) => marks(text, corrections);
  document.body.append(view);
  await drawn();
}

/** Waits for what fetches its code first. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await settle();
}

// What is on its way in is not yet what a person sees.
before(() => emulateMedia({ reducedMotion: 'reduce' }));

beforeEach(() => {
  document.documentElement.lang = 'fa';
  document.documentElement.dir = 'rtl';
  document.title = 'آواخوان';
});

afterEach(() => {
  view.remove();
  test.end();
});

describe('screens', () => {
  for (const sheet of [
    'player',
    'display',
    'contents',
    'more',
    'spoken',
    'no-voice',
  ] as readonly Sheet[])
    it(`the ${sheet} sheet has nothing that axe finds wrong`, async () => {
      await show();
      await openArticle(test);
      test.app.show(sheet);
      await drawn();
      expect(find('dialog')?.matches('[open]')).to.equal(true);
      expect(await violations()).to.deep.equal([]);
    });

  it('says that there is no Persian voice, and what to do', async () => {
    await show([undefined, [fakeVoice('web-speech:en', { language: 'en-US' })]]);
    test.app.routed('#/settings');
    await drawn();
    expect(find('av-voices')?.shadowRoot?.textContent).to.include(words.voice.noneText);
    expect(await violations()).to.deep.equal([]);
  });

  it('shows an empty library with a way on', async () => {
    await show([[]]);
    expect(find('.empty a')?.getAttribute('href')).to.equal('#/add');
    expect(await violations()).to.deep.equal([]);
  });
});

describe('the reader', () => {
  it('shows one element for each block, with its own role', async () => {
    await show();
    await openArticle(test);
    await drawn();
    const text = find('av-text')!;
    expect(text.querySelectorAll('[data-block]').length).to.equal(10);
    expect(text.querySelector('h1')?.textContent).to.equal('باغ مادربزرگ');
    expect(text.querySelector('h2')?.textContent).to.equal('بهار دوم');
    expect(text.querySelectorAll('[role=list] [role=listitem]').length).to.equal(2);
    expect(text.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('درختان انار');
    expect(text.querySelector('aside a')?.getAttribute('href')).to.equal('https://example.org/');
  });

  it('highlights the sentence and the word that sound', async () => {
    await show();
    await openArticle(test);
    test.app.player.playFrom({ block: 1, offset: 0 });
    await test.clock.advance(150);
    await drawn();
    expect(highlighted('av-sentence')).to.deep.equal(['اول خاک را برگرداند.']);
    expect(highlighted('av-word')).to.deep.equal(['اول']);
    expect(find('.sentences')?.children.length).to.be.greaterThan(0);
    await test.clock.advance(1_800);
    await drawn();
    expect(highlighted('av-sentence')).to.deep.equal(['بعد نهال‌های انار را کاشت.']);
    test.app.player.pause();
    await drawn();
    expect(highlighted('av-sentence')).to.deep.equal(['بعد نهال‌های انار را کاشت.']);
    expect(highlighted('av-word')).to.deep.equal([]);
  });

  it('reads from the sentence that was pressed', async () => {
    await show();
    await openArticle(test);
    await drawn();
    const paragraph = find('[data-block="1"]')!;
    const range = document.createRange();
    const node = [...paragraph.childNodes].find(
      (child) => child instanceof Text && child.length > 5,
    )!;
    const from = (node as Text).data.indexOf('سپس');
    range.setStart(node, from);
    range.setEnd(node, from + 3);
    paragraph.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    paragraph.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
    await test.clock.advance(150);
    expect(test.engine.said.at(-1)?.text).to.equal('سپس آب داد.');
  });

  it('goes by paragraph and by heading in the player, and marks where it is', async () => {
    await show();
    await openArticle(test);
    test.app.show('player');
    await drawn();
    const { store } = test.app.player;
    const map = find('av-paragraphs')!.shadowRoot!;
    const current = (): string | undefined =>
      map.querySelector('[aria-current="true"] .text')?.textContent;
    expect(current()).to.equal(undefined);
    const labelled = (label: string): HTMLElement =>
      [...find('av-player-sheet')!.shadowRoot!.querySelectorAll<HTMLElement>('button.key')].find(
        ({ textContent }) => textContent.trim() === label,
      )!;
    labelled(words.player.nextHeading).click();
    await drawn();
    const heading = garden.blocks.findIndex(({ kind }) => kind === 'heading');
    expect(store.snapshot.place?.block).to.equal(heading);
    expect(current()).to.equal(garden.blocks[heading]!.text);
    map.querySelector<HTMLElement>('li button')!.click();
    expect(store.snapshot).to.deep.include({ status: 'loading' });
    expect(store.snapshot.place?.block).to.equal(0);
  });

  it('is worked by keys, unless they are switched off', async () => {
    await show();
    await openArticle(test);
    await drawn();
    const leaving = new AbortController();
    watchKeys(test.app, leaving.signal);
    const press = (key: string): void => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    };
    press(' ');
    expect(test.app.player.store.snapshot.status).to.equal('loading');
    press('ArrowDown');
    press('ArrowDown');
    expect(test.app.player.store.snapshot.place?.block).to.equal(1);
    press('ArrowRight');
    expect(test.app.player.store.snapshot.place?.index).to.equal(1);
    press(' ');
    expect(test.app.player.store.snapshot.status).to.equal('paused');
    test.app.set({ keys: false });
    press(' ');
    expect(test.app.player.store.snapshot.status).to.equal('paused');
    leaving.abort();
  });

  it('never scrolls sideways, and grows with the reader’s size', async () => {
    await show();
    await openArticle(test);
    const frame = document.documentElement;
    for (const textSize of [16, 64]) {
      test.app.set({ textSize });
      await drawn();
      const paragraph = find('[data-block="1"]')!;
      expect(getComputedStyle(paragraph).fontSize).to.equal(`${textSize}px`);
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    }
  });

  it('opens a menu for the word that is held', async () => {
    await show();
    await openArticle(test);
    await drawn();
    const paragraph = find('[data-block="1"]')!;
    const { left, top, width } = paragraph.getBoundingClientRect();
    const held = new MouseEvent('contextmenu', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: left + width - 12,
      clientY: top + 12,
    });
    paragraph.dispatchEvent(held);
    await until(() => test.app.store.snapshot.sheet === 'word');
    await drawn();
    expect(held.defaultPrevented).to.equal(true);
    expect(test.app.store.snapshot.word).to.equal('اول');
    expect(test.app.store.snapshot.nextWord).to.equal('خاک');
    expect(await violations()).to.deep.equal([]);
  });

  it('draws the unwritten ezafe over the text without changing it', async () => {
    await show();
    marks = (text) => [{ at: text.indexOf(' '), sign: '\u0650' }];
    await openArticle(test);
    await drawn();
    const before = find('av-text')!.textContent;
    test.app.set({ showEzafe: true });
    await until(() => find('.ezafe .kasra') !== null);
    const signs = [...find('.ezafe')!.querySelectorAll('.kasra')];
    expect(signs.length).to.be.greaterThan(3);
    expect(find('av-text')!.textContent).to.equal(before);
    const heading = find('h1')!.getBoundingClientRect();
    const first = signs[0]!.getBoundingClientRect();
    expect(first.left).to.be.within(heading.left, heading.right);
    test.app.set({ showEzafe: false });
    await drawn();
    expect(find('.ezafe')!.childElementCount).to.equal(0);
  });

  it('lists what was told about ezafe, to be taken away and put back', async () => {
    await show();
    await test.app.correctEzafe({ word: 'کتاب', next: 'من', ezafe: true });
    await test.app.correctEzafe({ word: 'خانه', next: 'ما', ezafe: true });
    test.app.routed('#/settings');
    await drawn();
    const told = (): string[] =>
      [...find('av-ezafe-corrections')!.shadowRoot!.querySelectorAll('b')].map(
        (b) => b.textContent,
      );
    expect(told()).to.deep.equal(['خانهٔ ما', 'کتابِ من']);
    expect(await violations()).to.deep.equal([]);
    find('av-ezafe-corrections')!.shadowRoot!.querySelector('button')!.click();
    await drawn();
    expect(told()).to.deep.equal(['کتابِ من']);
    find('av-notice')!.shadowRoot!.querySelector<HTMLButtonElement>('.act')!.click();
    await drawn();
    expect(told()).to.deep.equal(['خانهٔ ما', 'کتابِ من']);
  });

  it('renders nothing of a text as markup', async () => {
    const text = '<img src=x onerror="alert(1)"> &amp; <b>x</b>';
    await show([
      [{ id: 'garden', title: text, language: 'fa', blocks: [{ kind: 'paragraph', text }] }],
    ]);
    await openArticle(test);
    await drawn();
    expect(find('h1[data-text]')?.textContent).to.equal(text);
    expect(find('av-text')?.querySelector('img, b')).to.equal(null);
  });
});

function highlighted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}
