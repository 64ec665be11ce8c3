import { expect } from '@esm-bundle/chai';
import { openBackup } from '../../src/backup/open-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import type { Mending } from '../../src/library/mending.ts';
import type { Article } from '../../src/text/article.ts';
import { settle } from '../support/manual-clock.ts';
import { MemoryLibrary } from '../support/memory-library.ts';
import { garden, openArticle, testApp } from '../support/test-app.ts';

const TEXT = 'باران بارید و باغ سبز شد.';
const whole: Article = { ...garden, blocks: [{ kind: 'paragraph', text: TEXT }] };
const damaged: Article = { ...garden, blocks: [{ kind: 'paragraph', text: 'او كتاب را خواند.' }] };

const change = { rule: 'joined', from: 0, to: 1, before: '', after: 'ب' };
const record = { on: true, version: 'test', changes: new Map([[0, [change]]]), undone: new Set() };
const withChanges = (...list: unknown[]): unknown => ({ ...record, changes: new Map([[0, list]]) });

const broken: Readonly<Record<string, unknown>> = {
  'beyond its text': withChanges({ ...change, to: 900 }),
  'over one another': withChanges({ ...change, to: 5 }, change),
  'at no place': withChanges({ ...change, from: NaN }),
  'without places': withChanges({ rule: 'joined' }),
  'that put no text': withChanges({ ...change, after: 5 }),
  'that are none': withChanges(null),
  'in no list': { ...record, changes: new Map([[0, 7]]) },
  'of a block that is not there': { ...record, changes: new Map([[9, [change]]]) },
  'that are no map': { ...record, changes: { 0: [change] } },
  'that are gone': { on: true, version: 'test' },
  'taken back in no set': { ...record, undone: ['0:0:1:ب'] },
};

describe('a mending that was broken', () => {
  for (const [what, mending] of Object.entries(broken)) {
    it(`by changes ${what} shows the text as it came`, async () => {
      const test = await testApp([whole]);
      await test.library.saveMending('garden', mending as Mending);
      await openArticle(test);
      await settle();
      const { reading, notice } = test.app.store.snapshot;
      if (reading.status !== 'open') throw new Error(reading.status);
      expect(reading.shown(0).text).to.equal(TEXT);
      expect(notice?.kind).not.to.equal('fault');
      test.end();
    });

    it(`by changes ${what} gives way to a new one`, async () => {
      const test = await testApp([damaged]);
      await test.library.saveMending('garden', mending as Mending);
      await openArticle(test);
      for (let i = 0; i < 20; i++) await settle();
      const { reading } = test.app.store.snapshot;
      if (reading.status !== 'open') throw new Error(reading.status);
      expect(reading.shown(0).text).to.equal('او کتاب را خواند.');
      test.end();
    });

    it(`by changes ${what} is left out of a backup, which stays good`, async () => {
      const work = { signal: new AbortController().signal, progress: () => undefined };
      for (const isBundled of [false, true]) {
        const library = new MemoryLibrary(isBundled ? [whole] : []);
        if (!isBundled) await library.add(whole);
        await library.saveMending('garden', mending as Mending);
        const { file } = await writeBackup(library, 1, work);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const other = new MemoryLibrary(isBundled ? [whole] : []);
        await (await openBackup(bytes, other, work)).restore(work);
        expect(await other.mending('garden')).to.equal(undefined);
        expect((await other.read('garden')).blocks).to.deep.equal(whole.blocks);
      }
    });
  }
});
