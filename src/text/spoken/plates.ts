import type { Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { LETTER } from './letter-pattern.ts';
import { replaceEach } from './replace-each.ts';

const PLATE = new RegExp(
  String.raw`(?<![\d.٫/-])(\d{2})\s?(الف|${LETTER})\s?(\d{3})(?:\s?(?:[-–|]\s?)?ایران\s?(?:[-–|]\s?)?(\d{2})(?!\d)|(?<=پلاک[^.،؟!]{0,30})(?:\s?[-–|]\s?(\d{2}))?(?!\d))|(?<![\p{L}\u200C])ایران\s?(?<region>\d{2})\s?[-–|]?\s?(?<three>\d{3})\s?(?<letter>الف|${LETTER})\s?(?<two>\d{2})(?!\d)`,
  'gu',
);

/** The plate of an Iranian car, part by part: «۱۲ب۳۴۵-ایران۶۸». */
export function plates(text: string): Rewrite {
  return replaceEach(text, PLATE, ({ 1: two, 2: letter, 3: three, 4: place, 5: last, groups }) => {
    const region = place ?? last ?? groups!.region;
    const sign = letter ?? groups!.letter!;
    return `${two ?? groups!.two!} ${letterName(sign) ?? sign} ${three ?? groups!.three!}${region ? ` ایران ${region}` : ''}`;
  });
}
