import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { comesNext, countsOf, isMark, markOf, type Counting } from '../../src/text/list-mark.ts';

const COUNTINGS: readonly Counting[] = ['1', 'a', 'A', 'i', 'I', 'alphabet', 'arabic', 'abjad'];

describe('marks of lists', () => {
  it('are written as lists count', () => {
    const first = (counting: Counting, from = 1): (string | undefined)[] =>
      [0, 1, 2, 3].map((i) => markOf(from + i, counting));
    expect(first('1', 99)).to.deep.equal(['99', '100', '101', '102']);
    expect(first('a', 25)).to.deep.equal(['y', 'z', 'aa', 'ab']);
    expect(first('I', 3)).to.deep.equal(['III', 'IV', 'V', 'VI']);
    expect(first('alphabet')).to.deep.equal(['الف', 'ب', 'پ', 'ت']);
    expect(first('arabic')).to.deep.equal(['الف', 'ب', 'ت', 'ث']);
    expect(first('abjad')).to.deep.equal(['الف', 'ب', 'ج', 'د']);
    expect(first('i', -1)).to.deep.equal([undefined, '0', 'i', 'ii']);
  });

  it('are read back as the numbers they were', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTINGS),
        fc.integer({ min: 1, max: 700 }),
        (counting, number) => {
          const mark = markOf(number, counting)!;
          expect(isMark(mark)).to.equal(true);
          // Beyond the last letter there are digits.
          const as = /^\d/.test(mark) ? '1' : counting;
          expect(countsOf(mark)).to.deep.include({ counting: as, number });
        },
      ),
    ));

  it('follow each other in any way of counting', () => {
    const pairs = [
      '3 4',
      'الف ب',
      'ب پ',
      'ب ت',
      'ب ج',
      'د هـ',
      'ه و',
      'iv v',
      'h i',
      'Z AA',
      '2.3 2.4',
    ];
    for (const pair of pairs) {
      const [before = '', after = ''] = pair.split(' ');
      expect(comesNext(before, after), pair).to.equal(true);
    }
    for (const pair of ['4 3', 'ب الف', '3 5', 'الف ج', 'a B', '2.3 3.4', '3 الف', '3 x'])
      expect(comesNext(pair.split(' ')[0]!, pair.split(' ')[1]!), pair).to.equal(false);
  });

  it('are short, of letters and digits', () => {
    for (const mark of ['12', 'الف', '2.3', 'مادهٔ 7', 'هـ'])
      expect(isMark(mark), mark).to.equal(true);
    for (const mark of ['', '.', '1.', '<b>', '\u202e1', '1\n2', '"', 'ا'.repeat(17)])
      expect(isMark(mark), mark).to.equal(false);
  });
});
