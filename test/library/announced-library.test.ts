import { expect } from '@esm-bundle/chai';
import { deleteDB } from 'idb';
import { announcedLibrary } from '../../src/library/announced-library.ts';
import { idbLibrary } from '../../src/library/idb-library.ts';
import { article } from './conformance.ts';

describe('a library that tells of its changes', () => {
  const name = `test-${crypto.randomUUID()}`;

  after(() => deleteDB(name));

  it('tells of a purge only if there was something to delete', async () => {
    const told: string[] = [];
    const library = announcedLibrary(
      idbLibrary(() => Promise.resolve([]), Date.now, name),
      ({ kind }) => told.push(kind),
    );
    await library.add(article('a'));
    await library.purge(Infinity);
    expect(told).to.deep.equal(['shelf']);
    await library.remove('a');
    await library.purge(Infinity);
    expect(told).to.deep.equal(['shelf', 'shelf', 'shelf']);
  });
});
