/**
 * Turns pushed values into an async iterable, so that an engine's events can be read with `for await`.
 * Values pushed before they are asked for wait in order. For one reader.
 */
export class Pushable<Value> implements AsyncIterable<Value> {
  private readonly values: Value[] = [];
  private end: { readonly fault?: unknown } | undefined;
  private wake: (() => void) | undefined;

  /** Adds a value; without effect after the end. */
  push(value: Value): void {
    if (this.end) return;
    this.values.push(value);
    this.wake?.();
  }

  /** No more values. What was pushed before is still read. The first end counts. */
  finish(): void {
    this.end ??= {};
    this.wake?.();
  }

  /** Ends with an error, thrown once what was pushed before is read. */
  fail(fault: unknown): void {
    this.end ??= { fault };
    this.wake?.();
  }

  /** Ends now; what nobody has read yet is forgotten. */
  stop(): void {
    this.values.length = 0;
    this.finish();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Value, void, undefined> {
    for (;;) {
      const value = this.values.shift();
      if (value !== undefined) yield value;
      else if (!this.end) await new Promise<void>((wake) => (this.wake = wake));
      else if ('fault' in this.end) throw this.end.fault;
      else return;
    }
  }
}
