import { expect } from '@esm-bundle/chai';
import { firstAnswers } from '../../src/library/early-look.ts';
import { topOf, type EarlyShelf } from '../../src/library/early-shelf.ts';
import { entryOf } from '../../src/library/entry-of.ts';
import { noMarks } from '../../src/library/marks.ts';
import { migrations } from '../../src/library/migrations.ts';
import { outlineOf } from '../../src/library/outline.ts';
import type { Entry, StoredEntry } from '../../src/library/schema.ts';
import { defaultShelfView } from '../../src/library/shelf-view.ts';
import { article, place } from './conformance.ts';

const entry = (id: string, added: number, more: Partial<StoredEntry> = {}): StoredEntry => {
  const kept = article(id);
  return { ...entryOf(kept, outlineOf(kept.blocks), added), ...more };
};
const bundled: readonly Entry[] = [{ ...entry('minsk', 0, { origin: 'bundled' }), ...noMarks }];
const marked = { ...noMarks, favourite: true, tags: ['شعر'] };

const seen = (more: Partial<EarlyShelf> = {}): EarlyShelf => ({
  version: migrations.length,
  settings: new Map(),
  newest: [entry('c', 3), entry('b', 2, { removed: 9 }), entry('a', 1)],
  isWhole: false,
  others: [],
  marks: new Map(),
  places: [],
  ...more,
});
const shownOf = (look: EarlyShelf): string | undefined =>
  topOf(look, bundled)
    ?.entries.map(({ id }) => id)
    .join(' ');

describe('the top of the list as the page saw it', () => {
  it('has the newest first, those that came with the app last, and none that was removed', () => {
    expect(shownOf(seen())).to.equal('c a minsk');
    expect(shownOf(seen({ isWhole: true }))).to.equal('c a minsk');
  });

  it('has what was read last, and all that is marked, in their places', () => {
    const last = { ...place, article: 'old', at: 9 };
    const look = seen({
      others: [entry('c', 3), undefined, entry('old', 0.5)],
      marks: new Map([
        ['c', marked],
        ['minsk', marked],
      ]),
      places: [last],
    });
    expect(shownOf(look)).to.equal('c a old minsk');
    const top = topOf(look, bundled)!;
    expect(top.places.get('old')).to.equal(last);
    expect(top.entries.filter(({ favourite }) => favourite).map(({ id }) => id)).to.deep.equal([
      'c',
      'minsk',
    ]);
  });

  const view = (change: object): ReadonlyMap<string, unknown> =>
    new Map([['shelfView', { ...defaultShelfView, ...change }]]);
  const unfit: Record<string, Partial<EarlyShelf>> = {
    'the list is in another order': { settings: view({ order: 'title' }) },
    'the list is sifted': { settings: view({ filter: { favourite: true } }) },
    'what was read last is not known': {
      places: [{ ...place, article: 'gone' }],
      others: [undefined],
    },
    'more is marked than was looked at': {
      marks: new Map([
        ['x', marked],
        ['y', marked],
      ]),
      others: [entry('x', 0.1)],
    },
  };
  for (const [when, more] of Object.entries(unfit))
    it(`is not shown where ${when}, unless it is the whole list`, () => {
      expect(shownOf(seen(more))).to.equal(undefined);
      expect(shownOf(seen({ ...more, isWhole: true }))).to.match(/^c a /);
    });

  it('is none where there was no database yet', () => {
    expect(topOf({ version: 0, settings: new Map() }, bundled)).to.equal(undefined);
  });

  it('answers once, with the settings', async () => {
    const settings = new Map([['textSize', 44]]);
    const first = firstAnswers({ shelf: Promise.resolve(seen({ settings })) });
    expect((await first.settings())?.textSize).to.equal(44);
    expect(await first.settings()).to.equal(undefined);
    expect((await first.shelf())?.newest?.length).to.equal(3);
    expect(await first.shelf()).to.equal(undefined);
  });

  it('is left to the database where it is of another version', async () => {
    const old = { ...seen(), version: migrations.length - 1 };
    expect(await firstAnswers({ shelf: Promise.resolve(old) }).shelf()).to.equal(undefined);
  });
});
