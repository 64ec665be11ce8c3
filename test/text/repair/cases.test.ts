import { expect } from '@esm-bundle/chai';
import type { Mode } from '../../../src/text/repair/survey.ts';
import { loadRepairer } from './load-repairer.ts';

const files = import.meta.glob<string>('../../cases/repair/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `\u00ad` and the like stand for characters that no one sees. */
const read = (cell: string): string =>
  cell.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const repairer = await loadRepairer();

for (const [path, content] of Object.entries(files)) {
  // `spacing.full.tsv` is repaired in full mode, `letters.tsv` as its text asks.
  const [name = '', mode] = path.split('/').at(-1)!.split('.').slice(0, -1);
  describe(`repair: ${name}`, () => {
    for (const line of content.split('\n').filter(Boolean)) {
      const [before = '', after = '', why = ''] = line.split('\t').map(read);
      it(`${why}: ${after}`, () => {
        const { text } = repairer.repair(before, { mode: (mode ?? 'auto') as Mode });
        expect(text).to.equal(after);
      });
    }
  });
}
