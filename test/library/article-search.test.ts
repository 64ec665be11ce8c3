import { expect } from '@esm-bundle/chai';
import { changeKey } from '../../src/library/change-key.ts';
import { ArticleSearch } from '../../src/library/search/article-search.ts';
import type { Article } from '../../src/text/article.ts';
import { MemoryLibrary } from '../support/memory-library.ts';

const article = (id: string, title: string, ...texts: readonly string[]): Article => ({
  id,
  title,
  language: 'fa',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

const library = (): MemoryLibrary =>
  new MemoryLibrary([
    article('old', 'کوه', 'رود از کوه می‌آید.', 'آب رودخانه سرد بود.'),
    article('middle', 'دشت', 'در دشت، رودخانه‌ها پهن‌اند.'),
    article('new', 'رودخانه', 'قایقی روی آب.'),
  ]);

async function filled(of = library()): Promise<ArticleSearch> {
  const search = new ArticleSearch(of);
  await search.fill(() => false);
  return search;
}

const found = async (search: ArticleSearch, query: string): Promise<string[]> =>
  (await search.find(query)).hits.map((hit) => hit.article);

describe('the search of the library', () => {
  it('gives titles first, then whole words, then the newest', async () => {
    const of = library();
    await of.add(article('newest', 'سفر', 'رودخانهٔ دیگری هم بود.'));
    await of.add(article('part', 'باد', 'کوهرودخانهسار'));
    expect(await found(await filled(of), 'رودخانه')).to.deep.equal([
      'new',
      'newest',
      'middle',
      'old',
      'part',
    ]);
  });

  it('shows the words around a match as they were mended, and still tells the place in the source', async () => {
    const of = new MemoryLibrary([article('damaged', 'سفر', 'به کتاب ها رفت و کتاب ها را دید.')]);
    const change = { rule: 'spaced', from: 7, to: 8, before: ' ', after: '\u200C' } as const;
    const other = { ...change, from: 21, to: 22 };
    await of.saveMending('damaged', {
      on: true,
      version: '1',
      changes: new Map([[0, [change, other]]]),
      undone: new Set([changeKey(0, other)]),
    });
    const [hit] = (await (await filled(of)).find('رفت')).hits;
    expect(hit?.excerpt?.text).to.equal('به کتاب\u200Cها رفت و کتاب ها را دید.');
    expect(hit?.place).to.deep.equal({ block: 0, from: 11, to: 14 });
    expect(hit?.excerpt?.marks).to.deep.equal([{ from: 11, to: 14 }]);
  });

  it('tells where in the source the match is, and the words around it', async () => {
    const [hit] = (await (await filled()).find('سرد')).hits;
    expect(hit?.place).to.deep.equal({ block: 1, from: 11, to: 14 });
    expect(hit?.excerpt).to.deep.equal({
      text: 'آب رودخانه سرد بود.',
      marks: [{ from: 11, to: 14 }],
      before: false,
      after: false,
    });
  });

  it('wants all words, of the title or the text', async () => {
    const search = await filled();
    expect(await found(search, 'کوه آب')).to.deep.equal(['old']);
    expect(await found(search, 'رودخانه قایقی')).to.deep.equal(['new']);
    expect(await found(search, 'رودخانه دریا')).to.deep.equal([]);
    expect(await found(search, ' ؟ ')).to.deep.equal([]);
  });

  it('answers by titles before the texts are read, and says how far it is', async () => {
    const search = new ArticleSearch(library());
    const { hits, count, searched, of } = await search.find('رودخانه');
    expect(hits.map((hit) => hit.article)).to.deep.equal(['new']);
    expect({ count, searched, of }).to.deep.equal({ count: 1, searched: 0, of: 3 });
    let told = 0;
    await search.fill(() => ++told > 2);
    expect((await search.find('رودخانه')).searched).to.equal(2);
  });

  it('follows what is added, renamed and removed', async () => {
    const of = library();
    const search = await filled(of);
    await of.add(article('added', 'تازه', 'دریاچه'));
    await of.rename('middle', 'جلگه');
    await of.remove('new');
    search.changed();
    await search.fill(() => false);
    expect(await found(search, 'دریاچه')).to.deep.equal(['added']);
    expect(await found(search, 'جلگه')).to.deep.equal(['middle']);
    expect(await found(search, 'قایقی')).to.deep.equal([]);
    await of.restore('new');
    search.changed();
    await search.fill(() => false);
    expect(await found(search, 'قایقی')).to.deep.equal(['new']);
  });
});
