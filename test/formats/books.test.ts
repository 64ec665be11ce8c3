import { expect } from '@esm-bundle/chai';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import { pack } from '../harness/pack.ts';
import { parseHtml } from './parse-html.ts';

const listings = import.meta.glob<string>('../cases/books/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<object[]>('../cases/books/*.json', {
  import: 'default',
  eager: true,
});

describe('articles read from books and archives', () => {
  for (const [path, listing] of Object.entries(listings)) {
    const [, base = '', id = '', kind = ''] = /^(.*\/([^/]+)\.(\w+))\.txt$/.exec(path) ?? [];
    it(`${id} (${kind})`, async () => {
      const file = { name: `${id}.${kind}`, type: '', bytes: pack(kind, listing) };
      const shares: number[] = [];
      const drafts = await readDrafts(
        file,
        { parseHtml },
        { signal: new AbortController().signal, progress: (share) => shares.push(share) },
      );
      const read = drafts.map(({ notes: _, images, ...article }) => ({
        ...article,
        ...(images && { images: [...images].map(([name, { type }]) => `${name} ${type}`) }),
      }));
      expect(read).to.deep.equal(expected[`${base}.json`], JSON.stringify(read, null, 1));
      expect(shares.at(-1)).to.equal(1);
      expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
    });
  }
});
