/** One more unit into a running hash (FNV-1a with a shift); the same everywhere, 32 bits. */
export function grow(hash: number, unit: number): number {
  const next = Math.imul(hash ^ unit, 0x01000193);
  return next ^ (next >>> 15);
}

/** The hash of `text[from, to)` begun with `seed`. */
export function hashOf(text: string, seed: number, from = 0, to = text.length): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = grow(hash, text.charCodeAt(i));
  return hash;
}

/** Two hashes as one, its high bits well mixed: take the bucket from them with `>>> (32 - bits)`. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x27d4eb2f);
}
