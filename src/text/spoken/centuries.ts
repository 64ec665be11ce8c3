import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const ERA = String.raw`(?: (?:هجری|قبل از|پیش از))?(?: (?:قمری|شمسی|خورشیدی|میلادی|میلاد|هجرت))?`;

const CENTURY = new RegExp(
  String.raw`(?<![\d٫])\d{1,2}(?![\d٫\p{L}]|[ \u200C]اُ?م|\s?[٪%])(?<=(?<![\p{L}\p{M}])(?:(?:قرن|سد[هۀ]ٔ?|هزار[هۀ]ٔ?)(?:[ \u200C]?های)?|قرون|(?:سد|هزار)ه[ٔ\u200C]?ی)\s?(?:\d{1,2}م?${ERA}(?:\s?[،/]\s?|\s(?:تا|و|یا|الی)\s)){0,2}\d{1,2})`,
  'gu',
);

/** Centuries are counted by ordinals: «قرن ۱۹» is «قرن نوزدهم», and so are others that follow it, «۵ تا ۷». */
export function centuries(text: string): Rewrite {
  return replaceEach(text, CENTURY, ({ 0: figure }) => `${figure}م`);
}
