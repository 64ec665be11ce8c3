import type { Draft } from '../../src/app/draft.ts';
import { expect } from '@esm-bundle/chai';
import { Fault } from '../../src/base/fault.ts';
import { placeAt } from '../../src/app/place-at.ts';
import { minutesToHear, progressAt } from '../../src/app/progress.ts';
import { formatRoute, parseRoute, type Route } from '../../src/app/route.ts';
import { lastPlace } from '../../src/app/shelf.ts';
import { nextUp } from '../../src/app/next-up.ts';
import { placedChanges, summaryOf } from '../../src/app/mending.ts';
import { whereIs } from '../../src/app/where.ts';
import { commands } from '../../src/app/commands.ts';
import { TITLE } from '../../src/speech/place.ts';
import { garden, openArticle, testApp, unstartedApp, type TestApp } from '../support/test-app.ts';
import { settle } from '../support/manual-clock.ts';

/** Waits until what is being added has come so far. */
async function reached({ app }: TestApp, status: string): Promise<void> {
  while (app.store.snapshot.adding.status !== status) await settle();
}

describe('addresses', () => {
  const routes: [string, Route][] = [
    ['#/', { screen: 'library' }],
    ['#/add', { screen: 'add' }],
    ['#/settings', { screen: 'settings' }],
    ['#/read/a', { screen: 'reader', id: 'a' }],
    ['#/read/a/12', { screen: 'reader', id: 'a', block: 12 }],
    ['#/read/%D8%A8%D8%A7%D8%BA%20%2F', { screen: 'reader', id: 'باغ /' }],
  ];
  for (const [hash, route] of routes)
    it(`${hash} and its screen name each other`, () => {
      expect(parseRoute(hash)).to.deep.equal(route);
      expect(formatRoute(route)).to.equal(hash);
    });

  for (const hash of ['', '#', '#nowhere', '#/read', '#/read/', '#/%E0%A4%A'])
    it(`«${hash}» is the library`, () => {
      expect(parseRoute(hash)).to.deep.equal({ screen: 'library' });
    });

  it('takes a broken escape for the name itself', () => {
    expect(parseRoute('#/read/%E0%A4%A')).to.deep.equal({ screen: 'reader', id: '%E0%A4%A' });
    expect(parseRoute('#/read/a/-1')).to.deep.equal({ screen: 'reader', id: 'a' });
  });
});

describe('measures of an article', () => {
  it('counts the paragraphs that are read', () => {
    expect(whereIs(garden, TITLE)).to.deep.equal({ number: 0, of: 8 });
    expect(whereIs(garden, 1)).to.deep.equal({ number: 2, of: 8 });
    expect(whereIs(garden, 9)).to.deep.equal({ number: 8, of: 8 });
  });

  it('grows from nothing to all', () => {
    expect(progressAt(garden, 0, 0)).to.equal(0);
    const shares = garden.blocks.map((_, i) => progressAt(garden, i, 0));
    expect([...shares].sort((a, b) => a - b)).to.deep.equal(shares);
    expect(progressAt(garden, 9, garden.blocks[9]!.text.length)).to.equal(1);
    expect(progressAt({ ...garden, blocks: [] }, 0, 0)).to.equal(0);
  });

  it('is at its end however far beyond it an address points', () => {
    expect(progressAt(garden, Number.MAX_SAFE_INTEGER, 0)).to.equal(1);
    expect(whereIs(garden, Number.MAX_SAFE_INTEGER)).to.deep.equal({ number: 8, of: 8 });
  });

  it('leads back to the place it tells of', () => {
    for (const [block, { text }] of garden.blocks.entries())
      for (const offset of [0, text.length >> 1, text.length - 1]) {
        if (block + offset === 0) continue;
        // A share between two letters, so that rounding decides nothing.
        const share =
          (progressAt(garden, block, offset) + progressAt(garden, block, offset + 1)) / 2;
        expect(placeAt(garden, share)).to.deep.equal({ block, offset });
      }
    const last = garden.blocks.length - 1;
    for (const share of [1, 7, Infinity]) expect(placeAt(garden, share).block).to.equal(last);
    for (const share of [0, -1, NaN]) expect(placeAt(garden, share).block).to.equal(TITLE);
    expect(placeAt({ ...garden, blocks: [] }, 0.5).block).to.equal(TITLE);
  });

  it('takes less time at a greater speed, and never none', () => {
    expect(minutesToHear(1300)).to.equal(10);
    expect(minutesToHear(1300, 2)).to.equal(5);
    expect(minutesToHear(1)).to.equal(1);
  });
});

describe('the beginning', () => {
  /** An app whose list comes when the test says so. */
  function slowList(): TestApp & { readonly bringList: () => void } {
    const test = unstartedApp();
    let bringList!: () => void;
    const promise = new Promise<void>((resolve) => (bringList = resolve));
    const { library } = test;
    const [entries, places] = [library.entries.bind(library), library.places.bind(library)];
    library.entries = () => promise.then(entries);
    library.places = async () => {
      const read = await places();
      await promise;
      return read;
    };
    return { ...test, bringList };
  }
  const placeIn = (block: number, at: number) =>
    ({ article: 'garden', block, offset: 0, quote: '', progress: 0, finished: false, at }) as const;

  it('shows a text before the list is read', async () => {
    const test = slowList();
    await test.library.saveSettings({ rate: 2 });
    await test.library.savePlace(placeIn(3, 1));
    await test.app.start('#/read/garden');
    await settle();
    const { reading, shelf, settings } = test.app.store.snapshot;
    expect([reading.status, shelf.status, settings.rate]).to.deep.equal(['open', 'loading', 2]);
    expect(test.app.player.store.snapshot.place).to.include({ block: 3 });
    test.bringList();
    await test.app.settle();
    expect(test.app.store.snapshot.shelf.status).to.equal('ready');
    test.end();
  });

  it('keeps where the reader went while the list was read', async () => {
    const test = slowList();
    await test.library.savePlace(placeIn(3, 1));
    await test.app.start('#/read/garden');
    await settle();
    const settled = test.app.settle();
    test.app.placeReached({ block: 8, offset: 0 });
    test.bringList();
    await settled;
    expect(test.app.store.snapshot.places.get('garden')).to.include({ block: 8 });
    test.end();
  });

  it('goes on once the list is there', async () => {
    const test = slowList();
    await test.library.savePlace(placeIn(3, 1));
    await test.app.start('#/continue');
    await settle();
    expect(test.addresses).to.deep.equal([]);
    test.bringList();
    await settle();
    expect(test.addresses).to.deep.equal(['#/read/garden']);
    test.end();
  });

  it('does not go on for who has gone elsewhere', async () => {
    const test = slowList();
    await test.library.savePlace(placeIn(3, 1));
    await test.app.start('#/continue');
    test.app.routed('#/add');
    test.bringList();
    await settle();
    expect(test.addresses).to.deep.equal([]);
    test.end();
  });
});

describe('the app', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await testApp();
  });
  afterEach(() => test.end());

  it('opens an article where the reader was', async () => {
    await test.library.savePlace({
      article: 'garden',
      block: 1,
      offset: 21,
      quote: '',
      progress: 0.3,
      finished: false,
      at: 1,
    });
    test.end();
    const { library } = test;
    test = await testApp();
    await test.library.savePlace((await library.places()).get('garden')!);
    await test.app.load();
    await openArticle(test);
    expect(test.app.player.store.snapshot.place).to.include({ block: 1, from: 21 });
    expect(test.app.player.store.snapshot.status).to.equal('ready');
  });

  it('says that an article is missing', async () => {
    await openArticle(test, 'nowhere');
    expect(test.app.store.snapshot.reading).to.deep.equal({
      status: 'failed',
      id: 'nowhere',
      code: 'article-missing',
    });
  });

  it('leaves a longer article for a shorter one', async () => {
    await openArticle(test);
    test.app.player.seek({ block: 9, offset: 0 });
    await test.app.bringIn([{ text: 'عنوان\n\nتنها یک بند.' }]);
    await test.app.keepDraft('کوتاه');
    await openArticle(test, 'new-1');
    expect(test.app.player.store.snapshot.place).to.include({ block: -1 });
    test.app.player.playFrom({ block: 0, offset: 0 });
    await test.clock.advance(150);
    expect(test.engine.said.at(-1)?.text).to.equal('تنها یک بند.');
  });

  it('keeps the place at each sentence, with its words', async () => {
    await openArticle(test);
    test.app.player.playFrom({ block: 1, offset: 0 });
    await test.clock.advance(2_500);
    const place = (await test.library.places()).get('garden');
    expect(place).to.include({ block: 1, offset: 21, finished: false });
    expect(place?.quote).to.match(/^بعد نهال‌های انار/);
    expect(lastPlace(test.app.store.snapshot)?.article).to.equal('garden');
  });

  it('keeps the newest place next, however many it has come to while one was being kept', async () => {
    await openArticle(test);
    const begun: number[] = [];
    let keep = (): void => undefined;
    test.library.savePlace = ({ block }) => {
      begun.push(block);
      return new Promise((resolve) => (keep = resolve));
    };
    for (const block of [1, 2, 3, 4]) {
      test.app.player.seek({ block, offset: 0 });
      await settle();
    }
    keep();
    await settle();
    expect(begun).to.deep.equal([1, 4]);
  });

  it('remembers that an article was heard to its end', async () => {
    await openArticle(test);
    test.app.player.playFrom({ block: 9, offset: 0 });
    await test.clock.advance(10_000);
    expect(test.app.player.store.snapshot.status).to.equal('ended');
    expect(test.app.store.snapshot.places.get('garden')).to.include({
      finished: true,
      progress: 1,
    });
    expect(lastPlace(test.app.store.snapshot)).to.equal(undefined);
  });

  it('goes on where the last reading stopped', async () => {
    await openArticle(test);
    test.app.player.playFrom({ block: 3, offset: 0 });
    await test.clock.advance(200);
    test.app.routed('#/');
    test.addresses.length = 0;
    test.app.routed('#/continue');
    await settle();
    expect(test.addresses.at(-1)).to.equal('#/read/garden');
  });

  it('goes to the library when there is nothing to go on with', async () => {
    test.app.routed('#/continue');
    await settle();
    expect(test.addresses.at(-1)).to.equal('#/');
  });

  it('adds what is pasted, under the title the reader gives it', async () => {
    await test.app.bringIn([{ text: 'عنوان\n\nبند یکم.\n\nبند دوم.' }]);
    expect(test.app.store.snapshot.adding).to.include({ status: 'draft' });
    await test.app.keepDraft('نامی دیگر');
    expect(test.addresses.at(-1)).to.equal('#/read/new-2');
    expect((await test.library.read('new-2')).title).to.equal('نامی دیگر');
    expect(test.app.store.snapshot.adding.status).to.equal('empty');
  });

  it('keeps the draft when the device is full', async () => {
    await test.app.bringIn([{ text: 'عنوان\n\nبند یکم.' }]);
    test.library.failing = 'storage-full';
    await test.app.keepDraft('نام');
    expect(test.app.store.snapshot.adding.status).to.equal('draft');
    expect(test.app.store.snapshot.notice).to.deep.equal({ kind: 'fault', code: 'storage-full' });
    expect(test.app.store.snapshot.keeps).to.equal('what-fits');
  });

  it('says why a file cannot be opened', async () => {
    await test.app.bringIn([{ name: 'عکس.png', type: 'image/png', bytes: new Uint8Array(1) }]);
    expect(test.app.store.snapshot.adding).to.deep.equal({
      status: 'failed',
      name: 'عکس.png',
      code: 'file-unsupported',
    });
  });

  it('forgets a draft whose reading was given up', async () => {
    const drafting = test.app.bringIn([{ text: 'عنوان\n\nبند.' }]);
    void test.app.clearDraft();
    await drafting;
    expect(test.app.store.snapshot.adding.status).to.equal('empty');
  });

  it('puts back what was removed', async () => {
    await openArticle(test);
    await test.app.remove('garden');
    expect(test.addresses.at(-1)).to.equal('#/');
    expect(offered()).to.deep.equal(['باغ مادربزرگ']);
    await test.app.undoRemove();
    expect(await test.library.read('garden')).to.deep.equal(garden);
    expect(test.app.store.snapshot.removed).to.equal(null);
  });

  it('puts back all that was removed while it could be, in whatever way', async () => {
    await addSeveral();
    await test.app.remove('garden');
    await test.app.chooseSeveral(true);
    await test.app.choose('second', true);
    await test.app.removeChosen();
    await test.app.remove('third');
    expect(offered()).to.deep.equal(['باغ مادربزرگ', 'second', 'third']);
    await test.app.undo();
    for (const id of ['garden', 'second', 'third'])
      expect(await test.library.read(id)).to.include({ id });
    expect(test.app.store.snapshot.removed).to.equal(null);
    await test.app.remove('third');
    expect(offered()).to.deep.equal(['third']);
  });

  it('offers what was removed until the reader closes that, whatever else is told', async () => {
    await test.app.remove('garden');
    test.app.store.patch({ notice: { kind: 'fault', code: 'file-empty' } });
    expect(offered()).to.deep.equal(['باغ مادربزرگ']);
    test.app.dismissNotice();
    expect(test.app.store.snapshot.notice).to.equal(null);
    expect(offered()).to.deep.equal(['باغ مادربزرگ']);
    test.app.dismissNotice();
    expect(offered()).to.equal(undefined);
  });

  it('puts back what it can when one of the removed is gone for good', async () => {
    await addSeveral();
    await test.app.remove('second');
    await test.app.remove('third');
    const restore = test.library.restore.bind(test.library);
    test.library.restore = (id) =>
      id === 'second' ? Promise.reject(new Fault('article-missing')) : restore(id);
    await test.app.undo();
    expect(await test.library.read('third')).to.include({ id: 'third' });
    expect(offered()).to.deep.equal(['second']);
    expect(test.app.store.snapshot.notice).to.include({ code: 'article-missing' });
  });

  const offered = () => test.app.store.snapshot.removed?.articles.map(({ title }) => title);

  async function addSeveral(): Promise<void> {
    for (const id of ['second', 'third']) await test.library.add({ ...garden, id, title: id });
    await test.app.refresh();
  }

  it('mends what comes in damaged and takes back one change or all', async () => {
    await test.app.bringIn([{ text: 'عنوان\n\nكتاب علي کجاست؟\n\nيک کتاب دیگر.' }]);
    const { adding } = test.app.store.snapshot;
    expect(adding.status === 'draft' && adding.mending).to.be.ok;
    await test.app.keepDraft('عنوان');
    await openArticle(test, 'new-2');
    expect(test.app.shown(0).text).to.equal('کتاب علی کجاست؟');
    expect((await test.library.read('new-2')).blocks[0]?.text).to.equal('كتاب علي کجاست؟');

    const { reading } = test.app.store.snapshot;
    const mending = reading.status === 'open' ? reading.mending! : null!;
    const changes = placedChanges(mending);
    await test.app.setChange(changes[0]!, true);
    expect(test.app.shown(0).text).to.equal('كتاب علی کجاست؟');
    await test.app.setMending(false);
    expect(test.app.shown(0).text).to.equal('كتاب علي کجاست؟');
    await test.app.setMending(true);
    expect(test.app.shown(0).text).to.equal('كتاب علی کجاست؟');
    await settle();
    expect((await test.library.mending('new-2'))?.undone.size).to.equal(1);
    const counted = summaryOf(mending).find(({ kind }) => kind === 'letters')?.count;
    expect(counted).to.equal(changes.filter(({ rule }) => rule === 'letters').length);
  });

  it('shows a long text once its beginning is mended, and keeps it mended whole', async () => {
    const lines = Array.from({ length: 600 }, (_, i) => `كتاب علي ${i} کجاست؟`);
    const shown: [boolean, number][] = [];
    const keeping: Promise<void>[] = [];
    test.app.store.subscribe(({ adding }) => {
      if (adding.status !== 'draft') return;
      shown.push([adding.whole, adding.mending?.changes.size ?? 0]);
      // The reader wants it as it came, and at once.
      if (shown.length > 1) return;
      void test.app.mendDraft(false);
      keeping.push(test.app.keepDraft('كتاب من'));
    }, new AbortController().signal);
    await test.app.bringIn([{ text: ['عنوان', ...lines].join('\n\n') }]);
    await Promise.all(keeping);
    const [first, last] = [shown[0]!, shown.at(-1)!];
    expect(first[0]).to.equal(false);
    expect(first[1]).to.be.within(1, 20);
    expect(last).to.deep.equal([true, 600]);
    expect((await test.library.read('new-600')).title).to.equal('كتاب من');
    const mending = await test.library.mending('new-600');
    expect(mending?.on).to.equal(false);
    expect(mending?.changes.size).to.equal(600);
    await openArticle(test, 'new-600');
    await test.app.setMending(true);
    expect(test.app.shown(TITLE).text).to.equal('كتاب من');
    expect(test.app.shown(150).text).to.equal('کتاب علی 150 کجاست؟');
  });

  it('shows a long text that seems whole before all of it was looked at', async () => {
    const whole = 'او می‌گوید که کتاب‌ها را خوانده است و به خانه می‌رود.';
    const lines = (damaged: boolean): string[] =>
      Array.from({ length: 2_000 }, (_, i) => (damaged && i === 777 ? 'كتاب علي کجاست؟' : whole));
    for (const damaged of [false, true]) {
      const shown: [boolean, number | undefined][] = [];
      const listening = new AbortController();
      test.app.store.subscribe(({ adding }) => {
        if (adding.status === 'draft') shown.push([adding.whole, adding.mending?.changes.size]);
      }, listening.signal);
      await test.app.bringIn([{ text: ['عنوان', ...lines(damaged)].join('\n\n') }]);
      listening.abort();
      expect(shown[0]).to.deep.equal([false, 0]);
      expect(shown.at(-1)).to.deep.equal([true, damaged ? 1 : 0]);
    }
  });

  it('shows the beginning of a long text while the rest is read, and keeps the whole', async () => {
    const lines = Array.from({ length: 600 }, (_, i) => `كتاب علي ${i} کجاست؟`);
    const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const);
    const long = { id: 'long', title: 'عنوان', language: 'fa', blocks } as const;
    let readOn = (): void => undefined;
    const rest = new Promise<void>((resolve) => (readOn = resolve));
    const slow = unstartedApp([], undefined, undefined, {}, async (_, { progress, beginning }) => {
      beginning?.({ ...long, id: '', blocks: blocks.slice(0, 50) });
      await settle();
      progress?.(0.5);
      await rest;
      return [long];
    });
    await slow.app.start('');
    const { store } = slow.app;
    const reading = slow.app.bringIn([{ text: lines.join('\n') }]);
    await reached(slow, 'draft');
    await settle();
    const { adding } = store.snapshot;
    if (adding.status !== 'draft') throw new Error(adding.status);
    expect(adding).to.include({ share: 0.5, whole: false });
    expect(adding.draft.blocks).to.have.lengthOf(50);
    expect(adding.mending?.changes.size).to.equal(20);
    void slow.app.mendDraft(false);
    const keeping = slow.app.keepDraft('نام');
    await settle();
    // Who leaves the screen now has asked for it all the same.
    await slow.app.leaveAdding();
    expect(store.snapshot.adding.status).to.equal('draft');
    readOn();
    await Promise.all([reading, keeping]);
    expect((await slow.library.read('long')).blocks).to.have.lengthOf(600);
    const mending = await slow.library.mending('long');
    expect([mending?.changes.size, mending?.on]).to.eql([600, false]);
    expect(slow.addresses).to.eql([]);
    expect(store.snapshot.notice).to.eql({ kind: 'added', count: 1 });
    expect(store.snapshot.adding.status).to.equal('empty');
    await slow.app.bringIn([{ text: 'یک' }]);
    await slow.app.leaveAdding();
    expect(store.snapshot.adding.status).to.equal('empty');
    slow.end();
  });

  it('says so when the rest of a text cannot be read, and gives it up when told to', async () => {
    const draft = { id: '', title: 'عنوان', language: 'fa', blocks: garden.blocks };
    let fail = (_: Fault): void => undefined;
    const rest = new Promise<never>((_, reject) => (fail = reject));
    const slow = unstartedApp([], undefined, undefined, {}, async (_, { beginning }) => {
      beginning?.(draft);
      return rest;
    });
    await slow.app.start('');
    const { store } = slow.app;
    const givenUp = slow.app.bringIn([{ text: 'یک' }]);
    await reached(slow, 'draft');
    await slow.app.clearDraft();
    expect(store.snapshot.adding.status).to.equal('empty');
    const reading = slow.app.bringIn([{ text: 'دو' }]);
    await reached(slow, 'draft');
    const keeping = slow.app.keepDraft('نام');
    fail(new Fault('file-encoding'));
    await Promise.all([givenUp, reading, keeping]);
    expect(store.snapshot.adding).to.include({ status: 'failed', code: 'file-encoding' });
    expect(await slow.library.entries()).to.deep.equal([]);
    slow.end();
  });

  it('tells a player that comes late how each article is shown, not only the last', async () => {
    const short = { id: 'short', title: 'بند', language: 'fa', blocks: garden.blocks.slice(0, 1) };
    const two = unstartedApp([garden, short]);
    const { player } = two.app;
    const asked: (() => void)[] = [];
    const load = player.load.bind(player);
    Object.assign(player, {
      load: (...values: Parameters<typeof load>) => asked.push(() => load(...values)),
    });
    await two.app.start('');
    await openArticle(two);
    await openArticle(two, 'short');
    expect(asked).to.have.lengthOf(2);
    asked.forEach((late) => late());
    expect(player.store.snapshot.place?.block).to.equal(TITLE);
    two.end();
  });

  it('goes to a place of a book that has not come yet as soon as it is there, before what comes otherwise', async () => {
    const blocks = Array.from(
      { length: 6_000 },
      (_, i) => ({ kind: 'paragraph', text: `بند ${i}.` }) as const,
    );
    const book = unstartedApp([{ id: 'book', title: 'کتاب', language: 'fa', blocks }]);
    const { app, library } = book;
    const read: number[] = [];
    const readPart = library.readPart.bind(library);
    let comes = (): void => undefined;
    library.readPart = async (id, part) => {
      read.push(part);
      await new Promise<void>((resolve) => (comes = resolve));
      return readPart(id, part);
    };
    const next = async (): Promise<void> => {
      const { length } = read;
      comes();
      for (let i = 0; i < 10 && read.length === length; i++) await settle();
    };
    const block = (): number | undefined => app.player.store.snapshot.place?.block;
    await app.start('#/read/book');
    while (read.length === 0) await settle();
    const { reading } = app.store.snapshot;
    if (reading.status !== 'open') throw new Error(reading.status);
    const last = reading.article.outline.parts.length - 1;
    expect(read).to.eql([1]);
    app.player.seek({ block: 5_999, offset: 0 });
    app.player.seek({ block: 5_998, offset: 0 });
    expect(block()).to.equal(-1);
    await next();
    expect(read).to.eql([1, last]);
    expect(block()).to.equal(-1);
    await next();
    expect(read).to.eql([1, last, last - 1]);
    expect(block()).to.equal(5_998);

    // Not where the reader has gone elsewhere.
    app.player.seek({ block: reading.article.outline.parts[2]!.from, offset: 0 });
    app.player.previousBlock();
    await next();
    await next();
    expect(block()).to.equal(5_997);
    // While another part is being read, too.
    app.player.playFrom({ block: reading.article.outline.parts[3]!.from, offset: 0 });
    await next();
    await next();
    expect(block()).to.equal(reading.article.outline.parts[3]!.from);
    expect(app.player.store.snapshot.status).to.equal('loading');
    // Who pauses meanwhile still wants to be there, and who plays wants to hear it there.
    app.player.playFrom({ block: reading.article.outline.parts[5]!.from, offset: 0 });
    app.player.pause();
    await next();
    await next();
    expect(block()).to.equal(reading.article.outline.parts[5]!.from);
    expect(app.player.store.snapshot.status).to.equal('paused');
    // A match that is shown counts for more than the place.
    app.store.patch({ sought: { block: 1_300, from: 0, to: 1 } });
    await next();
    await next();
    expect(reading.article.blocks[1_300]?.text).to.equal('بند 1300.');
    app.player.seek({ block: 3_900, offset: 0 });
    app.player.play();
    library.readPart = () => Promise.reject(new Fault('article-missing'));
    comes();
    while (app.store.snapshot.notice === null) await settle();
    // What cannot come is not waited for: the next that is there is read.
    expect(block()).to.be.greaterThan(3_900);
    expect(app.player.store.snapshot.status).to.equal('loading');
    app.player.seek({ block: 3_901, offset: 0 });
    expect(block()).to.be.greaterThan(3_901);
    library.readPart = readPart;
    expect(new Set(read).size).to.equal(read.length);
    book.end();
  });

  it('mends an article as the reader wants, and leaves out the rules that he switches off', async () => {
    await test.app.bringIn([{ text: 'عنوان\n\nكتاب علي کجاست؟\n\nيک کتاب دیگر.' }]);
    await test.app.keepDraft('عنوان');
    await openArticle(test, 'new-2');
    expect(await test.app.mendAs({ without: ['letters'] })).to.equal(true);
    expect(test.app.shown(0).text).to.equal('كتاب علي کجاست؟');
    expect(await test.app.mendAs({ without: [] })).to.equal(true);
    expect(test.app.shown(0).text).to.equal('کتاب علی کجاست؟');
    expect(await test.app.mendAs({ mode: 'full', twins: 'joined' })).to.equal(true);
    await settle();
    const kept = await test.library.mending('new-2');
    expect(kept?.ways).to.deep.equal({ mode: 'full', twins: 'joined', without: [] });
  });

  it('spells twins everywhere as the settings say, but where an article has its own choice', async () => {
    await test.app.bringIn([{ text: 'عنوان\n\nكتاب علي و آن‌ها کجاست؟\n\nيک کتاب دیگر.' }]);
    await test.app.keepDraft('عنوان');
    const spell = async (twins: 'own' | 'joined'): Promise<string> => {
      test.app.set({ twins });
      await openArticle(test, 'garden');
      await openArticle(test, 'new-2');
      await settle();
      return (await test.library.mending('new-2'))!.version;
    };
    const own = await spell('own');
    expect(await spell('joined')).to.not.equal(own);
    expect(await spell('own')).to.equal(own);
    await test.app.mendAs({ twins: 'split' });
    await spell('joined');
    expect((await test.library.mending('new-2'))?.ways?.twins).to.equal('split');
    await openArticle(test, 'garden');
    await test.app.mendAs({ mode: 'careful' });
    expect((await test.library.mending('garden'))?.ways?.twins).to.equal('joined');
  });

  it('mends a healthy article when it is asked to', async () => {
    await openArticle(test);
    expect(test.app.shown(0).text).to.equal(garden.blocks[0]!.text);
    expect(await test.app.mendAs({ mode: 'full' })).to.equal(true);
    expect((await test.library.mending('garden'))?.ways?.mode).to.equal('full');
  });

  it('notices the same text, and opens what is there', async () => {
    await test.app.bringIn([{ text: 'عنوان\n\nبند یکم.' }]);
    await test.app.keepDraft('یک');
    await test.app.bringIn([{ text: 'عنوان\n\nبند یکم.' }]);
    await test.app.keepDraft('دو');
    expect(test.app.store.snapshot.notice).to.include({ kind: 'already-here', exact: true });
    expect(test.addresses.at(-1)).to.equal('#/read/new-1');
    expect((await test.library.read('new-1')).title).to.equal('یک');
  });

  it('shows several things that came in together, keeps those wanted, and says what failed', async () => {
    await test.app.bringIn([
      { text: 'یک\n\nبند.' },
      { text: 'دو\n\nبند.\n\nبند.' },
      { text: 'سه\n\nبند.\n\nبند.\n\nبند.' },
      { name: 'عکس.png', type: 'image/png', bytes: new Uint8Array(1) },
    ]);
    const { adding } = test.app.store.snapshot;
    expect(adding.status === 'several' && adding.candidates.map(({ draft }) => draft.title)).to.eql(
      ['یک', 'دو', 'سه'],
    );
    expect(adding.status === 'several' && adding.failures).to.deep.equal([
      { name: 'عکس.png', code: 'file-unsupported' },
    ]);
    await test.app.want(1, false);
    await test.app.keepWanted();
    expect((await test.library.entries()).map(({ title }) => title)).to.eql([
      'سه',
      'یک',
      garden.title,
    ]);
    expect(test.app.store.snapshot.notice).to.deep.equal({ kind: 'added', count: 2 });
    expect(test.app.store.snapshot.adding.status).to.equal('empty');
    expect(test.addresses.at(-1)).to.equal('#/');
  });

  it('keeps in view what of several could not be kept', async () => {
    await test.app.bringIn([{ text: 'یک\n\nبند.' }, { text: 'دو\n\nبند.\n\nبند.' }]);
    test.library.failing = 'storage-full';
    await test.app.keepWanted();
    const { adding, notice } = test.app.store.snapshot;
    expect(adding.status === 'several' && adding.candidates.length).to.equal(2);
    expect(notice).to.deep.equal({ kind: 'fault', code: 'storage-full' });
  });

  it('reads a file only when its turn comes, and none that is too large', async () => {
    let read = 0;
    const arrayBuffer = async (): Promise<ArrayBuffer> => {
      read++;
      return new ArrayBuffer(8);
    };
    await test.app.bringIn([{ name: 'کوه.zip', type: '', size: 3e9, arrayBuffer }]);
    expect(test.app.store.snapshot.adding).to.deep.equal({
      status: 'failed',
      name: 'کوه.zip',
      code: 'file-too-large',
    });
    expect(read).to.equal(0);
  });

  for (const text of ['https://example.org/a?b=1', 'خبری تازه\nhttps://example.org/a?b=1 '])
    it(`takes «${text}» for a link and shows other ways when its site refuses`, async () => {
      await test.app.bringIn([{ text }]);
      expect(test.app.store.snapshot.adding).to.deep.equal({
        status: 'link',
        address: 'https://example.org/a?b=1',
      });
    });

  for (const text of [
    'دو پیوند: https://example.org/a و https://example.org/b',
    `${'متنی بلند که پیوندی هم دارد. '.repeat(9)}https://example.org/a`,
  ])
    it(`takes «${text.slice(0, 24)}…» for a text`, async () => {
      await test.app.bringIn([{ text: `عنوان\n\n${text}` }]);
      expect(test.app.store.snapshot.adding.status).to.equal('draft');
    });

  it('takes what was shared with the app, and what the bookmarklet packed', async () => {
    const drafted = async (): Promise<Draft> => {
      for (;;) {
        const { adding } = test.app.store.snapshot;
        if (adding.status === 'draft') return adding.draft;
        await settle();
      }
    };
    test.app.routed('#/shared');
    expect((await drafted()).blocks[0]?.text).to.equal('بند هم‌رسانی‌شده.');
    expect(test.addresses.at(-1)).to.equal('#/add');
    await test.app.clearDraft();
    test.app.routed('#/receive/abc');
    expect((await drafted()).title).to.equal('abc');
  });

  it('says a word as the reader wants it, from the next time on', async () => {
    await openArticle(test);
    await test.app.pronounce({ written: 'انار', said: 'نار' });
    test.app.player.playFrom({ block: 1, offset: 21 });
    await test.clock.advance(150);
    expect(test.engine.said.at(-1)?.text).to.equal('بعد نهال‌های نار را کاشت.');
    expect(test.app.player.spoken().map(({ text }) => text)).to.deep.equal([
      'بعد نهال‌های نار را کاشت.',
    ]);
    await test.app.pronounce({ written: 'انار', said: 'گلنار' });
    expect(test.app.store.snapshot.settings.pronunciations).to.deep.equal([
      { written: 'انار', said: 'گلنار' },
    ]);
    await test.app.forgetPronunciation({ written: 'انار', said: 'گلنار' });
    test.app.player.repeat();
    await test.clock.advance(150);
    expect(test.engine.said.at(-1)?.text).to.equal('بعد نهال‌های انار را کاشت.');
  });

  it('reads captions and related links only when the reader wants them', async () => {
    await openArticle(test);
    const heard = async (): Promise<string[]> => {
      test.app.player.playFrom({ block: 5, offset: 0 });
      const from = test.engine.said.length - 1;
      await test.clock.advance(30_000);
      return test.engine.said.slice(Math.max(0, from)).map(({ text }) => text);
    };
    expect((await heard()).join()).to.not.match(/نهال بکاریم|درختان انار/);
    test.app.set({ figures: true, related: true });
    expect((await heard()).join()).to.match(/نهال بکاریم.*درختان انار.*باغ در بهار/);
  });

  it('takes the reader’s word on ezafe, the newest for each pair, and undoes it', async () => {
    const told = () => test.app.store.snapshot.settings.ezafeCorrections;
    await test.app.correctEzafe({ word: 'باغ', next: 'سبز', ezafe: true });
    await test.app.correctEzafe({ word: 'باغ', next: '', ezafe: false });
    await test.app.correctEzafe({ word: 'باغ', next: 'سبز', ezafe: false });
    const kept = [
      { word: 'باغ', next: '', ezafe: false },
      { word: 'باغ', next: 'سبز', ezafe: false },
    ];
    expect(told()).to.deep.equal(kept);
    await test.app.forgetEzafe({ word: 'باغ', next: 'سبز', ezafe: false });
    expect(told()).to.deep.equal(kept.slice(0, 1));
    expect(test.app.store.snapshot.notice?.kind).to.equal('ezafe-forgotten');
    await test.app.undo();
    expect(told()).to.deep.equal(kept);
    expect(test.app.store.snapshot.notice).to.equal(null);
  });

  it('goes on with the next article when the reader wants it', async () => {
    test.end();
    const second = { ...garden, id: 'second', title: 'دوم' };
    test = await testApp([second, garden]);
    test.app.set({ goOn: true });
    await openArticle(test, 'garden');
    test.app.player.playFrom({ block: 9, offset: 0 });
    await test.clock.advance(4_000);
    expect(test.addresses.at(-1)).to.equal('#/read/second');
    expect(test.app.player.store.snapshot.status).to.equal('speaking');
  });

  it('goes on with the queue, in its order, before the list', async () => {
    test.end();
    const [second, third] = ['second', 'third'].map((id) => ({ ...garden, id, title: id }));
    test = await testApp([third!, second!, garden]);
    await test.app.enqueue('garden');
    await test.app.enqueue('third');
    await test.app.enqueue('second');
    await openArticle(test, 'garden');
    expect(nextUp(test.app.store.snapshot)?.id).to.equal('third');
    test.app.player.playFrom({ block: 9, offset: 0 });
    await test.clock.advance(4_000);
    expect(test.addresses.at(-1)).to.equal('#/read/third');
    expect(test.app.player.store.snapshot.status).to.equal('speaking');
    expect(nextUp(test.app.store.snapshot)?.id).to.equal('second');
  });

  it('stops at the end of the article when it was asked to sleep there', async () => {
    test.app.set({ goOn: true });
    await openArticle(test);
    test.app.player.setSleep('end');
    test.app.player.playFrom({ block: 9, offset: 0 });
    await test.clock.advance(10_000);
    expect(test.app.store.snapshot.notice).to.deep.include({ kind: 'player' });
    expect(test.app.player.store.snapshot.status).to.not.equal('speaking');
    test.app.backToAwake();
    await test.clock.advance(150);
    expect(test.engine.said.at(-1)?.text).to.equal('پایان باغ همین‌جاست.');
  });

  it('changes settings at once and keeps them', async () => {
    test.app.set({ rate: 1.5, textSize: 44 });
    expect(test.app.player.store.snapshot.rate).to.equal(1.5);
    expect(await test.library.settings()).to.include({ rate: 1.5, textSize: 44 });
  });

  it('has a different key for each command', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('changes size and speed by steps and stops at the ends', async () => {
    await openArticle(test);
    const run = (id: string): void => commands.find((c) => c.id === id)!.run(test.app);
    for (let i = 0; i < 40; i++) run('larger');
    for (let i = 0; i < 40; i++) run('faster');
    expect(test.app.store.snapshot.settings).to.include({ textSize: 64, rate: 3 });
    for (let i = 0; i < 40; i++) run('smaller');
    for (let i = 0; i < 40; i++) run('slower');
    expect(test.app.store.snapshot.settings).to.include({ textSize: 16, rate: 0.5 });
  });
});
