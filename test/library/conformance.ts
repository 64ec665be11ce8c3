import { expect } from '@esm-bundle/chai';
import { Fault } from '../../src/base/fault.ts';
import type { Library } from '../../src/library/library.ts';
import type { Mending } from '../../src/library/mending.ts';
import type { Note } from '../../src/library/note.ts';
import type { Place } from '../../src/library/place.ts';
import { defaultSettings } from '../../src/library/settings.ts';
import type { Article } from '../../src/text/article.ts';

export const place: Place = {
  article: 'a',
  block: 0,
  offset: 3,
  quote: 'دو سه',
  progress: 0.4,
  finished: false,
  at: 7,
};

export const mending: Mending = {
  on: true,
  version: '1',
  changes: new Map([[0, [{ rule: 'joined', from: 1, to: 1, before: '', after: '\u200c' }]]]),
  undone: new Set(['0:1:1:\u200c']),
};

export const note: Note = {
  id: 'n',
  article: 'a',
  block: 0,
  from: 3,
  to: 5,
  quote: 'دو',
  before: 'یک ',
  after: ' سه',
  colour: 'yellow',
  text: 'یادم بماند',
  at: 1,
  edited: 1,
};

const picture = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

/** A short article. */
export function article(id: string, title = 'نوشته'): Article {
  return { id, title, language: 'fa', blocks: [{ kind: 'paragraph', text: 'یک دو سه چهار.' }] };
}

/** A book of so many paragraphs, each with its number. */
export function book(id: string, paragraphs: number): Article {
  const blocks = Array.from({ length: paragraphs }, (_, i) =>
    i % 100 === 0
      ? ({ kind: 'heading', level: 2, text: `فصل ${i}` } as const)
      : ({ kind: 'paragraph', text: `بند شمارهٔ ${i}.` } as const),
  );
  return { ...article(id), blocks };
}

/** What every library does, wherever it keeps things. `make` gives an empty one. */
export function behavesAsLibrary(make: () => Library): void {
  let library: Library;
  beforeEach(() => {
    library = make();
  });

  const ids = async (): Promise<string[]> =>
    (await library.entries()).filter(({ origin }) => origin === 'own').map(({ id }) => id);
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Fault ? error.code : error),
    );

  it('lists the newest first and gives back an article as it was', async () => {
    await library.add(article('a'), { mending });
    await library.add(article('b'));
    expect(await ids()).to.deep.equal(['b', 'a']);
    expect((await library.entries())[0]).to.include({ words: 4, origin: 'own', favourite: false });
    expect(await library.read('a')).to.deep.equal(article('a'));
    expect(await library.mending('a')).to.deep.equal(mending);
  });

  it('says that an article is missing', async () => {
    for (const asked of [library.read('x'), library.open('x', 0), library.remove('x')])
      expect(await codeOf(asked)).to.equal('article-missing');
  });

  it('opens a book at a block without the rest of it', async () => {
    const whole = book('a', 1_001);
    await library.add(whole);
    const { about, outline, part, blocks } = await library.open('a', 555);
    expect(about).to.deep.equal({ id: 'a', title: 'نوشته', language: 'fa' });
    const { from } = outline.parts[part]!;
    expect(blocks[555 - from]).to.deep.equal(whole.blocks[555]);
    expect(blocks.length).to.be.lessThan(400);
    expect(outline).to.include({ blocks: 1_001, words: 11 * 2 + 990 * 3 });
    expect(outline.headings.at(-1)).to.deep.equal({ block: 1_000, level: 2, text: 'فصل 1000' });
    const parts = await Promise.all(outline.parts.map((_, i) => library.readPart('a', i)));
    expect(parts.flat()).to.deep.equal(whole.blocks);
    expect((await library.open('a', 99_999)).part).to.equal(outline.parts.length - 1);
    expect((await library.open('a', -1)).part).to.equal(0);
    expect(await library.read('a')).to.deep.equal(whole);
  });

  it('opens a book where its reader was, with what was mended in it', async () => {
    await library.add(book('a', 1_001));
    expect(await library.open('a')).to.include({ part: 0, place: undefined, mending: undefined });
    const far = { ...place, block: 777 };
    await library.savePlace(far);
    await library.saveMending('a', mending);
    const opened = await library.open('a');
    expect(opened.outline.parts[opened.part]!.from).to.be.within(577, 777);
    expect(opened.place).to.deep.equal(far);
    expect(opened.mending).to.deep.equal(mending);
    expect((await library.open('a', 0)).part).to.equal(0);
  });

  it('keeps pictures and gives them one by one', async () => {
    await library.add(article('a'), { images: new Map([['p.png', picture]]), format: 'epub' });
    expect(await library.image('a', 'p.png')).to.deep.equal(picture);
    expect(await library.image('a', 'q.png')).to.equal(undefined);
    const [entry] = await library.entries();
    expect(entry).to.include({ images: 1, bytes: 2 * 14 + 3 });
  });

  it('puts back what was removed, with all that belongs to it', async () => {
    await library.add(article('a'), { mending, images: new Map([['p.png', picture]]) });
    await library.savePlace(place);
    await library.saveNote(note);
    await library.mark('a', () => ({ favourite: true, tags: ['باغ'] }));
    await library.changeQueue(() => ['a']);
    const before = await library.entries();
    await library.remove('a');
    expect(await ids()).to.deep.equal([]);
    expect(await library.notes()).to.deep.equal([]);
    expect(await codeOf(library.read('a'))).to.equal('article-missing');
    await library.restore('a');
    expect(await library.entries()).to.deep.equal(before);
    expect(before[0]).to.deep.include({ favourite: true, tags: ['باغ'], queued: 0 });
    expect((await library.places()).get('a')).to.deep.equal(place);
    expect(await library.mending('a')).to.deep.equal(mending);
    expect(await library.notes('a')).to.deep.equal([note]);
    expect(await library.image('a', 'p.png')).to.deep.equal(picture);
  });

  it('forgets what was removed for good', async () => {
    await library.add(article('a'));
    await library.remove('a');
    expect(await library.purge(Infinity)).to.equal(true);
    expect(await codeOf(library.restore('a'))).to.equal('article-missing');
    expect(await library.purge(Infinity)).to.equal(false);
  });

  it('renames', async () => {
    await library.add(article('a', 'پیش'));
    await library.rename('a', 'پس');
    expect((await library.read('a')).title).to.equal('پس');
    expect((await library.entries())[0]).to.include({ title: 'پس' });
  });

  it('forgets with a title what was mended in it', async () => {
    const inTitle = { rule: 'joined', from: 1, to: 1, before: '', after: '\u200c' } as const;
    const changes = new Map([...mending.changes, [-1, [inTitle]]] as const);
    await library.add(article('a'), { mending: { ...mending, changes } });
    await library.rename('a', 'پس');
    expect((await library.mending('a'))?.changes).to.deep.equal(mending.changes);
  });

  it('keeps the order of what to hear next', async () => {
    for (const id of ['a', 'b', 'c']) await library.add(article(id));
    await library.changeQueue((queue) => [...queue, 'b', 'a', 'c']);
    await library.changeQueue(([first, ...rest]) => [...rest, first!]);
    const queue = (await library.entries()).sort((x, y) => x.queued! - y.queued!);
    expect(queue.map(({ id }) => id)).to.deep.equal(['a', 'c', 'b']);
    await library.changeQueue(() => []);
    expect((await library.entries()).map(({ queued }) => queued)).to.deep.equal([null, null, null]);
  });

  it('never replaces a place by an older one', async () => {
    await library.add(article('a'));
    await library.savePlace({ ...place, at: 9 });
    await library.savePlace({ ...place, offset: 0, at: 8 });
    expect((await library.places()).get('a')).to.include({ offset: 3, at: 9 });
    await library.savePlace({ ...place, offset: 6, at: 10 });
    expect((await library.places()).get('a')).to.include({ offset: 6, at: 10 });
  });

  it('lists notes in the order they were made', async () => {
    await library.add(article('a'));
    await library.add(article('b'));
    await library.saveNote({ ...note, id: 'm', article: 'b', at: 2, edited: 2 });
    await library.saveNote(note);
    expect((await library.notes()).map(({ id }) => id)).to.deep.equal(['n', 'm']);
    await library.saveNote({ ...note, text: 'دیگر', edited: 5 });
    expect((await library.notes('a'))[0]).to.include({ text: 'دیگر' });
    await library.removeNote('n');
    expect((await library.notes()).map(({ id }) => id)).to.deep.equal(['m']);
  });

  it('adds up the time of a day', async () => {
    await library.addTime({ day: '2026-01-01', article: 'a', read: 30, heard: 0 });
    await library.addTime({ day: '2026-01-02', article: 'a', read: 10, heard: 20 });
    await library.addTime({ day: '2026-01-02', article: 'a', read: 5, heard: 60 });
    expect(await library.times('2026-01-02')).to.deep.equal([
      { day: '2026-01-02', article: 'a', read: 15, heard: 80 },
    ]);
    expect(await library.times('2026')).to.have.length(2);
  });

  it('keeps settings', async () => {
    expect(await library.settings()).to.deep.equal(defaultSettings);
    await library.saveSettings({ textSize: 44, theme: 'night' });
    await library.saveSettings({ rate: 2 });
    const { textSize, theme, rate } = await library.settings();
    expect({ textSize, theme, rate }).to.deep.equal({ textSize: 44, theme: 'night', rate: 2 });
  });
}
