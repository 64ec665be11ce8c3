import type { Examples } from './logistic.ts';

/** Gathers examples into typed arrays that grow as needed. */
export class ExampleList {
  private features = new Int32Array(1 << 20);
  private readonly starts = [0];
  private readonly targets: number[] = [];
  private readonly weights: number[] = [];
  private readonly offsets: number[] = [];

  /** Adds one example with the first `count` of `features`. */
  add(features: Int32Array, count: number, target: number, weight: number, offset = 0): void {
    const from = this.starts.at(-1)!;
    if (from + count > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.features.set(features.subarray(0, count), from);
    this.starts.push(from + count);
    this.targets.push(target);
    this.weights.push(weight);
    this.offsets.push(offset);
  }

  /** All examples so far. */
  done(): Examples {
    return {
      features: this.features.subarray(0, this.starts.at(-1)),
      starts: Int32Array.from(this.starts),
      targets: Float32Array.from(this.targets),
      weights: Float32Array.from(this.weights),
      offsets: Float32Array.from(this.offsets),
    };
  }
}
