/**
 * One replaced stretch: source `[from, to)` became `length` UTF-16 units of target text.
 * `from <= to`; a pure insertion has `from === to`.
 */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which edge of a replaced stretch a position inside it goes to. */
export type Side = 'start' | 'end';

/**
 * How offsets of a source text and of its rewritten target correspond.
 * Immutable; changes are sorted, do not overlap, and everything between them is unchanged text.
 */
export class OffsetMap {
  private inverse: OffsetMap | undefined;

  private constructor(
    readonly sourceLength: number,
    readonly changes: readonly Change[],
  ) {}

  /** The map of a text onto itself. `length` in UTF-16 units. */
  static identity(length: number): OffsetMap {
    return new OffsetMap(length, []);
  }

  /** @throws RangeError when changes are out of order, overlap or leave `[0, sourceLength]`. */
  static of(sourceLength: number, changes: readonly Change[]): OffsetMap {
    let end = 0;
    for (const { from, to, length } of changes) {
      if (!(from >= end && to >= from && to <= sourceLength && length >= 0))
        throw new RangeError(
          `Change ${from}–${to} (+${length}) after ${end} in text of length ${sourceLength}`,
        );
      end = to;
    }
    return new OffsetMap(sourceLength, changes);
  }

  get targetLength(): number {
    return this.changes.reduce((sum, c) => sum + c.length - (c.to - c.from), this.sourceLength);
  }

  get isIdentity(): boolean {
    return this.changes.length === 0;
  }

  /** Target offset of a source offset. Inside a replaced stretch it goes to the edge named by `side`. */
  toTarget(offset: number, side: Side = 'start'): number {
    checkOffset(offset, this.sourceLength);
    let shift = 0;
    for (const { from, to, length } of this.changes) {
      if (offset < from || (offset === from && (side === 'start' || from < to))) break;
      if (offset < to) return from + shift + (side === 'end' ? length : 0);
      shift += length - (to - from);
    }
    return offset + shift;
  }

  /** Source offset of a target offset. Inside inserted text it goes to the edge named by `side`. */
  toSource(offset: number, side: Side = 'start'): number {
    return this.invert().toTarget(offset, side);
  }

  /**
   * The smallest target range that covers all that a source range became. A replaced stretch that the
   * range cuts counts whole; text inserted at either edge counts to the neighbours, not to the range.
   */
  rangeToTarget({ from, to }: Range): Range {
    const start = this.edge(from, 'start');
    return { from: start, to: Math.max(start, this.edge(to, 'end')) };
  }

  /** The smallest source range that covers all that a target range was made from. */
  rangeToSource(range: Range): Range {
    return this.invert().rangeToTarget(range);
  }

  /** Where the `start` or `end` of a range goes: outwards from inside a stretch, inwards at an insertion. */
  private edge(offset: number, side: Side): number {
    const inside = this.changes.some((c) => c.from < offset && offset < c.to);
    return this.toTarget(offset, inside === (side === 'end') ? 'end' : 'start');
  }

  /** The same correspondence read the other way. */
  invert(): OffsetMap {
    return (this.inverse ??= this.inverted());
  }

  private inverted(): OffsetMap {
    let shift = 0;
    const changes = this.changes.map(({ from, to, length }) => {
      const inverted = { from: from + shift, to: from + shift + length, length: to - from };
      shift += length - (to - from);
      return inverted;
    });
    return new OffsetMap(this.sourceLength + shift, changes);
  }

  /**
   * This map followed by `next`, whose source is this map's target.
   * Changes that touch the same text merge into one.
   * @throws RangeError when the lengths do not meet.
   */
  compose(next: OffsetMap): OffsetMap {
    if (next.sourceLength !== this.targetLength)
      throw new RangeError(
        `Map onto ${this.targetLength} composed with map of ${next.sourceLength}`,
      );
    if (this.isIdentity) return new OffsetMap(this.sourceLength, next.changes);
    if (next.isIdentity) return this;
    return new OffsetMap(this.sourceLength, composeChanges(this.changes, next.changes));
  }
}

function checkOffset(offset: number, length: number): void {
  if (!(offset >= 0 && offset <= length))
    throw new RangeError(`Offset ${offset} in text of length ${length}`);
}

/** Sweeps both lists along the middle text; only changes that truly overlap there become one. */
function composeChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const composed: Change[] = [];
  let i = 0;
  let j = 0;
  let shiftFirst = 0; // middle − source, before first[i]
  let shiftSecond = 0; // target − middle, before second[j]
  while (i < first.length || j < second.length) {
    const start = Math.min(
      i < first.length ? first[i]!.from + shiftFirst : Infinity,
      j < second.length ? second[j]!.from : Infinity,
    );
    const from = start - shiftFirst;
    const targetFrom = start + shiftSecond;
    let end = start;
    for (let isFirst = true; ; isFirst = false) {
      const x = first[i];
      const y = second[j];
      const xFrom = x ? x.from + shiftFirst : Infinity;
      const yFrom = y ? y.from : Infinity;
      const xEmpty = x?.length === 0;
      const yEmpty = y?.from === y?.to;
      const isEmpty = end === start;
      const xJoins = xFrom < end || (xFrom === end && isEmpty && (isFirst || xEmpty));
      const yJoins = yFrom < end || (yFrom === end && isEmpty && (isFirst || yEmpty));
      // At one place an empty change goes before one that has width there.
      if (x && xJoins && (xFrom < yFrom || (xFrom === yFrom && (xEmpty || !yEmpty)))) {
        end = Math.max(end, xFrom + x.length);
        shiftFirst += x.length - (x.to - x.from);
        i++;
      } else if (y && yJoins) {
        end = Math.max(end, y.to);
        shiftSecond += y.length - (y.to - y.from);
        j++;
      } else break;
    }
    const change = { from, to: end - shiftFirst, length: end + shiftSecond - targetFrom };
    if (change.to > change.from || change.length > 0) composed.push(change);
  }
  return composed;
}
