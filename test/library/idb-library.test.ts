import { expect } from '@esm-bundle/chai';
import { deleteDB } from 'idb';
import { Fault } from '../../src/base/fault.ts';
import { idbLibrary } from '../../src/library/idb-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Mending } from '../../src/library/mending.ts';
import { defaultSettings } from '../../src/library/settings.ts';
import type { Article } from '../../src/text/article.ts';

const bundledArticle: Article = {
  id: 'guide',
  title: 'راهنما',
  language: 'fa',
  blocks: [{ kind: 'paragraph', text: 'این راهنماست.' }],
};

function article(id: string, title = 'نوشته'): Article {
  return { id, title, language: 'fa', blocks: [{ kind: 'paragraph', text: 'یک دو سه چهار.' }] };
}

const place = {
  article: 'a',
  block: 0,
  offset: 3,
  quote: 'دو سه',
  progress: 0.4,
  finished: false,
  at: 7,
};

const mending: Mending = {
  on: true,
  version: '1',
  changes: new Map([[0, [{ rule: 'joined', from: 1, to: 1, before: '', after: '\u200c' }]]]),
  undone: new Set(['0:1:1:\u200c']),
};

describe('the library in IndexedDB', () => {
  let name = '';
  let time = 0;
  let library: Library;

  const open = (): Library =>
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
    library = open();
  });

  afterEach(() => deleteDB(name));

  it('lists the newest first and what came with the app last', async () => {
    await library.add(article('a'));
    await library.add(article('b'));
    expect((await library.entries()).map(({ id }) => id)).to.deep.equal(['b', 'a', 'guide']);
    expect((await library.entries())[0]).to.include({ words: 4, origin: 'own' });
  });

  it('gives back an article as it was, also to the next session', async () => {
    await library.add(article('a'), mending);
    const next = open();
    expect((await next.read('a')).blocks).to.deep.equal(article('a').blocks);
    expect(await next.mending('a')).to.deep.equal(mending);
    expect(await next.read('guide')).to.deep.equal(bundledArticle);
  });

  it('says that an article is missing', async () => {
    const error = await library.read('nowhere').catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(Fault);
    expect((error as Fault).code).to.equal('article-missing');
  });

  it('puts back what was removed, with its place and mending', async () => {
    await library.add(article('a'), mending);
    await library.savePlace(place);
    const removed = await library.remove('a');
    expect((await library.entries()).map(({ id }) => id)).to.deep.equal(['guide']);
    expect((await library.places()).size).to.equal(0);
    await library.restore(removed);
    expect((await library.entries()).map(({ id }) => id)).to.deep.equal(['a', 'guide']);
    expect((await library.places()).get('a')).to.deep.equal(place);
    expect(await library.mending('a')).to.deep.equal(mending);
  });

  it('renames', async () => {
    await library.add(article('a', 'پیش'));
    await library.rename('a', 'پس');
    expect((await library.read('a')).title).to.equal('پس');
  });

  it('keeps settings and forgets what it cannot understand', async () => {
    expect(await library.settings()).to.deep.equal(defaultSettings);
    await library.saveSettings({ textSize: 44, theme: 'night' });
    await library.saveSettings({ rate: 99 });
    expect(await open().settings()).to.deep.equal({
      ...defaultSettings,
      textSize: 44,
      theme: 'night',
    });
  });

  it('lets a newer version of the app open the database', async () => {
    await library.add(article('a'));
    const upgraded = new Promise<boolean>((resolve, reject) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => reject(request.error);
    });
    expect(await upgraded).to.equal(true);
    const error = await library.entries().catch((caught: unknown) => caught);
    expect((error as Fault).code).to.equal('storage-broken');
  });

  it('still opens bundled articles when the database is broken', async () => {
    name = `test-${crypto.randomUUID()}`;
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    library = open();
    expect((await library.bundled()).map(({ id }) => id)).to.deep.equal(['guide']);
    expect((await library.read('guide')).title).to.equal('راهنما');
  });
});
