import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const DOT = /(?<![^\s«"'(،؛:])\.(?=[A-Za-z])/g;

/** The dot that a name in Latin letters begins with is heard, and ends no sentence: «.NET», «دامنهٔ .ir». */
export function leadingDots(text: string): Rewrite {
  return replaceEach(text, DOT, () => 'دات ');
}
