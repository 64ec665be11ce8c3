import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const DOT = /(?<![^\s«"'(،؛:])\.(?=[A-Za-z])/g;

/** The name of a company, whose last dot right-to-left typing has put first: «(.Apple Computer Inc)». */
const COMPANY = /^(?:[A-Za-z&,-]+\s){1,5}(?:Inc|Ltd|Co|Corp|Jr|Sr)(?![\w.])/;

/** The dot that a name in Latin letters begins with is heard, and ends no sentence: «.NET», «دامنهٔ .ir». */
export function leadingDots(text: string): Rewrite {
  return replaceEach(text, DOT, ({ index }) =>
    COMPANY.test(text.slice(index + 1, index + 64)) ? '' : 'دات ',
  );
}
