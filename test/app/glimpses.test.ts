import { expect } from '@esm-bundle/chai';
import { glimpseOf } from '../../src/app/glimpse-of.ts';
import { keepGlimpses } from '../../src/keep-glimpses.ts';
import type { EarlyLook } from '../../src/library/early-look.ts';
import { glimpsesName, readGlimpses } from '../../src/library/glimpses.ts';
import { migrations } from '../../src/library/migrations.ts';
import { writeGlimpses } from '../../src/library/write-glimpses.ts';
import type { Article } from '../../src/text/article.ts';
import { settle } from '../support/manual-clock.ts';
import { garden, openArticle, testApp, type TestApp } from '../support/test-app.ts';

const storage = (): Storage => localStorage;
const read = (): readonly EarlyLook[] => readGlimpses(storage);

const damaged = 'او كتاب را در باغ مادر بزرگ خواند.';
const book: Article = {
  ...garden,
  id: 'book',
  title: 'کتاب',
  blocks: Array.from({ length: 900 }, (_, i) => ({
    kind: 'paragraph',
    text: `${i}. ${damaged} ${'باران می آمد. '.repeat(20)}`,
  })),
};

describe('glimpses of what was read last', () => {
  let test: TestApp;
  let life: AbortController;

  beforeEach(async () => {
    localStorage.removeItem(glimpsesName);
    life = new AbortController();
    const more = Array.from({ length: 12 }, (_, i) => ({ ...garden, id: `g${i}`, title: `${i}` }));
    test = await testApp([garden, book, ...more]);
    keepGlimpses(test.app.store, life.signal);
  });

  afterEach(() => {
    life.abort();
    test.end();
    localStorage.removeItem(glimpsesName);
  });

  const leavePage = (): boolean => window.dispatchEvent(new Event('pagehide'));

  it('hold the text around the place of the reader, as a look at the database would', async () => {
    await openArticle(test, 'book');
    const isMended = (): boolean => {
      const { reading } = test.app.store.snapshot;
      return reading.status === 'open' && reading.mending !== null;
    };
    for (let tries = 0; tries < 200 && !isMended(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    test.app.placeReached({ block: 500, offset: 0 });
    test.app.set({ textSize: 44, contents: false });
    await settle();
    leavePage();
    const [glimpse] = read();
    expect(glimpse).to.deep.equal(glimpseOf(test.app.store.snapshot));
    expect(glimpse!.version).to.equal(migrations.length);
    expect(glimpse!.place?.block).to.equal(500);
    expect(glimpse!.settings.get('textSize')).to.equal(44);
    const { from } = glimpse!.outline!.parts[0]!;
    const { blocks } = glimpse!.part!;
    expect(from).to.be.within(480, 499);
    expect(from + blocks.length).to.be.within(505, 530);
    expect(blocks).to.deep.equal(book.blocks.slice(from, from + blocks.length));
    const changed = [...glimpse!.mending!.changes.keys()];
    expect(changed).to.include(500);
    expect(Math.min(...changed)).to.be.least(from);
    expect(Math.max(...changed)).to.be.below(from + blocks.length);
  });

  it('are those of the texts that were read last, the latest first', async () => {
    for (let i = 0; i < 12; i++) {
      await openArticle(test, `g${i}`);
      leavePage();
    }
    await openArticle(test, 'g5');
    leavePage();
    expect(read().map(({ id }) => id)).to.deep.equal([
      'g5',
      'g11',
      'g10',
      'g9',
      'g8',
      'g7',
      'g6',
      'g4',
    ]);
  });

  it('go with what is removed from the list, and with an old title', async () => {
    await openArticle(test, 'g1');
    leavePage();
    await openArticle(test, 'g2');
    leavePage();
    await test.app.remove('g1');
    await settle();
    leavePage();
    expect(read().map(({ id }) => id)).to.deep.equal(['g2']);
    await openArticle(test, 'garden');
    await test.app.rename('g2', 'نام تازه');
    await settle();
    leavePage();
    expect(read().map(({ id }) => id)).to.deep.equal(['garden']);
  });

  it('are written soon after, without the page being left', async () => {
    await openArticle(test, 'garden');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(read().map(({ id }) => id)).to.deep.equal(['garden']);
  });

  const broken = ['', 'null', '{', '7', '[null]', '[{"id":"garden"}]', '{"length":1}'];
  for (const text of broken)
    it(`are none, or harmless, where something else was kept: ${text}`, () => {
      localStorage.setItem(glimpsesName, text);
      expect(read().every(({ part }) => part === undefined)).to.equal(true);
    });

  it('are none where the browser keeps nothing', () => {
    const refused = (): never => {
      throw new Error('refused');
    };
    expect(readGlimpses(refused)).to.deep.equal([]);
    writeGlimpses(refused, []);
  });
});
