import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { deleteDB } from 'idb';
import { openBackup } from '../../src/backup/open-backup.ts';
import { readShared } from '../../src/backup/read-shared.ts';
import { shareArticle } from '../../src/backup/share-article.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { idbLibrary } from '../../src/library/idb-library.ts';
import type { Library } from '../../src/library/library.ts';
import { mergedTraces } from '../../src/library/merged-traces.ts';
import { defaultSettings } from '../../src/library/settings.ts';
import type { Traces } from '../../src/library/traces.ts';
import { anyLibrary, anyTraces, type AnyLibrary } from './any-library.ts';

const work = { signal: new AbortController().signal, progress: () => undefined };
const made = Date.UTC(2026, 0, 2);

/** Gives a test libraries that are deleted after it. */
async function withLibraries(
  test: (make: (content?: AnyLibrary) => Promise<Library>) => Promise<void>,
): Promise<void> {
  const names: string[] = [];
  try {
    await test(async (content) => {
      const name = `test-${crypto.randomUUID()}`;
      names.push(name);
      const library = idbLibrary(
        () => Promise.reject(new Error('none')),
        () => 1,
        name,
      );
      for (const { article, ...extras } of content?.articles ?? [])
        await library.add(article, extras);
      if (content) await library.mergeTraces(content.traces);
      return library;
    });
  } finally {
    for (const name of names) await deleteDB(name);
  }
}

async function backUp(library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const { file } = await writeBackup(library, made, work);
  return new Uint8Array(await file.arrayBuffer());
}

async function restore(library: Library, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await (await openBackup(bytes, library, work)).restore(work);
}

/** All that a library holds, in an order of its own. */
async function contentOf(library: Library) {
  const entries = await library.entries();
  const articles = await Promise.all(
    entries.map(async (entry) => ({
      entry,
      article: await library.read(entry.id),
      mending: await library.mending(entry.id),
      picture: await library.image(entry.id, '1.png'),
    })),
  );
  return {
    articles: articles.sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1)),
    traces: sorted(await library.traces()),
  };
}

function sorted({ marks, places, notes, days, settings }: Traces) {
  const byKey = <T>(list: Iterable<T>): T[] =>
    [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    marks: byKey(marks),
    places: byKey(places),
    notes: byKey(notes),
    days: byKey(days),
    settings,
  };
}

/** Without what by promise depends on the side: settings, and the order of tags and of the queue. */
function shared(traces: Traces) {
  const { settings: _, marks, ...rest } = sorted(traces);
  return {
    ...rest,
    marks: marks.map(([id, { favourite, tags, queued }]) => [
      id,
      favourite,
      [...tags].sort(),
      queued !== null,
    ]),
  };
}

describe('backup', () => {
  it('gives back to an empty library all that one had', () =>
    fc.assert(
      fc.asyncProperty(anyLibrary, (content) =>
        withLibraries(async (make) => {
          const [from, to] = [await make(content), await make()];
          await restore(to, await backUp(from));
          expect(await contentOf(to)).to.deep.equal(await contentOf(from));
        }),
      ),
      { numRuns: 25 },
    )).timeout(30_000);

  it('changes nothing when it is restored again, or over what it came from', () =>
    fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, (content, other) =>
        withLibraries(async (make) => {
          const [from, to] = [await make(content), await make(other)];
          const bytes = await backUp(from);
          await restore(to, bytes);
          const once = await contentOf(to);
          await restore(to, bytes);
          expect(await contentOf(to)).to.deep.equal(once);
          const before = await contentOf(from);
          await restore(from, bytes);
          expect(await contentOf(from)).to.deep.equal(before);
        }),
      ),
      { numRuns: 12 },
    )).timeout(30_000);

  it('merges the same whichever library is the other one, but for settings and order', () =>
    fc.assert(
      fc.property(anyTraces, anyTraces, (a, b) => {
        expect(shared(mergedTraces(a, b))).to.deep.equal(shared(mergedTraces(b, a)));
        expect(sorted(mergedTraces(a, a))).to.deep.equal(sorted(a));
      }),
    ));

  it('keeps what is here, takes what is newer, and says so first', () =>
    withLibraries(async (make) => {
      const [content] = fc.sample(anyLibrary, { numRuns: 1, seed: 7 });
      const [from, to] = [await make(content), await make()];
      const [first, second] = content!.articles;
      await to.add({ ...first!.article, title: 'مال من' });
      const here = {
        article: first!.article.id,
        block: 0,
        offset: 0,
        quote: '',
        progress: 0,
        finished: false,
        at: 100,
      };
      await to.savePlace({ ...here, at: 100 });
      await from.savePlace({ ...here, at: 200, progress: 0.5 });
      await to.saveSettings({ rate: 2 });
      const backup = await openBackup(await backUp(from), to, work);
      expect(backup.review).to.include({ made, articles: 4, fresh: 3, newerPlaces: 1 });
      expect(await to.entries()).to.have.length(1);
      await backup.restore(work);
      expect((await to.read(first!.article.id)).title).to.equal('مال من');
      expect((await to.places()).get(first!.article.id)?.at).to.equal(200);
      expect((await to.settings()).rate).to.equal(2);
      expect(await to.read(second!.article.id)).to.deep.equal(second!.article);
    }));

  it('goes on where it was given up', () =>
    withLibraries(async (make) => {
      const [content] = fc.sample(anyLibrary, { numRuns: 1, seed: 3 });
      const [from, to] = [await make(content), await make()];
      const backup = await openBackup(await backUp(from), to, work);
      const leaving = new AbortController();
      const given = backup.restore({
        signal: leaving.signal,
        progress: (share) => share >= 0.5 && leaving.abort(),
      });
      expect(await given.catch((error: Error) => error.name)).to.equal('AbortError');
      expect(await to.entries()).to.have.length(2);
      expect((await to.traces()).settings).to.deep.equal(defaultSettings);
      await backup.restore(work);
      expect(await contentOf(to)).to.deep.equal(await contentOf(from));
    }));

  it('gives one article to another device without what was left on it', () =>
    fc.assert(
      fc.asyncProperty(anyLibrary, (content) =>
        withLibraries(async (make) => {
          const [first] = content.articles;
          const { article, mending, images } = first!;
          const file = await shareArticle(await make(content), article.id, work);
          const read = await readShared(new Uint8Array(await file.arrayBuffer()), work.signal);
          expect(read.article).to.deep.equal(article);
          expect(read.mending).to.deep.equal(mending);
          expect(read.images).to.deep.equal(images);
          expect(read).to.have.all.keys(
            'article',
            'added',
            'images',
            ...(mending ? ['mending'] : []),
          );
        }),
      ),
      { numRuns: 8 },
    ));
});
