/** The weights of one logistic model: hashed features, one signed byte each, `scale` steps to the logit. */
export class Weights {
  /** @throws RangeError when there are not `2 ** bits` values. */
  constructor(
    readonly bits: number,
    readonly scale: number,
    private readonly values: Int8Array,
  ) {
    if (values.length !== 1 << bits)
      throw new RangeError(`${values.length} weights where 2^${bits} were announced`);
  }

  /** The log-odds of what the first `count` feature hashes stand for. */
  sum(features: Int32Array, count: number): number {
    return this.steps(features, count) / this.scale;
  }

  /** The same, a whole number of steps. */
  steps(features: Int32Array, count: number): number {
    const shift = 32 - this.bits;
    let steps = 0;
    for (let i = 0; i < count; i++) steps += this.values[features[i]! >>> shift]!;
    return steps;
  }
}

/**
 * Reads weights written as: bits (one byte), scale (one byte), then `2 ** bits` signed bytes.
 * Returns them and the offset of the first byte behind them.
 * @throws RangeError when the bytes end too early.
 */
export function readWeights(bytes: Uint8Array, at: number): { weights: Weights; end: number } {
  const bits = bytes[at] ?? 0;
  const scale = bytes[at + 1] ?? 0;
  const end = at + 2 + (1 << bits);
  if (bits === 0 || scale === 0 || bits > 24 || end > bytes.length)
    throw new RangeError(`No weights at byte ${at} of ${bytes.length}`);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + 2, 1 << bits).slice();
  return { weights: new Weights(bits, scale, values), end };
}
