import { then, unchanged, type Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';

const MARKER =
  /^\s*(?!\(\d+\s?[-–—])\(?(?:(\d{1,2})(?:\)(?=\s*\d)|(?:\)|\s?[-–—](?=\s))(?=\s*[\p{L}«]))|(الف|[ا-ی])(?:\)|\s?[-–—](?=\s))(?=\s*[\p{L}«]))\s*(?!کیلو|درجه)/gu;

/** A number that may lead an item within a line; not what closes brackets that were opened before. */
const WITHIN =
  /\s*(?<![\p{L}\p{M}\d.٫,٬/:(–-])(\d{1,2})(?:[-–—](?=\s)|(?<!\([^)]{0,60})\))\s*(?=[\p{L}\d«])/gu;

/** The number or letter of a list item stands apart: «۲) اهداف» is «دو، اهداف», «۱- نان ۲- پنیر» has pauses too. */
export function listMarkers(text: string): Rewrite {
  return then(listed(text), (said) =>
    replaceEach(
      said,
      MARKER,
      ({ 1: number, 2: letter }) => `${number ?? letterName(letter!) ?? letter!}، `,
    ),
  );
}

/** The items of a list within one line, which counts from one to two at least. */
function listed(text: string): Rewrite {
  const items = new Set<number>();
  let next = 1;
  let word = '';
  for (const { 1: number, index } of text.matchAll(WITHIN))
    if (Number(number) === next) {
      const before = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 16), index))?.[0] ?? '';
      if (before && before === word) return unchanged(text); // «شکل ۱- … شکل ۲- …»
      word = before;
      items.add(index);
      next++;
    }
  return replaceEach(text, WITHIN, ({ 1: number, index }) => {
    if (next < 3 || !items.has(index)) return undefined;
    const before = text[index - 1];
    return `${!before ? '' : /[.،؛:!؟]/.test(before) ? ' ' : '، '}${number!}، `;
  });
}
