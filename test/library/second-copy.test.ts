import { expect } from '@esm-bundle/chai';
import { deleteDB } from 'idb';
import { secondCopy } from '../../src/library/copy/second-copy.ts';
import { twoSlots, type Put } from '../../src/library/copy/two-slots.ts';
import { openDatabase } from '../../src/library/database.ts';
import { idbLibrary } from '../../src/library/idb-library.ts';
import { MemoryFolder } from '../support/memory-folder.ts';
import { article, book, mending, note, place } from './conformance.ts';

describe('a file in two slots', () => {
  const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
  const all =
    (...pieces: Uint8Array[]) =>
    async (put: Put) => {
      pieces.forEach(put);
      return true;
    };
  const textOf = (read: Uint8Array | undefined) => read && new TextDecoder().decode(read);

  it('gives back what was written last', async () => {
    const folder = new MemoryFolder();
    const file = twoSlots(folder.handle, 'f');
    expect(await file.read()).to.equal(undefined);
    for (const text of ['یک', 'دو', 'سه', '']) {
      await file.write(all(bytes(text.slice(0, 1)), bytes(text.slice(1))));
      expect(textOf(await file.read())).to.equal(text);
      expect(folder.files.size).to.equal(1);
    }
    await file.remove();
    expect(folder.files.size).to.equal(0);
  });

  it('keeps the version before, wherever writing is cut off', async () => {
    const before = bytes('نسخهٔ پیشین');
    for (let room = 0; room < 60; room++) {
      const folder = new MemoryFolder();
      const file = twoSlots(folder.handle, 'f');
      await file.write(all(before));
      folder.room = room;
      await file.write(all(bytes('نسخهٔ تازهٔ بسیار بلندتر'))).catch(() => undefined);
      folder.room = Infinity;
      expect(['نسخهٔ پیشین', 'نسخهٔ تازهٔ بسیار بلندتر']).to.include(textOf(await file.read()));
      if (room < 40) expect(textOf(await file.read())).to.equal('نسخهٔ پیشین');
      await file.write(all(bytes('پس از آن')));
      expect(textOf(await file.read())).to.equal('پس از آن');
    }
  });

  it('stays as it was where there is nothing to write', async () => {
    const folder = new MemoryFolder();
    const file = twoSlots(folder.handle, 'f');
    await file.write(all(bytes('درست')));
    const nothing = async (put: Put) => {
      put(bytes('اما'));
      return false;
    };
    expect(await file.write(nothing)).to.equal(false);
    expect(textOf(await file.read())).to.equal('درست');
    expect(folder.files.size).to.equal(1);
  });

  it('takes no file whose bytes have changed', async () => {
    const folder = new MemoryFolder();
    const file = twoSlots(folder.handle, 'f');
    await file.write(all(bytes('درست')));
    const [name] = folder.files.keys();
    const written = folder.files.get(name!)!;
    for (let i = 0; i < written.length; i++) {
      written[i]! ^= 1;
      expect(await file.read(), `byte ${i}`).to.equal(undefined);
      written[i]! ^= 1;
    }
    expect(textOf(await file.read())).to.equal('درست');
  });

  it('begins with its version, and the sum of version and content', async () => {
    const folder = new MemoryFolder();
    await twoSlots(folder.handle, 'f').write(all(bytes('متن')));
    const version = [0, 0, 0, 0, 0, 0, 0, 1];
    const summed = new Uint8Array([...version, ...bytes('متن')]);
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', summed));
    const [written] = folder.files.values();
    expect([...written!]).to.deep.equal([...version, ...sum, ...bytes('متن')]);
  });
});

describe('the second copy', () => {
  let name = '';
  let folder: MemoryFolder;
  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
    folder = new MemoryFolder();
  });
  afterEach(() => deleteDB(name));

  const library = () =>
    idbLibrary(
      () => Promise.reject(new Error('none')),
      () => 5,
      name,
    );
  const copy = () => secondCopy(openDatabase(name), folder.handle);
  const picture = { type: 'image/png', bytes: new Uint8Array([10, 0, 255]) };
  const images = new Map([
    ['بهار ۱.png', picture],
    ['q', { type: 'image/gif', bytes: new Uint8Array(7) }],
  ]);

  async function fill(): Promise<void> {
    const kept = library();
    await kept.add(article('a'), { mending, images });
    await kept.add(book('b', 450));
    await kept.savePlace(place);
    await kept.saveNote(note);
    await kept.mark('a', () => ({ favourite: true, tags: ['شعر'] }));
    await kept.changeQueue(() => ['b', 'a']);
    await kept.addTime({ day: '2026-01-01', article: 'a', read: 3, heard: 4 });
    await kept.saveSettings({ textSize: 44, pronunciations: [{ written: 'و', said: 'وَ' }] });
  }

  const everything = async () => {
    const kept = library();
    return {
      entries: await kept.entries(),
      texts: [await kept.read('a'), await kept.read('b')],
      mending: await kept.mending('a'),
      pictures: await Promise.all([...images.keys()].map((key) => kept.image('a', key))),
      places: await kept.places(),
      notes: await kept.notes(),
      times: await kept.times(''),
      settings: await kept.settings(),
    };
  };

  it('gives a lost library back, whole', async () => {
    await fill();
    const before = await everything();
    expect(await copy().reconcile()).to.equal(undefined);
    await deleteDB(name);
    expect(await copy().reconcile()).to.equal(2);
    expect(await everything()).to.deep.equal(before);
    expect(await copy().reconcile()).to.equal(undefined);
  });

  it('takes over each change, also one of an earlier session', async () => {
    await copy().reconcile();
    await fill();
    const before = await everything();
    await copy().reconcile();
    await deleteDB(name);
    expect(await copy().reconcile()).to.equal(2);
    expect(await everything()).to.deep.equal(before);
    await library().remove('b');
    await library().purge(Infinity);
    await copy().reconcile();
    await deleteDB(name);
    expect(await copy().reconcile()).to.equal(1);
    expect((await library().entries()).map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('lets stand what the reader did since the loss', async () => {
    await fill();
    await copy().reconcile();
    await deleteDB(name);
    const since = library();
    await since.add(article('c'));
    await since.savePlace({ ...place, offset: 9, at: 99 });
    await since.saveSettings({ textSize: 16 });
    expect(await copy().reconcile()).to.equal(2);
    expect((await since.entries()).map(({ id }) => id)).to.have.members(['a', 'b', 'c']);
    expect((await since.places()).get('a')).to.include({ offset: 9 });
    expect(await since.settings()).to.deep.include({
      textSize: 16,
      pronunciations: [{ written: 'و', said: 'وَ' }],
    });
    expect(await since.notes()).to.deep.equal([note]);
    await deleteDB(name);
    expect(await copy().reconcile()).to.equal(3);
  });

  it('is not overwritten by a database that was lost since the start', async () => {
    const [kept, session] = [library(), copy()];
    await fill();
    await session.reconcile();
    await deleteDB(name); // the open ones let go of it, and make a new one at their next use
    await kept.savePlace({ ...place, article: 'c' });
    await kept.saveNote({ ...note, id: 'since' });
    expect(await session.reconcile()).to.equal(2);
    expect(await kept.notes()).to.have.length(2);
    expect([...(await kept.places()).keys()]).to.have.members(['a', 'c']);
    await deleteDB(name);
    expect(await copy().reconcile()).to.equal(2);
    expect(await library().notes()).to.have.length(2);
  });

  it('takes over the places although an article does not fit', async () => {
    await fill();
    await copy().reconcile();
    await library().add(book('c', 4_000));
    await library().savePlace({ ...place, offset: 1, at: 99 });
    folder.room = 20_000;
    expect(
      await copy()
        .reconcile()
        .catch(() => 'full'),
    ).to.equal('full');
    await deleteDB(name);
    folder.room = Infinity;
    await copy().reconcile();
    expect((await library().places()).get('a')).to.include({ offset: 1 });
  });

  it('is made anew when it is the copy that was lost', async () => {
    await fill();
    await copy().reconcile();
    folder.files.clear();
    expect(await copy().reconcile()).to.equal(undefined);
    await deleteDB(name);
    expect(await copy().reconcile()).to.equal(2);
  });

  it('gives up pictures, never texts, when the device is full', async () => {
    await copy().reconcile();
    await library().add(article('a'), {
      images: new Map([['p', { type: 'image/png', bytes: new Uint8Array(9_000) }]]),
    });
    folder.room = 4_000;
    await copy().reconcile();
    await deleteDB(name);
    folder.room = Infinity;
    expect(await copy().reconcile()).to.equal(1);
    expect(await library().read('a')).to.deep.equal(article('a'));
    expect(await library().image('a', 'p')).to.equal(undefined);
    expect((await library().entries())[0]).to.include({ images: 0 });
  });
});
