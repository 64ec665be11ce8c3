import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

// Three parts are a version, a section or a network address; two are a decimal; a leading point has a zero.
const POINT =
  /(?=[\d.٫,٬ر])(?:\.(?<=[A-Z]\.)(?=\d)|(?<![\d٫])\d+(?:[.٫]\d+){2,}(?!\d)|\.(?<=\d\.)(?=\d)|,(?<=\d,)(?=\d{1,2}(?!\d))|٬(?<=\d٬)(?=\d{1,2}(?!\d))|ر(?<=\dر)(?=\d)|[.٫](?<![\d\p{L}.٫][.٫])(?=\d))/gu;

/** Decimal points, and the «ر» of old machines, become «٫», said at the end as «ممیز». */
export function decimals(text: string): Rewrite {
  return replaceEach(text, POINT, ({ 0: token, index }) => {
    if (token.length > 1) return token.split(/[.٫]/).join(' ممیز ');
    if (token === ',') return '، ';
    if (/[A-Z]/.test(text[index - 1] ?? '')) return ' ';
    return /\d/.test(text[index - 1] ?? '') ? '٫' : '0٫';
  });
}
