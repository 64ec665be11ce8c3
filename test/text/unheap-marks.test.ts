import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { unheapMarks } from '../../src/text/unheap-marks.ts';

/** Marks of several scripts, of one unit and of two, and what stands between them. */
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('\u0301', '\u064E', '\u0654', '\u0670', '\u06D6', '\u{1E8D0}'),
      fc.nat(6),
    )
    .map(([mark, times]) => mark.repeat(times)),
  fc.constantFrom('ا', 'می\u200Cروم', 'a', ' ', 'क', '\uFE0F', '\u20E3', '\u0489', '\uD83A'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** Mark by mark, as the rule says it. */
function slowly(text: string): string {
  let marks = 0;
  return [...text].filter((sign) => (marks = /\p{M}/u.test(sign) ? marks + 1 : 0) <= 8).join('');
}

describe('marks heaped on a letter', () => {
  it('are eight at most, wherever they stand, and nothing else is lost', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(unheapMarks(pieces.join(''))).to.equal(slowly(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  for (let before = 0; before < 9; before++)
    it(`are found behind ${before} letters`, () => {
      const letters = 'ب'.repeat(before);
      expect(unheapMarks(`${letters}${'\u064E'.repeat(9)}`)).to.equal(
        `${letters}${'\u064E'.repeat(8)}`,
      );
    });
});
