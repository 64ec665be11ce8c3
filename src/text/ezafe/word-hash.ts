/** 32-bit hash of `word.slice(from, to)`, different for every `seed`. Part of the format of the weights. */
export function wordHash(word: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
