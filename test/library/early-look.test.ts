import { expect } from '@esm-bundle/chai';
import { deleteDB } from 'idb';
import type { Fault } from '../../src/base/fault.ts';
import { firstAnswers, type EarlyLook } from '../../src/library/early-look.ts';
import { entryOf } from '../../src/library/entry-of.ts';
import { idbLibrary } from '../../src/library/idb-library.ts';
import { migrations } from '../../src/library/migrations.ts';
import { outlineOf, partsOf } from '../../src/library/outline.ts';
import { defaultSettings } from '../../src/library/settings.ts';
import { article, book, mending, place } from './conformance.ts';

const version = migrations.length;

function lookAt(kept = article('a'), left: Partial<EarlyLook> = {}): EarlyLook {
  const outline = outlineOf(kept.blocks);
  return {
    id: kept.id,
    version,
    settings: new Map([['textSize', 44]]),
    entry: entryOf(kept, outline, 1),
    outline,
    part: { article: kept.id, part: 0, blocks: partsOf(kept.blocks)[0]! },
    ...left,
  };
}

const missing = (library: ReturnType<typeof idbLibrary>): Promise<unknown> =>
  library.open('a').catch((error: unknown) => (error as Fault).code);

describe('an early look at the database', () => {
  let name = '';
  const open = (early?: Promise<EarlyLook>) =>
    idbLibrary(
      () => Promise.reject(new Error('none')),
      () => 1,
      name,
      { ...(early && { early }) },
    );

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => deleteDB(name));

  it('answers what is asked first, once', async () => {
    const library = open(Promise.resolve(lookAt(article('a'), { place, mending })));
    expect(await library.open('a')).to.deep.include({
      part: 0,
      blocks: article('a').blocks,
      place,
      mending,
    });
    expect(await library.settings()).to.deep.equal({ ...defaultSettings, textSize: 44 });
    // The database has neither.
    expect(await missing(library)).to.equal('article-missing');
    expect(await library.settings()).to.deep.equal(defaultSettings);
  });

  it('tells all that the database would tell', async () => {
    const kept = book('a', 500);
    const library = open();
    await library.add(kept, { mending });
    for (const block of [undefined, 0, 3, 450])
      expect(
        await open(Promise.resolve(lookAt(kept, { mending }))).open('a', block),
        `at ${block}`,
      ).to.deep.equal(await open().open('a', block));
    const far = { ...place, block: 321 };
    await library.savePlace(far);
    const known = lookAt(kept, { mending, place: far });
    expect(await open(Promise.resolve(known)).open('a')).to.deep.equal(await open().open('a'));
  });

  it('is not taken for an article that is gone', async () => {
    const look = lookAt();
    const removed = { ...look, entry: { ...look.entry!, removed: 5 } };
    expect(await missing(open(Promise.resolve(removed)))).to.equal('article-missing');
    const { entry: _, ...none } = look;
    expect(await missing(open(Promise.resolve(none)))).to.equal('article-missing');
  });

  const useless: Record<string, Promise<EarlyLook> | undefined> = {
    'another article': Promise.resolve({ ...lookAt(), id: 'b' }),
    'another version of the database': Promise.resolve({ ...lookAt(), version: version - 1 }),
    'one that failed': Promise.reject(new Error('closed')),
    'one that does not come': new Promise(() => undefined),
    none: undefined,
  };
  for (const [what, look] of Object.entries(useless))
    it(`leaves the database to answer: ${what}`, async () => {
      look?.catch(() => undefined);
      expect(await firstAnswers({ ...(look && { early: look }) }).article('a')).to.equal(undefined);
    });
});
