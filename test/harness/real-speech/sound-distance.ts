import { features } from './features.ts';
import { trimSilence, type Sound } from './sound.ts';

/**
 * How far two recordings are from saying the same, whatever their speed: the mean distance (root mean square) between their
 * features along the best alignment (dynamic time warping). 0 for one recording and itself; the same sentence
 * by the same voice stays under 1, another sentence is over 1.5. `Infinity` when one of them is silent.
 */
export function soundDistance(one: Sound, other: Sound): number {
  const [a, b] = [features(trimSilence(one)), features(trimSilence(other))];
  if (a.length === 0 || b.length === 0) return Infinity;
  // cost[j]: the cheapest way to have matched a[0..i] with b[0..j]; steps: how long that way is.
  let cost: number[] = [];
  let steps: number[] = [];
  for (const [i, frame] of a.entries()) {
    const nextCost: number[] = [];
    const nextSteps: number[] = [];
    for (const [j, against] of b.entries()) {
      const ways = [
        { cost: cost[j], steps: steps[j] },
        { cost: nextCost[j - 1], steps: nextSteps[j - 1] },
        { cost: cost[j - 1], steps: steps[j - 1] },
      ];
      const best = ways.reduce((x, y) => ((y.cost ?? Infinity) <= (x.cost ?? Infinity) ? y : x));
      const first = i === 0 && j === 0;
      nextCost.push(distance(frame, against) + (first ? 0 : (best.cost ?? Infinity)));
      nextSteps.push(1 + (first ? 0 : (best.steps ?? 0)));
    }
    cost = nextCost;
    steps = nextSteps;
  }
  return cost.at(-1)! / steps.at(-1)!;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k]! - b[k]!) ** 2;
  return Math.sqrt(sum / a.length);
}
