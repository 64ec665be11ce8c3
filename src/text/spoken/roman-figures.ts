import { then, type Rewrite } from '../rewrite.ts';
import { romanNumber } from '../roman-number.ts';
import { replaceEach } from './replace-each.ts';

/** «ص vi», «صص ix–xi». */
const PAGES =
  /(?<![\p{L}\p{M}\u200C.])(ص(?:[\u200C ]?ص)?)[.:]?\s?(?![lc](?![ivxlc]))([ivxlc]{1,8})(?:\s?[-–—]\s?([ivxlc]{1,8}))?(?![A-Za-z]|\s?[-–—]\s?[A-Za-z]|(?<=\s[ivx])\s[\p{L}])/gu;
/** «ii) هدف», «(iv)». */
const ITEM = /(?<=(?:^|(?<![A-Za-z])\s)\(?)(?:[ivx]{1,5}|[IVX]{1,5})(?=\))/gu;
/** The first and the second item, without which a letter in brackets is only a letter. */
const FIRST = /(?:^|(?<![A-Za-z])\s)\(?(?:i|I)\)/u;
const SECOND = /(?:^|(?<![A-Za-z])\s)\(?(?:ii|II)\)/u;

/** Roman numerals that count pages and the items of a list become figures; a letter in brackets may be only a letter. */
export function romanFigures(text: string): Rewrite {
  const isList = FIRST.test(text) && SECOND.test(text);
  const items = replaceEach(text, ITEM, ([numeral]) => (isList ? figure(numeral) : undefined));
  return then(items, (said) =>
    replaceEach(said, PAGES, ({ 1: letters = '', 2: from = '', 3: to }) => {
      const [first, last] = [figure(from), to && figure(to)];
      if (!first || (last === undefined) !== (to === undefined)) return undefined;
      return `${letters.length > 1 ? 'صفحات' : 'صفحهٔ'} ${first}${last ? ` تا ${last}` : ''}`;
    }),
  );
}

function figure(numeral: string): string | undefined {
  return romanNumber(numeral.toUpperCase())?.toString();
}
