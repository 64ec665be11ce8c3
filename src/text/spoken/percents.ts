import type { Rewrite } from '../rewrite.ts';
import { DASH } from './dash.ts';
import { NUMBER } from './number-pattern.ts';
import { replaceEach } from './replace-each.ts';
import { STOP } from './stop-pattern.ts';

const PERCENT = new RegExp(
  String.raw`(?<![\d٫-])(${NUMBER})(?:([-−+])\s?[%٪]|\s?[%٪](\+(?!\s?[\d(])|[-−](?=${STOP}|\s\()))|(?<!\d\s?)([%٪‰])\s?([-−+]?${NUMBER}(?:\s?(?:${DASH}|تا)\s?${NUMBER})?)(?!\d|٫\d)(?:(\s?درصد)|([-−+])(?=${STOP}))?|(?<=\d)\s?([%٪‰])(\s?درصد)?(?=([\p{L}\u200C\d]?))`,
  'gu',
);

/** The percent sign is said after its number, on whichever side it stands. */
export function percents(text: string): Rewrite {
  return replaceEach(
    text,
    PERCENT,
    ({ 1: turned, 2: sign, 3: last, 4: before, 5: amount, 7: behind, 8: after, 10: next }) => {
      if (turned) return `${(sign ?? last) === '+' ? 'مثبت' : 'منفی'} ${turned} درصد`; // turned around by right-to-left typing
      const said = (before ?? after) === '‰' ? 'در هزار' : 'درصد';
      if (behind) return `${behind === '+' ? 'مثبت' : 'منفی'} ${amount!} درصد`;
      if (amount) return `${amount} ${said}`;
      return ` ${said}${next === '' || next === '\u200C' || next === 'ی' ? '' : ' '}`;
    },
  );
}
