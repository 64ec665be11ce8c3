import type { ESTree } from 'vite';

/** The kinds of number that WebAssembly computes with, as far as wasm2js leaves them. */
export type Kind = 'i32' | 'f32' | 'f64';

/** The kind of one or more numbers, all the same and perhaps yet to be found out. */
export class Unknown {
  private joined: Unknown | undefined;

  constructor(private known?: Kind) {}

  /** Whole numbers, where nothing else was found. */
  get kind(): Kind {
    return this.root().known ?? 'i32';
  }

  /** @throws Error when the two are known to differ. */
  join(other: Unknown): this {
    const [a, b] = [this.root(), other.root()];
    if (a.known && b.known && a.known !== b.known) throw new Error(`${a.known} is no ${b.known}`);
    b.known ??= a.known;
    if (a !== b) a.joined = b;
    return this;
  }

  private root(): Unknown {
    return this.joined ? (this.joined = this.joined.root()) : this;
  }
}

/** What a function takes and gives; no result where it only does something. */
export interface Signature {
  readonly parameters: readonly Unknown[];
  readonly result: Unknown | undefined;
}

/** A function of the script with its variables, parameters first. */
export interface TypedFunction extends Signature {
  readonly declared: ESTree.Function;
  readonly variables: ReadonlyMap<string, Unknown>;
}
