/** How predictions met the truth, counted over many sentences. Shares are percentages. */
export class Tally {
  constructor(
    private hits = 0,
    private predicted = 0,
    private real = 0,
  ) {}

  /** Counts one sentence; targets below 0 are unknown and not counted. */
  add(tags: ArrayLike<number>, targets: ArrayLike<number>): void {
    for (let i = 0; i < targets.length; i++) {
      if (targets[i]! < 0) continue;
      this.predicted += tags[i]!;
      this.real += targets[i]!;
      this.hits += tags[i]! * targets[i]!;
    }
  }

  get precision(): number {
    return (100 * this.hits) / this.predicted;
  }

  get recall(): number {
    return (100 * this.hits) / this.real;
  }

  get f1(): number {
    return (200 * this.hits) / (this.predicted + this.real);
  }

  toString(): string {
    const [p, r, f] = [this.precision, this.recall, this.f1].map((share) => share.toFixed(2));
    return `P ${p}  R ${r}  F1 ${f}`;
  }
}
