import fc from 'fast-check';
import { targets } from './targets.ts';

/** What one target came to. */
export interface Run {
  readonly cases: number;
  /** Ms of the slowest case, without the making of its input. */
  readonly slowest: number;
  /** What failed, with the input that shows it; empty when all held. */
  readonly failed: string;
}

/** Ms that a case may take: none is larger than a megabyte. */
const LONGEST = 2_000;
/** And how many times as long as the middle one, for a machine that is busy with other things. */
const TIMES = 200;
/** How often a case is looked at again that took longer; its quickest time counts. */
const AGAIN = 2;

/** For `tools/fuzz-page.ts`: runs so many cases of the target of a name. A slow one fails as a false one does. */
async function runFuzz(name: string, seed: number, cases: number): Promise<Run> {
  const { property } = targets.find((target) => target.name === name)!;
  let start = 0;
  let times: number[] = [];
  property.beforeEach(() => void (start = performance.now()));
  property.afterEach(() => void times.push(performance.now() - start));
  const run = await fc.check(property, { seed, numRuns: cases });
  if (run.failed) {
    const shown = `${String(run.errorInstance)}\n${fc.stringify(run.counterexample)}`;
    return { cases: run.numRuns, slowest: Math.max(...times), failed: shown.slice(0, 4_000) };
  }
  const all = times;
  const most = Math.max(LONGEST, TIMES * all.toSorted((a, b) => a - b)[all.length >> 1]!);
  const slowest = Math.max(...all);
  for (const [i, first] of all.entries()) {
    if (first <= most) continue;
    const alone = { seed, path: String(i), numRuns: 1 };
    times = [first];
    for (let again = 0; again < AGAIN; again++) await fc.check(property, alone);
    const quickest = Math.min(...times);
    const failed = `took ${times.map(Math.round).join(', ')} ms: ${fc.stringify(fc.sample(property, alone)[0])}`;
    if (quickest > most) return { cases: i, slowest: quickest, failed: failed.slice(0, 4_000) };
  }
  return { cases: run.numRuns, slowest, failed: '' };
}

Object.assign(window, { targetNames: targets.map(({ name }) => name), runFuzz });
