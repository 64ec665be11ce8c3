import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  applyEdits,
  rewriteBy,
  then,
  unchanged,
  type Edit,
  type Rewriter,
} from '../../src/text/rewrite.ts';

const anyEdits = (text: string): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.record({ keep: fc.nat(5), drop: fc.nat(3), insert: fc.string({ maxLength: 3 }) }), {
      maxLength: 6,
    })
    .map((runs) => {
      let at = 0;
      return runs.map(({ keep, drop, insert }) => {
        const from = Math.min(at + keep, text.length);
        at = Math.min(from + drop, text.length);
        return { from, to: at, insert };
      });
    });

const edited = fc
  .string({ maxLength: 30 })
  .chain((text) => fc.tuple(fc.constant(text), anyEdits(text)));

/** Every `from` becomes `to`. */
const replacing =
  (from: string, to: string): Rewriter =>
  (text) =>
    applyEdits(
      text,
      [...text.matchAll(new RegExp(from, 'g'))].map(({ 0: match, index }) => ({
        from: index,
        to: index + match.length,
        insert: to,
      })),
    );

describe('a rewrite', () => {
  it('without edits is the text itself', () => {
    const { text, map } = applyEdits('سلام', []);
    expect(text).to.equal('سلام');
    expect(map.isIdentity).to.equal(true);
    expect(map.targetLength).to.equal(4);
  });

  it('puts in, takes out and replaces', () => {
    const { text } = applyEdits('می روم .', [
      { from: 2, to: 3, insert: '\u200c' },
      { from: 6, to: 7, insert: '' },
      { from: 8, to: 8, insert: ' آمد.' },
    ]);
    expect(text).to.equal('می\u200cروم. آمد.');
  });

  it('refuses edits out of order or outside the text', () => {
    expect(() =>
      applyEdits('سلام', [
        { from: 2, to: 3, insert: '' },
        { from: 1, to: 2, insert: '' },
      ]),
    ).to.throw(RangeError);
    expect(() => applyEdits('سلام', [{ from: 4, to: 5, insert: '' }])).to.throw(RangeError);
  });

  it('has a map that leads from each kept letter to the same letter and back', () => {
    fc.assert(
      fc.property(edited, ([source, edits]) => {
        const { text, map } = applyEdits(source, edits);
        expect([map.sourceLength, map.targetLength]).to.deep.equal([source.length, text.length]);
        for (let at = 0; at < source.length; at++) {
          if (edits.some(({ from, to }) => from <= at && at < to)) continue;
          const there = map.toTarget(at, 'end');
          expect(text[there]).to.equal(source[at]);
          expect(map.toSource(there, 'end')).to.equal(at);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps leading home through several steps', () => {
    const steps = [
      replacing('  +', ' '),
      replacing('۱۲', 'دوازده'),
      replacing(' \\.', '.'),
      replacing('واز', ''),
    ];
    const source = 'ساعت   ۱۲  رسید .';
    const { text, map } = rewriteBy(steps, source);
    expect(text).to.equal('ساعت دده رسید.');
    const at = text.indexOf('دده');
    expect(map.rangeToSource({ from: at, to: at + 3 })).to.deep.equal({ from: 7, to: 9 });
    expect(map.rangeToTarget({ from: 7, to: 9 })).to.deep.equal({ from: at, to: at + 3 });
    expect(map.toTarget(source.indexOf('رسید'))).to.equal(text.indexOf('رسید'));
  });

  it('of steps run one by one is the rewrite of all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 20 }), (source) => {
        const steps = [replacing('ab', 'c'), replacing('c', 'ba'), replacing('aa', '')];
        const all = rewriteBy(steps, source);
        const oneByOne = steps.reduce(then, unchanged(source));
        expect(all.text).to.equal(oneByOne.text);
        expect(all.map.sourceLength).to.equal(source.length);
        expect(all.map.targetLength).to.equal(all.text.length);
      }),
    );
  });
});
