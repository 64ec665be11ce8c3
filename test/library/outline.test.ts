import { expect } from '@esm-bundle/chai';
import { outlineInTurns, outlineOf, partAt, partsOf } from '../../src/library/outline.ts';
import type { Block } from '../../src/text/block.ts';

const paragraphs = (count: number, length: number): Block[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'paragraph',
    text: `${i} `.padEnd(length, 'آ'),
  }));

describe('the parts of an article', () => {
  const articles: readonly [string, Block[]][] = [
    ['nothing', []],
    ['one line', paragraphs(1, 10)],
    ['short lines', paragraphs(1_000, 10)],
    ['paragraphs', paragraphs(1_000, 700)],
    ['a paragraph as long as a book', [...paragraphs(3, 10), ...paragraphs(1, 900_000)]],
    ['a book in two paragraphs, and a word', [...paragraphs(2, 500_000), ...paragraphs(1, 5)]],
  ];
  for (const [what, blocks] of articles)
    it(`hold all of it in order: ${what}`, async () => {
      const parts = partsOf(blocks);
      const outline = outlineOf(blocks);
      expect(parts.flat()).to.deep.equal(blocks);
      expect(outline).to.deep.equal(await outlineInTurns(blocks));
      expect(outline.parts.length).to.equal(parts.length);
      let from = 0;
      for (const [i, part] of parts.entries()) {
        expect(outline.parts[i]!.from).to.equal(from);
        for (const at of part.keys()) expect(partAt(outline, from + at)).to.equal(i);
        from += part.length;
      }
      expect(outline.parts.reduce((sum, { characters }) => sum + characters, 0)).to.equal(
        outline.characters,
      );
    });

  it('are small enough to be kept in the database itself, unless a paragraph is larger', () => {
    for (const part of partsOf(paragraphs(1_000, 700))) {
      const bytes = part.reduce((sum, { text }) => sum + 2 * text.length + 64, 0);
      expect(bytes).to.be.lessThan(64 * 1024);
    }
  });

  it('are few: short lines are kept together', () => {
    expect(partsOf(paragraphs(1_000, 10)).length).to.equal(5);
    expect(partsOf(paragraphs(1_000, 700)).length).to.be.lessThan(33);
  });
});
