import fc from 'fast-check';
import { targets } from './targets.ts';

/** What one target came to. */
export interface Run {
  readonly cases: number;
  /** Ms of the slowest case, the making of its input included. */
  readonly slowest: number;
  /** What failed, with the input that shows it; empty when all held. */
  readonly failed: string;
}

/** For `tools/fuzz-page.ts`: runs so many cases of the target of a name. */
async function runFuzz(name: string, seed: number, cases: number): Promise<Run> {
  const { property } = targets.find((target) => target.name === name)!;
  let slowest = 0;
  let start = performance.now();
  property.afterEach(() => {
    slowest = Math.max(slowest, performance.now() - start);
    start = performance.now();
  });
  const run = await fc.check(property, { seed, numRuns: cases });
  const shown = run.failed
    ? `${String(run.errorInstance)}\n${fc.stringify(run.counterexample)}`
    : '';
  return { cases: run.numRuns, slowest, failed: shown.slice(0, 4_000) };
}

Object.assign(window, { targetNames: targets.map(({ name }) => name), runFuzz });
