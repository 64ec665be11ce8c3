/**
 * Distributional classes of the words that occur at least `minCount` times: the exchange algorithm for the
 * class bigram model moves each word to the class in which the text is most likely, until few words move.
 * @returns class 1…`count` of each word; the same sentences always give the same classes
 */
export function wordClusters(
  sentences: readonly (readonly string[])[],
  count: number,
  minCount: number,
  rounds = 10,
): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vocabulary = [...frequency]
    .filter(([, times]) => times >= minCount)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const rare = vocabulary.length;
  const edge = rare + 1;
  const { after, before } = bigrams(sentences, ids, rare, edge);

  // Two more classes that never move: the rare words and the sentence edge.
  const size = count + 2;
  const classOf = Int32Array.from({ length: edge + 1 }, (_, id) =>
    id < rare ? id % count : count + id - rare,
  );
  const pairs = new Float64Array(size * size);
  const totals = new Float64Array(size);
  const right = new Int32Array(size);
  const left = new Int32Array(size);
  after.forEach(({ ids: next, times }, id) => {
    const own = classOf[id]!;
    next.forEach((other, k) => {
      pairs[own * size + classOf[other]!]! += times[k]!;
      totals[own]! += times[k]!;
    });
  });
  const entropy = entropyTable(1 << 21);

  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let id = 0; id < rare; id++) {
      const old = classOf[id]!;
      right.fill(0);
      left.fill(0);
      let self = 0;
      let total = 0;
      after[id]!.ids.forEach((other, k) => {
        const times = after[id]!.times[k]!;
        total += times;
        if (other === id) self = times;
        else right[classOf[other]!]! += times;
      });
      before[id]!.ids.forEach((other, k) => {
        if (other !== id) left[classOf[other]!]! += before[id]!.times[k]!;
      });
      const shift = (to: number, sign: number): void => {
        for (let c = 0; c < size; c++) {
          pairs[to * size + c]! += sign * right[c]!;
          pairs[c * size + to]! += sign * left[c]!;
        }
        pairs[to * size + to]! += sign * self;
        totals[to]! += sign * total;
      };
      shift(old, -1);
      const rights = occupied(right);
      const lefts = occupied(left);
      let best = old;
      let bestGain = -Infinity;
      for (let to = 0; to < count; to++) {
        const own = pairs[to * size + to]!;
        let gain = 2 * (entropy(totals[to]!) - entropy(totals[to]! + total));
        gain += entropy(own + right[to]! + left[to]! + self) - entropy(own);
        for (const c of rights) {
          const seen = pairs[to * size + c]!;
          if (c !== to) gain += entropy(seen + right[c]!) - entropy(seen);
        }
        for (const c of lefts) {
          const seen = pairs[c * size + to]!;
          if (c !== to) gain += entropy(seen + left[c]!) - entropy(seen);
        }
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = to;
        }
      }
      shift(best, 1);
      classOf[id] = best;
      if (best !== old) moved++;
    }
    if (moved < rare / 100) break;
  }
  return new Map(vocabulary.map((word, id) => [word, classOf[id]! + 1]));
}

interface Neighbours {
  readonly ids: Int32Array;
  readonly times: Int32Array;
}

function bigrams(
  sentences: readonly (readonly string[])[],
  ids: ReadonlyMap<string, number>,
  rare: number,
  edge: number,
): { after: Neighbours[]; before: Neighbours[] } {
  const after = Array.from({ length: edge + 1 }, () => new Map<number, number>());
  const before = Array.from({ length: edge + 1 }, () => new Map<number, number>());
  const count = (from: number, to: number): void => {
    after[from]!.set(to, (after[from]!.get(to) ?? 0) + 1);
    before[to]!.set(from, (before[to]!.get(from) ?? 0) + 1);
  };
  for (const words of sentences) {
    let last = edge;
    for (const word of words) {
      const id = ids.get(word) ?? rare;
      count(last, id);
      last = id;
    }
    count(last, edge);
  }
  const pack = (counts: ReadonlyMap<number, number>): Neighbours => ({
    ids: Int32Array.from(counts.keys()),
    times: Int32Array.from(counts.values()),
  });
  return { after: after.map(pack), before: before.map(pack) };
}

/** x·ln x for whole numbers, from a table below `size`. */
function entropyTable(size: number): (x: number) => number {
  const table = Float64Array.from({ length: size }, (_, x) => (x > 0 ? x * Math.log(x) : 0));
  return (x) => (x < size ? table[x]! : x * Math.log(x));
}

function occupied(counts: Int32Array): number[] {
  const at: number[] = [];
  counts.forEach((times, c) => {
    if (times > 0) at.push(c);
  });
  return at;
}
