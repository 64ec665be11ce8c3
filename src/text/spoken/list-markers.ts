import { then, unchanged, type Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const MARKER =
  /^\s*(?!\(\d+\s?[-–—])\(?(?:(\d{1,2})(?:\)(?=\s*\d)|(?:\)|\s?[-–—](?=\s))(?=\s*[\p{L}«]))|(الف|[ا-ی])(?:\)|\s?[-–—](?=\s))(?=\s*[\p{L}«]))(?!\s*(?:کیلو|درجه|(?:و|یا|تا)\s\())\s*/gu;

/** A number that may lead an item within a line; not what closes brackets that were opened before. */
const WITHIN =
  /\s*(?<![\p{L}\p{M}\d.٫,٬/:(–-])(\d{1,2})(?:[-–—](?=\s)|(?<!\([^)]{0,60})\))\s*(?=[\p{L}\d«])/gu;

/** The number or letter of a list item stands apart: «۲) اهداف» is «دو، اهداف», «۱- نان ۲- پنیر» has pauses too. */
export function listMarkers(text: string): Rewrite {
  const letters = /(?<!\p{L})پ\)/u.test(text) ? 'الف ب پ ت ث' : 'الف ب ج د ه';
  const choices = listed(text, CHOICE, letters.split(' '));
  const items = then(choices, (said) => listed(said, WITHIN, FIGURES));
  return then(items, (said) =>
    replaceEach(
      said,
      MARKER,
      ({ 1: number, 2: letter }) => `${number ?? letterName(letter!) ?? letter!}، `,
    ),
  );
}

/** A letter that may lead one of the choices within a line, «الف) تهران ب) قم»; not what stands between brackets. */
const CHOICE =
  /\s*(?<![\p{L}\p{M}\u200C(]|(?:بند|ماد[هۀ]ٔ?|جدول|شکل|جزء|اساس|پاسخ|گزین[هۀ]ٔ?)\s(?:\d+\s)?)(الف|[بپتثجده])\)\s*(?=[\p{L}\d«])(?!(?:را|است|و)\s)/gu;
const FIGURES = Array.from({ length: 99 }, (_, i) => String(i + 1));

/** The items of a list within one line, that are marked in `order`, two at least. */
function listed(text: string, pattern: RegExp, order: readonly string[]): Rewrite {
  const items = new Set<number>();
  let word = '';
  for (const { 1: mark, index } of text.matchAll(pattern))
    if (mark?.replace(/^0/, '') === order[items.size]) {
      const before = /\p{L}+$/u.exec(textBefore(text, index, 16))?.[0] ?? '';
      if (before && before === word) return unchanged(text); // «شکل ۱- … شکل ۲- …»
      word = before;
      items.add(index);
    }
  return replaceEach(text, pattern, ({ 1: mark = '', index }) => {
    if (items.size < 2 || !items.has(index)) return undefined;
    const before = text[index - 1];
    const pause = !before ? '' : /[.،؛:!؟]/.test(before) ? ' ' : '، ';
    return `${pause}${letterName(mark) ?? mark}، `;
  });
}
