import { rewriteBy, type Rewrite } from '../rewrite.ts';
import { clean } from './clean.ts';
import { numbers } from './numbers.ts';
import type { SpokenOptions } from './spoken-options.ts';

export type { Pronunciation, SpokenOptions } from './spoken-options.ts';

/** How a displayed sentence or paragraph is said, with the map from what is displayed. */
export function toSpoken(text: string, options: SpokenOptions): Rewrite {
  return rewriteBy([clean, (t) => numbers(t, options.numbers)], text);
}
