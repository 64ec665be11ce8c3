import { expect } from '@esm-bundle/chai';
import type { Context } from '../../src/app/context.ts';
import { keepArticle } from '../../src/app/keep-article.ts';
import { twinOf } from '../../src/app/twin-of.ts';
import type { Fault } from '../../src/base/fault.ts';
import { filterEntries, orderEntries, queueOf, tagsOf } from '../../src/app/shelf-order.ts';
import { noMarks } from '../../src/library/marks.ts';
import type { Mending } from '../../src/library/mending.ts';
import type { Entry } from '../../src/library/schema.ts';
import { readSettings } from '../../src/library/settings.ts';
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

  it('is kept, and takes nothing that it does not understand', async () => {
    const test = await testApp();
    await test.app.arrange('shortest');
    await test.app.sift({ state: 'begun', tag: 'سفر' });
    const kept = { order: 'shortest', filter: { state: 'begun', tag: 'سفر' } };
    expect((await test.library.settings()).shelfView).to.deep.equal(kept);
    test.end();
    for (const [stored, filter] of [
      [kept, kept.filter],
      [{ order: 'random', filter: { tag: 3, state: 'odd', favourite: true } }, { favourite: true }],
      [{ order: 'title' }, {}],
      ['newest', {}],
      [null, {}],
    ] as const)
      expect(readSettings(new Map([['shelfView', stored]])).shelfView.filter).to.deep.equal(filter);
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
    await test.app.addNote({ block: 1, from: 4, to: 7 }, 'amber', 'خوب');
    await test.app.addNote({ block: 1, from: 7, to: 7 }, 'amber');
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

  const pass = async (seconds: number): Promise<void> => {
    time += seconds * 1000;
    await test.app.acted();
  };

  it('counts from sign to sign, and not while the reader is away', async () => {
    await openArticle(test);
    await test.app.acted();
    await pass(20);
    await pass(20);
    await pass(600);
    await pass(25);
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
    await test.app.acted();
    await pass(10);
    await test.app.saveTime();
    expect((await test.library.times('2026'))[0]).to.include({ heard: 10, read: 0 });
  });

  it('gives each day its own', async () => {
    await openArticle(test);
    await test.app.acted();
    await pass(20);
    time = new Date(2026, 0, 3, 0, 0, 1).getTime();
    await test.app.acted();
    await pass(10);
    await test.app.saveTime();
    await settle();
    expect((await test.library.times('2026')).map(({ day, read }) => [day, read])).to.deep.equal([
      ['2026-01-02', 20],
      ['2026-01-03', 10],
    ]);
    expect(test.app.store.snapshot.today).to.equal(10);
  });
});

describe('keeping an article', () => {
  const pictures = new Map([['p', { type: 'image/png', bytes: new Uint8Array(5_000) }]]);
  let test: TestApp;
  let asked = 0;
  const context = (): Context => {
    const storage = {
      persist: async () => void asked++,
      use: () => Promise.resolve(null),
    };
    const { library, app } = test;
    return { library, storage, store: app.store, now: () => 9 } as unknown as Context;
  };
  beforeEach(async () => {
    asked = 0;
    test = await testApp([]);
  });
  afterEach(() => test.end());

  it('asks the browser to persist it, once', async () => {
    await keepArticle(context(), garden, {});
    await test.app.refresh();
    await keepArticle(context(), { ...garden, id: 'b' }, {});
    expect(asked).to.equal(1);
  });

  it('lets go of what was removed before it gives up pictures', async () => {
    const old = { ...garden, id: 'old' };
    await keepArticle(context(), old, { images: pictures });
    test.library.room = 6_500;
    await test.app.remove('old');
    await keepArticle(context(), garden, { images: pictures });
    expect(await test.library.image('garden', 'p')).to.not.equal(undefined);
    expect(await test.library.restore('old').catch(() => 'gone')).to.equal('gone');
  });

  it('gives up pictures before the text, and says so', async () => {
    test.library.room = 2_000;
    await keepArticle(context(), garden, { images: pictures });
    expect(await test.library.read('garden')).to.deep.equal(garden);
    expect(await test.library.image('garden', 'p')).to.equal(undefined);
    expect(test.app.store.snapshot.notice).to.deep.equal({
      kind: 'pictures-left',
      id: 'garden',
      title: garden.title,
    });
  });

  it('keeps nothing of what does not fit at all', async () => {
    test.library.room = 100;
    const error = await keepArticle(context(), garden, { images: pictures }).catch(
      (caught: unknown) => caught,
    );
    expect((error as Fault).code).to.equal('storage-full');
    expect(await test.library.entries()).to.deep.equal([]);
  });
});

describe('the same article twice', () => {
  const alike: [string, string, string | undefined, boolean][] = [
    ['باغ مادربزرگ', 'باغ مادربزرگ', garden.source, true],
    ['other letters', 'باغ  مادربزرگ ', 'گاه‌نامة كاريز', true],
    ['another source', 'باغ مادربزرگ', 'دیگر', false],
    ['another title', 'باغ پدربزرگ', garden.source, false],
  ];
  for (const [what, title, source, same] of alike)
    it(`${what}: ${same ? 'alike' : 'not alike'}`, () => {
      const known = entry('garden', { title: garden.title, source: garden.source! });
      expect(twinOf([known], title, source)).to.equal(same ? known : undefined);
    });

  it('asks which to keep, and does as told', async () => {
    const test = await testApp([{ ...garden, title: 'یک', source: undefined! }]);
    const bring = async (): Promise<void> => {
      await test.app.bringIn([{ text: 'عنوان\n\nبند.' }]);
      await test.app.keepDraft('یک');
    };
    await bring();
    expect(test.app.store.snapshot.adding.status).to.equal('draft');
    expect(test.app.store.snapshot.notice).to.include({ exact: false, id: 'garden', title: 'یک' });
    await test.app.openTwin();
    expect(test.addresses.at(-1)).to.equal('#/read/garden');
    expect(test.app.store.snapshot).to.deep.include({ notice: null, adding: { status: 'empty' } });
    await bring();
    await test.app.keepBoth();
    expect(await test.library.entries()).to.have.length(2);
    expect(test.addresses.at(-1)).to.equal('#/read/new-1');
    test.end();
  });
});

describe('an open article under another title', () => {
  const inTitle = { rule: 'joined', from: 2, to: 3, before: ' ', after: '\u200C' } as const;
  const mending: Mending = {
    on: true,
    version: 'test',
    changes: new Map([[-1, [inTitle]]]),
    undone: new Set(),
  };
  const opened = async (): Promise<TestApp> => {
    const test = await testApp([{ ...garden, title: 'می رود' }]);
    await test.library.saveMending('garden', mending);
    await openArticle(test);
    await settle();
    return test;
  };
  const shown = ({ app }: TestApp): string => {
    const { reading } = app.store.snapshot;
    return reading.status === 'open' ? reading.shown(-1).text : reading.status;
  };

  it('shows and says it, unmended, and goes on whatever is changed then', async () => {
    const test = await opened();
    expect(shown(test)).to.equal('می‌رود');
    await test.app.rename('garden', 'باغ ما');
    expect(shown(test)).to.equal('باغ ما');
    test.app.player.playFrom({ block: -1, offset: 0 });
    expect(test.engine.said.at(-1)?.text).to.equal('باغ ما');
    await test.app.setMending(false);
    test.app.player.repeat();
    expect(test.engine.said.at(-1)?.text).to.equal('باغ ما');
    test.end();
  });

  it('shows it when another tab has changed it', async () => {
    const test = await opened();
    await test.library.rename('garden', 'باغ ما');
    await test.app.changedElsewhere({ kind: 'shelf' });
    await settle();
    expect(shown(test)).to.equal('باغ ما');
    test.end();
  });
});

describe('what another tab does', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await testApp();
  });
  afterEach(() => test.end());

  it('shows: the list, notes, settings', async () => {
    await test.library.rename('garden', 'نام تازه');
    await test.app.changedElsewhere({ kind: 'shelf' });
    await settle();
    const { shelf } = test.app.store.snapshot;
    expect(shelf.status === 'ready' && shelf.entries[0]?.title).to.equal('نام تازه');
    await test.app.changedElsewhere({ kind: 'settings', change: { rate: 2 } });
    expect(test.app.store.snapshot.settings.rate).to.equal(2);
    expect(test.app.player.store.snapshot.rate).to.equal(2);
    expect((await test.library.settings()).rate).to.equal(1);
  });

  it('takes a place only when it is newer', async () => {
    const [, place] = placeIn('garden', 5_000);
    await test.app.changedElsewhere({ kind: 'place', place });
    await test.app.changedElsewhere({ kind: 'place', place: { ...place, block: 7, at: 4_999 } });
    expect(test.app.store.snapshot.places.get('garden')).to.include({ block: 0, at: 5_000 });
    await test.app.changedElsewhere({ kind: 'place', place: { ...place, block: 8, at: 5_001 } });
    expect(test.app.store.snapshot.places.get('garden')).to.include({ block: 8 });
  });

  it('may have mended the library, which is told', async () => {
    await test.library.saveSettings({ textSize: 44 });
    await test.app.libraryMended(3);
    expect(test.app.store.snapshot.settings.textSize).to.equal(44);
    expect(test.app.store.snapshot.notice).to.deep.equal({ kind: 'mended', articles: 3 });
  });
});
