import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { OffsetMap, type Change } from '../../src/text/offset-map.ts';

/** A map of a text of the given length, made of random runs kept, replaced, inserted and deleted. */
const mapOf = (length: number): fc.Arbitrary<OffsetMap> =>
  fc
    .array(fc.record({ keep: fc.nat(4), drop: fc.nat(3), add: fc.nat(3) }), { maxLength: 8 })
    .map((runs) => {
      const changes: Change[] = [];
      let at = 0;
      for (const { keep, drop, add } of runs) {
        const from = Math.min(at + keep, length);
        const to = Math.min(from + drop, length);
        if (to > from || add > 0) changes.push({ from, to, length: add });
        at = to;
      }
      return OffsetMap.of(length, changes);
    });

const anyMap = fc.nat(20).chain(mapOf);
const chained = anyMap.chain((first) =>
  mapOf(first.targetLength).map((next) => [first, next] as const),
);
const threeChained = chained.chain(([first, next]) =>
  mapOf(next.targetLength).map((last) => [first, next, last] as const),
);

const offsets = (length: number): number[] => Array.from({ length: length + 1 }, (_, i) => i);

/** Source offsets that no change touches, before and behind which the text is kept as it was. */
const kept = (map: OffsetMap): number[] =>
  offsets(map.sourceLength).filter((at) =>
    map.changes.every(({ from, to }) => at < from || at > to),
  );

describe('OffsetMap', () => {
  it('of no change leaves every offset', () => {
    const map = OffsetMap.identity(5);
    expect(map.isIdentity).to.equal(true);
    expect(map.targetLength).to.equal(5);
    for (const at of offsets(5))
      expect([map.toTarget(at), map.toSource(at)]).to.deep.equal([at, at]);
  });

  it('sends the inside of a replaced stretch to its edges', () => {
    const map = OffsetMap.of(10, [{ from: 2, to: 5, length: 7 }]);
    expect([2, 3, 4, 5].map((at) => map.toTarget(at))).to.deep.equal([2, 2, 2, 9]);
    expect([2, 3, 4, 5].map((at) => map.toTarget(at, 'end'))).to.deep.equal([2, 9, 9, 9]);
    expect([2, 6, 9].map((at) => map.toSource(at))).to.deep.equal([2, 2, 5]);
    expect([2, 6, 9].map((at) => map.toSource(at, 'end'))).to.deep.equal([2, 5, 5]);
  });

  it('puts an offset on the side of an insertion that is asked for', () => {
    const map = OffsetMap.of(4, [{ from: 2, to: 2, length: 3 }]);
    expect([map.toTarget(2, 'start'), map.toTarget(2, 'end')]).to.deep.equal([2, 5]);
    expect(map.rangeToTarget({ from: 0, to: 2 })).to.deep.equal({ from: 0, to: 2 });
    expect(map.rangeToTarget({ from: 2, to: 4 })).to.deep.equal({ from: 5, to: 7 });
    expect(map.rangeToTarget({ from: 2, to: 2 })).to.deep.equal({ from: 5, to: 5 });
  });

  it('takes a stretch whole when a range cuts it', () => {
    const map = OffsetMap.of(10, [{ from: 2, to: 6, length: 1 }]);
    expect(map.rangeToTarget({ from: 3, to: 4 })).to.deep.equal({ from: 2, to: 3 });
    expect(map.rangeToTarget({ from: 0, to: 3 })).to.deep.equal({ from: 0, to: 3 });
    expect(map.rangeToSource({ from: 2, to: 3 })).to.deep.equal({ from: 2, to: 6 });
  });

  it('refuses changes that overlap, go back or leave the text', () => {
    const refused: Change[][] = [
      [{ from: 3, to: 2, length: 0 }],
      [{ from: -1, to: 2, length: 0 }],
      [{ from: 2, to: 11, length: 0 }],
      [{ from: 2, to: 3, length: -1 }],
      [
        { from: 2, to: 5, length: 0 },
        { from: 4, to: 6, length: 0 },
      ],
    ];
    for (const changes of refused) expect(() => OffsetMap.of(10, changes)).to.throw(RangeError);
  });

  it('refuses offsets outside the text, and says which', () => {
    const map = OffsetMap.identity(3);
    for (const at of [-1, 4, NaN]) {
      expect(() => map.toTarget(at)).to.throw(RangeError, `${at}`);
      expect(() => map.toSource(at)).to.throw(RangeError, `${at}`);
    }
  });

  it('refuses to compose maps whose lengths do not meet', () => {
    expect(() => OffsetMap.identity(3).compose(OffsetMap.identity(4))).to.throw(RangeError);
  });

  it('never goes backwards and reaches from end to end', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('start' as const, 'end' as const), (map, side) => {
        const targets = offsets(map.sourceLength).map((at) => map.toTarget(at, side));
        expect([...targets].sort((a, b) => a - b)).to.deep.equal(targets);
        expect(map.toTarget(0, 'start')).to.equal(0);
        expect(map.toTarget(map.sourceLength, 'end')).to.equal(map.targetLength);
      }),
    );
  });

  it('comes back to where it was in unchanged text', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        for (const at of kept(map)) expect(map.toSource(map.toTarget(at))).to.equal(at);
      }),
    );
  });

  it('inverted twice is itself; inverted once it reads the other way', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const inverse = map.invert();
        expect(inverse.sourceLength).to.equal(map.targetLength);
        expect(inverse.targetLength).to.equal(map.sourceLength);
        expect(inverse.invert().changes).to.deep.equal(map.changes);
        for (const at of offsets(map.targetLength))
          expect(inverse.toTarget(at)).to.equal(map.toSource(at));
      }),
    );
  });

  it('composed goes where its parts go, one after the other, wherever nothing changed', () => {
    fc.assert(
      fc.property(chained, ([first, next]) => {
        const both = first.compose(next);
        expect([both.sourceLength, both.targetLength]).to.deep.equal([
          first.sourceLength,
          next.targetLength,
        ]);
        const through = new Set(kept(next));
        for (const at of kept(first).filter((each) => through.has(first.toTarget(each)))) {
          expect(both.toTarget(at)).to.equal(next.toTarget(first.toTarget(at)));
          expect(both.toSource(both.toTarget(at))).to.equal(at);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('composes in any grouping to maps that agree', () => {
    fc.assert(
      fc.property(threeChained, ([first, next, last]) => {
        const left = first.compose(next).compose(last);
        const right = first.compose(next.compose(last));
        for (const at of kept(left).filter((each) => kept(right).includes(each)))
          expect(left.toTarget(at)).to.equal(right.toTarget(at));
        expect(left.targetLength).to.equal(right.targetLength);
      }),
      { numRuns: 500 },
    );
  });

  it('covers with a range all that each of its offsets became, and comes back to no less', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(20), fc.nat(20), (map, a, b) => {
        const [from, to] = [a, b]
          .map((at) => Math.min(at, map.sourceLength))
          .sort((x, y) => x - y) as [number, number];
        const target = map.rangeToTarget({ from, to });
        expect(target.to).to.be.at.least(target.from);
        for (let at = from + 1; at < to; at++) {
          expect(map.toTarget(at, 'start')).to.be.at.least(target.from);
          expect(map.toTarget(at, 'end')).to.be.at.most(target.to);
        }
        const letters = kept(map).filter((at) => from < at && at < to);
        const back = map.rangeToSource(target);
        for (const at of letters) expect(back.from <= at && at <= back.to).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});
