import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const GOES_ON =
  /\.(?=[»”"]\s+(?:و|که|اما|ولی|را|از|به|در|با|تا|یا|سپس|گفت|گفته|افزود|نوشت|نیز|هم|است|بود|شد|این‌ها|برای)(?![\p{L}\p{M}]))/gu;

/** A stop inside a quotation does not end the sentence that goes on after it. */
export function quotedStops(text: string): Rewrite {
  return replaceEach(text, GOES_ON, () => '');
}
