import { expect } from '@esm-bundle/chai';
import { deleteDB } from 'idb';
import type { Fault } from '../../src/base/fault.ts';
import { openDatabase } from '../../src/library/database.ts';
import { idbLibrary } from '../../src/library/idb-library.ts';
import { defaultSettings } from '../../src/library/settings.ts';
import type { Article } from '../../src/text/article.ts';
import { article, behavesAsLibrary, book, note } from './conformance.ts';

const bundledArticle: Article = {
  id: 'guide',
  title: 'راهنما',
  language: 'fa',
  blocks: [{ kind: 'paragraph', text: 'این راهنماست.' }],
};

describe('the library in IndexedDB', () => {
  let name = '';
  let time = 0;

  const open = () =>
    idbLibrary(
      async (path) => {
        if (path === 'articles/index.json')
          return [{ ...bundledArticle, blocks: undefined, words: 2 }];
        if (path === 'articles/guide.json') return bundledArticle;
        throw new Error(`No ${path}`);
      },
      () => ++time,
      name,
    );

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => deleteDB(name));

  behavesAsLibrary(() =>
    idbLibrary(
      () => Promise.reject(new Error('none')),
      () => ++time,
      name,
    ),
  );

  it('lists what came with the app last, with what the reader put on it', async () => {
    const library = open();
    await library.add(article('a'));
    await library.mark('guide', () => ({ favourite: true, tags: [] }));
    const entries = await library.entries();
    expect(entries.map(({ id }) => id)).to.deep.equal(['a', 'guide']);
    expect(entries[1]).to.include({ favourite: true, origin: 'bundled' });
    expect((await library.open('guide', 0)).blocks).to.deep.equal(bundledArticle.blocks);
    expect(await library.readPart('guide', 0)).to.deep.equal(bundledArticle.blocks);
  });

  it('gives everything to the next session', async () => {
    await open().add(article('a'));
    await open().saveNote(note);
    expect(await open().read('a')).to.deep.equal(article('a'));
    expect(await open().notes()).to.deep.equal([note]);
  });

  it('lets nothing of a longer text stay behind a shorter one', async () => {
    const library = open();
    const picture = { type: 'image/png', bytes: new Uint8Array(1) };
    await library.add(book('a', 900), { images: new Map([['p', picture]]) });
    await library.add(article('a'));
    expect(await library.read('a')).to.deep.equal(article('a'));
    expect(await library.image('a', 'p')).to.equal(undefined);
  });

  it('keeps all of an article or nothing of it', async () => {
    const library = open();
    const broken = { ...book('a', 300), byline: (() => 'a function cannot be kept') as never };
    const error = await library.add(broken).catch((caught: unknown) => caught);
    expect((error as Fault).code).to.equal('storage-broken');
    expect((await library.entries()).map(({ id }) => id)).to.deep.equal(['guide']);
    await library.add(article('a'));
    expect(await library.read('a')).to.deep.equal(article('a'));
  });

  it('forgets the settings that it cannot understand', async () => {
    const library = open();
    await library.saveSettings({ textSize: 44, rate: 99 });
    expect(await open().settings()).to.deep.equal({ ...defaultSettings, textSize: 44 });
  });

  it('lets a newer version of the app open the database, and then says so', async () => {
    const library = open();
    await library.add(article('a'));
    await openVersion(name, 99);
    const error = await library.entries().catch((caught: unknown) => caught);
    expect((error as Fault).code).to.equal('storage-newer');
  });

  it('still opens bundled articles when the database is not for it', async () => {
    await openVersion(name, 99);
    const library = open();
    expect((await library.bundled()).map(({ id }) => id)).to.deep.equal(['guide']);
    expect((await library.read('guide')).title).to.equal('راهنما');
    expect((await library.open('guide', 0)).about.title).to.equal('راهنما');
    const error = await library.read('a').catch((caught: unknown) => caught);
    expect((error as Fault).code).to.equal('storage-newer');
  });

  it('gives up a browser that does not answer, and goes on when it does', async () => {
    const letGo = heldBack(name);
    const database = openDatabase(name, { answer: 20, release: 20 });
    const ids = () =>
      database.look(['entries'], (look) => look.objectStore('entries').getAllKeys());
    for (let twice = 0; twice < 2; twice++) {
      const error = await ids().catch((caught: unknown) => caught);
      expect((error as Fault).code).to.equal('storage-broken');
    }
    letGo();
    let found: unknown;
    while (!Array.isArray(found)) {
      await new Promise((resolve) => setTimeout(resolve));
      found = await ids().catch((caught: unknown) => caught);
    }
    expect(found).to.deep.equal([]);
  });
});

/** Another page changes the database; until it is let go, the browser answers nobody, and says nothing of it. */
function heldBack(name: string): () => void {
  let held = true;
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const table = request.result.createObjectStore('held');
    const again = (): void => {
      if (held) table.get(0).onsuccess = again;
      else request.transaction!.abort();
    };
    again();
  };
  return () => (held = false);
}

/** As an app of that version would, and leaves. */
function openVersion(name: string, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
