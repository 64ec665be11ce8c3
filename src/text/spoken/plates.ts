import type { Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { LETTER } from './letter-pattern.ts';
import { replaceEach } from './replace-each.ts';

const PLATE = new RegExp(
  String.raw`(?<![\d.٫/-])(\d{2})\s?(الف|${LETTER})\s?(\d{3})(?:\s?(?:[-–|]\s?)?ایران\s?(?:[-–|]\s?)?(\d{2})(?!\d)|(?<=پلاک[^.،؟!]{0,30})(?:\s?[-–|]\s?(\d{2}))?(?!\d))`,
  'gu',
);

/** The plate of an Iranian car, part by part: «۱۲ب۳۴۵-ایران۶۸». */
export function plates(text: string): Rewrite {
  return replaceEach(text, PLATE, ({ 1: two, 2: letter = '', 3: three, 4: place, 5: last }) => {
    const region = place ?? last;
    return `${two!} ${letterName(letter) ?? letter} ${three!}${region ? ` ایران ${region}` : ''}`;
  });
}
