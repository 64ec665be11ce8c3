import type { Rewrite } from '../rewrite.ts';
import { isNetworkAddress } from './is-network-address.ts';
import { replaceEach } from './replace-each.ts';

// Three parts are a version, a section or a network address; two are a decimal; a leading point has a zero.
const POINT =
  /(?=[\d.٫,٬رو\s])(?:\.(?<=[A-Z]\.)(?=\d)|(?<![\d٫])\d+(?:[.٫]\d+){2,}(?!\d)|\.(?<=\d\.)(?=\d|[xX*](?!\w))|,(?<=\d,)(?=\d{1,2}(?!\d))|٬(?<=\d٬)(?=\d{1,2}(?!\d))|ر(?<=\dر)(?=\d)|\s?و(?<=\d\s?و)(?=(?:نیم|نصفی|ربع)(?!\p{L}))|[.٫](?<![\d\p{L}.٫][.٫])(?=\d))/gu;

/** What is cut into parts of parts, each with its number. */
const SECTION =
  /(?:فصل|بخش|بند|قسمت|زیربخش|گفتار|شکل|جدول|نمودار|تمرین|مثال|پیوست|نسخ[هۀ]ٔ?)\s\(?$/u;

/** Decimal points, and the «ر» of old machines, become «٫», said at the end as «ممیز»; those of an address are «نقطه». */
export function decimals(text: string): Rewrite {
  return replaceEach(text, POINT, ({ 0: token, index }) => {
    const rest = text.slice(index + token.length, index + token.length + 2);
    if (/\d/.test(token)) {
      const before = text.slice(Math.max(0, index - 12), index);
      const whole = /^\.[xX*]/.test(rest) ? `${token}.0` : token;
      const isAddress = isNetworkAddress(whole) && !SECTION.test(before);
      return token.split(/[.٫]/).join(isAddress ? ' نقطه ' : ' ممیز ');
    }
    if (token.endsWith('و')) return ' و ';
    if (token === ',')
      return /(?<![\d,([{])0$/.test(text.slice(Math.max(0, index - 2), index)) &&
        !/^\d+,/.test(text.slice(index + 1, index + 4))
        ? '٫'
        : '، ';
    if (/^[xX*]/.test(rest)) return ' نقطه ';
    if (/[A-Z]/.test(text[index - 1] ?? '')) return ' ';
    return /\d/.test(text[index - 1] ?? '') ? '٫' : '0٫';
  });
}
