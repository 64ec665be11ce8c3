import { expect } from '@esm-bundle/chai';
import { openDatabase } from '../../src/library/database.ts';

describe('the database', () => {
  it('leaves no error behind that nobody hears when a look or a change is broken off', async () => {
    const name = `broken-off-${crypto.randomUUID()}`;
    const database = openDatabase(name);
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      unheard.push(event.reason);
    };
    addEventListener('unhandledrejection', hear);
    const codes: unknown[] = [];
    for (const work of [
      database.look(['places'], async (look) => {
        look.abort();
        return look.objectStore('places').getAll();
      }),
      database.change(['places'], [], async (change) => {
        change.abort();
        return change.objectStore('places').getAll();
      }),
    ])
      await work.catch(({ code }: { code?: string }) => codes.push(code));
    await new Promise((resolve) => setTimeout(resolve, 50)); // such an event is a task of its own
    removeEventListener('unhandledrejection', hear);
    indexedDB.deleteDatabase(name);
    expect(codes).to.have.length(2);
    expect(unheard).to.deep.equal([]);
  });
});
