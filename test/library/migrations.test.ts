import { expect } from '@esm-bundle/chai';
import { deleteDB, openDB } from 'idb';
import { idbLibrary } from '../../src/library/idb-library.ts';
import { migrations } from '../../src/library/migrations.ts';
import { article, book, mending, note, place } from './conformance.ts';

/** Writes a library as the released app of a version did; one for every version that was released. */
const written: readonly ((name: string) => Promise<void>)[] = [
  async (name) => {
    const database = await openDB(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { keyPath: 'id' }).createIndex('added', 'added');
        fresh.createObjectStore('texts', { keyPath: 'id' });
        fresh.createObjectStore('places', { keyPath: 'article' });
        fresh.createObjectStore('mendings');
        fresh.createObjectStore('settings');
      },
    });
    for (const { blocks, ...about } of [article('a', 'عنوان'), book('b', 500)]) {
      const added = about.id === 'a' ? 10 : 20;
      await database.put('entries', {
        ...about,
        words: 4,
        added,
        origin: 'own',
        byline: 'نویسنده',
      });
      await database.put('texts', { id: about.id, blocks });
    }
    await database.put('places', place);
    await database.put('mendings', mending, 'a');
    await database.put('settings', 44, 'textSize');
    database.close();
  },
];

describe('migrations', () => {
  let name = '';
  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
  });
  afterEach(() => deleteDB(name));

  it('are tested from every version but the newest', () => {
    expect(written).to.have.length(migrations.length - 1);
  });

  written.forEach((write, i) =>
    it(`keep everything from version ${i + 1} on`, async () => {
      await write(name);
      const library = idbLibrary(
        () => Promise.reject(new Error('none')),
        () => 99,
        name,
      );
      const entries = await library.entries();
      expect(entries.map(({ id, added, words }) => ({ id, added, words }))).to.deep.equal([
        { id: 'b', added: 20, words: 5 * 2 + 495 * 3 },
        { id: 'a', added: 10, words: 4 },
      ]);
      expect(await library.read('a')).to.deep.equal({
        ...article('a', 'عنوان'),
        byline: 'نویسنده',
      });
      expect((await library.read('b')).blocks).to.deep.equal(book('b', 500).blocks);
      expect((await library.open('b', 450)).outline.blocks).to.equal(500);
      expect((await library.places()).get('a')).to.deep.equal(place);
      expect(await library.mending('a')).to.deep.equal(mending);
      expect((await library.settings()).textSize).to.equal(44);
      await library.mark('a', () => ({ favourite: true, tags: ['t'] }));
      await library.saveNote(note);
      expect(await library.notes('a')).to.deep.equal([note]);
    }),
  );
});
