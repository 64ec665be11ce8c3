import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { hemistichs } from '../../src/text/verse.ts';

const gap = fc
  .tuple(fc.constantFrom('\t', ' ', '\u2003', '*', '…'), fc.integer({ min: 3, max: 200 }))
  .map(([sign, times]) => sign.repeat(times));

describe('two hemistichs side by side', () => {
  it('are told however long they are, up to sixty units, and however wide the gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 60 }),
        fc.integer({ min: 30, max: 60 }),
        gap,
        (first, second, between) => {
          const halves = ['ا'.repeat(first), 'ب'.repeat(second)];
          expect(hemistichs(halves.join(between))).to.deep.equal(halves);
        },
      ),
    );
  });

  it('are not lines of more than sixty', () => {
    expect(hemistichs(`${'ا'.repeat(61)}\t${'ب'.repeat(60)}`)).to.equal(undefined);
    expect(hemistichs(`${'ا'.repeat(60)}\t${'ب'.repeat(61)}`)).to.equal(undefined);
  });
});
