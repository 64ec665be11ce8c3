import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ArticleIndex } from '../../../src/text/search/article-index.ts';
import { excerptOf } from '../../../src/text/search/excerpt.ts';
import { findIn } from '../../../src/text/search/find-in.ts';
import { foldText } from '../../../src/text/search/folded-text.ts';
import { parseQuery } from '../../../src/text/search/query.ts';
import matches from '../../cases/search/matches.txt?raw';

const persian = fc
  .array(fc.constantFrom(...'آابپکكیيئةهٔ می‌روم\u200C\u0640\u064E۰٣5aÉ، .«»😀ﷲﻻ'), {
    maxLength: 60,
  })
  .map((characters) => characters.join(''));

describe('finding in a text', () => {
  for (const line of matches.split('\n').filter((one) => one && !one.startsWith('#')))
    it(line, () => {
      const [query = '', marked = ''] = line.split(' | ');
      const source = marked.replace(/[[\]]/g, '');
      let shown = source;
      for (const { from, to } of [...findIn(source, parseQuery(query))].reverse())
        shown = `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`;
      expect(shown).to.equal(marked);
    });

  it('finds every stretch of a text by itself, at offsets that hold the same letters', () => {
    fc.assert(
      fc.property(persian, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, gaps, from, to } = foldText(source);
        if (text.length === 0) return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        // What goes over a space begins and ends with words.
        if (gaps.subarray(start + 1, end).includes(2)) return;
        const letters = text.slice(start, end);
        const found = findIn(source, [{ letters, exact: false }]);
        expect(found.length).to.be.greaterThan(0);
        for (const range of found)
          expect(foldText(source.slice(range.from, range.to)).text).to.include(letters);
        expect(from[start]!).to.be.lessThan(to[start]!);
      }),
    );
  });

  it('gives offsets that grow and stay in the text', () => {
    fc.assert(
      fc.property(persian, (source) => {
        const { from, to } = foldText(source);
        from.forEach((offset, i) => {
          expect(offset).to.be.at.least(i === 0 ? 0 : from[i - 1]!);
          expect(to[i]!).to.be.within(offset + 1, source.length);
        });
      }),
    );
  });

  it('does not care how a text is parted', () => {
    fc.assert(
      fc.property(persian, (source) => {
        expect(foldText(source.replaceAll(' ', '\u200C')).text).to.equal(foldText(source).text);
      }),
    );
  });
});

describe('the words around a match', () => {
  it('are a stretch of the source with the match marked in it', () => {
    fc.assert(
      fc.property(persian, fc.nat(400), fc.nat(400), (word, before, after) => {
        const source = `${'پیش '.repeat(before)}نشان${word} ${'پس '.repeat(after)}`;
        const found = findIn(source, parseQuery('نشان'));
        const { text, marks } = excerptOf(source, found);
        expect(source).to.include(text);
        expect(text.length).to.be.below(260);
        const mark = marks[0]!;
        expect(text.slice(mark.from, mark.to).startsWith('نشان')).to.equal(true);
      }),
    );
  });
});

describe('an article in memory', () => {
  const index = new ArticleIndex('باغ مادربزرگ', [
    'درخت انار',
    'آب و خاک خوب، انار و انجیر',
    'پایان.',
  ]);
  const match = (query: string) => index.match(parseQuery(query));

  it('is found when every word occurs, best in the block that holds most of them', () => {
    expect(match('انار خاک')).to.deep.equal({ block: 1, titled: false, whole: true });
    expect(match('انار پسته')).to.equal(null);
  });

  it('tells a match in the title and one within a word', () => {
    expect(match('مادربزرگ')).to.deep.equal({ block: -1, titled: true, whole: true });
    expect(match('بزرگ')).to.deep.equal({ block: -1, titled: true, whole: false });
  });

  it('finds nothing from one block into the next', () => {
    expect(match('«انار آب»')).to.equal(null);
  });
});
