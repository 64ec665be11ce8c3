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
  let [cost, nextCost] = [new Float64Array(b.length), new Float64Array(b.length)];
  let [steps, nextSteps] = [new Int32Array(b.length), new Int32Array(b.length)];
  for (const [i, frame] of a.entries()) {
    for (let j = 0; j < b.length; j++) {
      // Of ways that cost the same, the one that goes on in both.
      let best = i > 0 && j > 0 ? cost[j - 1]! : Infinity;
      let length = i > 0 && j > 0 ? steps[j - 1]! : 0;
      if (j > 0 && nextCost[j - 1]! < best) [best, length] = [nextCost[j - 1]!, nextSteps[j - 1]!];
      if (i > 0 && cost[j]! < best) [best, length] = [cost[j]!, steps[j]!];
      nextCost[j] = distance(frame, b[j]!) + (i + j > 0 ? best : 0);
      nextSteps[j] = 1 + length;
    }
    [cost, nextCost, steps, nextSteps] = [nextCost, cost, nextSteps, steps];
  }
  return cost.at(-1)! / steps.at(-1)!;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k]! - b[k]!) ** 2;
  return Math.sqrt(sum / a.length);
}
