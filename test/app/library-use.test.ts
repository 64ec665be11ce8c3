import { expect } from '@esm-bundle/chai';
import { filterEntries, orderEntries, queueOf, tagsOf } from '../../src/app/shelf-order.ts';
import { noMarks } from '../../src/library/marks.ts';
import type { Entry } from '../../src/library/schema.ts';
import { settle } from '../support/manual-clock.ts';
import { garden, openArticle, testApp, type TestApp } from '../support/test-app.ts';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...noMarks,
  id,
  title: id,
  language: 'fa',
  words: 1,
  images: 0,
  bytes: 0,
  added: 0,
  origin: 'own',
  ...more,
});

const placeIn = (article: string, at: number, finished = false) =>
  [article, { article, block: 0, offset: 0, quote: '', progress: 0, finished, at }] as const;

describe('the order of the list', () => {
  const entries = [
    entry('پنیر', { added: 1, words: 30, tags: ['خوراک'] }),
    entry('آب', { added: 3, words: 10, favourite: true, tags: ['خوراک', 'شعر'] }),
    entry('گل ۱۰', { added: 2, words: 20, queued: 1 }),
    entry('گل ۹', { added: 4, words: 40, queued: 0 }),
  ];
  const places = new Map([placeIn('پنیر', 5), placeIn('آب', 9, true)]);
  const names = (list: readonly Entry[]): string[] => list.map(({ id }) => id);

  const orders = [
    ['newest', 'گل ۹، آب، گل ۱۰، پنیر'],
    ['title', 'آب، پنیر، گل ۹، گل ۱۰'],
    ['last-read', 'آب، پنیر، گل ۱۰، گل ۹'],
    ['unfinished', 'پنیر، آب، گل ۱۰، گل ۹'],
    ['shortest', 'آب، گل ۱۰، پنیر، گل ۹'],
  ] as const;
  for (const [order, expected] of orders)
    it(order, () => {
      expect(names(orderEntries(entries, places, order)).join('، ')).to.equal(expected);
    });

  const filters = [
    [{ tag: 'شعر' }, ['آب']],
    [{ favourite: true }, ['آب']],
    [{ state: 'unread' }, ['گل ۱۰', 'گل ۹']],
    [{ state: 'begun' }, ['پنیر']],
    [{ state: 'finished', tag: 'خوراک' }, ['آب']],
    [{}, ['پنیر', 'آب', 'گل ۱۰', 'گل ۹']],
  ] as const;
  for (const [filter, expected] of filters)
    it(`only ${JSON.stringify(filter)}`, () => {
      expect(names(filterEntries(entries, places, filter))).to.deep.equal(expected);
    });

  it('knows the queue and the tags', () => {
    expect(names(queueOf(entries))).to.deep.equal(['گل ۹', 'گل ۱۰']);
    expect(tagsOf(entries)).to.deep.equal([
      { tag: 'خوراک', count: 2 },
      { tag: 'شعر', count: 1 },
    ]);
  });
});

describe('what the reader leaves on articles', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await testApp([{ ...garden, id: 'b' }, { ...garden, id: 'c' }, garden]);
  });
  afterEach(() => test.end());

  const entries = (): readonly Entry[] => {
    const { shelf } = test.app.store.snapshot;
    return shelf.status === 'ready' ? shelf.entries : [];
  };
  const one = (id: string): Entry => entries().find((each) => each.id === id)!;
  const queue = (): string[] => queueOf(entries()).map(({ id }) => id);

  it('marks favourites and tags', async () => {
    await test.app.favourite('garden', true);
    await test.app.tag('garden', ' باغ  و گل ');
    await test.app.tag('garden', 'باغ و گل');
    await test.app.tag('garden', '  ');
    expect(one('garden')).to.deep.include({ favourite: true, tags: ['باغ و گل'] });
    await test.app.untag('garden', 'باغ و گل');
    await test.app.favourite('garden', false);
    expect(one('garden')).to.deep.include({ favourite: false, tags: [] });
  });

  it('orders what to hear next, and lets go of what was heard', async () => {
    for (const id of ['garden', 'b', 'c', 'b']) await test.app.enqueue(id);
    expect(queue()).to.deep.equal(['garden', 'b', 'c']);
    await test.app.moveInQueue('c', 0);
    expect(queue()).to.deep.equal(['c', 'garden', 'b']);
    await test.app.moveInQueue('c', 2);
    await test.app.moveInQueue('nowhere', 0);
    await test.app.dequeue('b');
    expect(queue()).to.deep.equal(['garden', 'c']);
    await openArticle(test);
    test.app.player.playFrom({ block: 9, offset: 0 });
    await test.clock.advance(10_000);
    expect(queue()).to.deep.equal(['c']);
  });

  it('keeps a note with what stands around it, changes it, removes it and puts it back', async () => {
    await openArticle(test);
    await test.app.addNote({ block: 1, from: 4, to: 7 }, 'yellow', 'خوب');
    await test.app.addNote({ block: 1, from: 7, to: 7 }, 'yellow');
    const [note, ...others] = test.app.store.snapshot.notes;
    expect(others).to.deep.equal([]);
    expect(note).to.include({ article: 'garden', quote: 'خاک', before: 'اول ', text: 'خوب' });
    expect(note!.after).to.match(/^ را برگرداند\. بعد/);
    await test.app.editNote(note!.id, { text: 'بهتر' });
    expect((await test.library.notes('garden'))[0]).to.include({ text: 'بهتر', quote: 'خاک' });
    await test.app.removeNote(note!.id);
    expect(test.app.store.snapshot.notes).to.deep.equal([]);
    expect(test.app.store.snapshot.notice).to.deep.equal({ kind: 'note-removed', quote: 'خاک' });
    await test.app.undo();
    expect(test.app.store.snapshot.notes[0]).to.include({ id: note!.id, text: 'بهتر' });
    expect(test.app.store.snapshot.notice).to.equal(null);
  });
});

describe('reading time', () => {
  let time = 0;
  let test: TestApp;
  beforeEach(async () => {
    time = new Date(2026, 0, 2, 12).getTime();
    test = await testApp([garden], undefined, () => time);
  });
  afterEach(() => test.end());

  const pass = (seconds: number): void => {
    time += seconds * 1000;
    test.app.acted();
  };

  it('counts from sign to sign, and not while the reader is away', async () => {
    await openArticle(test);
    test.app.acted();
    pass(20);
    pass(20);
    pass(600);
    pass(25);
    await test.app.saveTime();
    await settle();
    expect(await test.library.times('2026-01-02')).to.deep.equal([
      { day: '2026-01-02', article: 'garden', read: 65, heard: 0 },
    ]);
    expect(test.app.store.snapshot.today).to.equal(65);
  });

  it('tells hearing from reading', async () => {
    await openArticle(test);
    test.app.player.play();
    await test.clock.advance(200);
    pass(10);
    await test.app.saveTime();
    expect((await test.library.times('2026'))[0]).to.include({ heard: 10, read: 0 });
  });

  it('gives each day its own', async () => {
    await openArticle(test);
    test.app.acted();
    pass(20);
    time = new Date(2026, 0, 3, 0, 0, 1).getTime();
    test.app.acted();
    pass(10);
    await test.app.saveTime();
    await settle();
    expect((await test.library.times('2026')).map(({ day, read }) => [day, read])).to.deep.equal([
      ['2026-01-02', 20],
      ['2026-01-03', 10],
    ]);
    expect(test.app.store.snapshot.today).to.equal(10);
  });
});
