import type { Rewrite } from '../rewrite.ts';
import { isNetworkAddress } from './is-network-address.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

// Three parts are a version, a section or a network address; two are a decimal; a leading point has a zero.
const POINT =
  /(?=[\d.٫,٬رو\u200C\s])(?:\.(?<=[A-Z]\.)(?=\d)|(?<![\d٫])\d+(?:[.٫]\d+){2,}(?!\d)|\.(?<=\d\.)(?=\d|[xX*](?!\w))|,(?<=\d,)(?=\d{1,2}(?!\d))|٬(?<=\d٬)(?=\d{1,2}(?!\d))|ر(?<=\dر)(?=\d)|\s?و(?<=\d\s?و)(?=(?:نیم|نصفی|ربع)(?!\p{L}))|\u200C?و(?<=(?:هزار|میلیون|میلیارد|تریلیون)\u200C?و)(?=\s?\d)|[.٫](?<![\d\p{L}.٫][.٫])(?=\d))/gu;

/** What is cut into parts of parts, each with its number. */
const SECTION =
  /(?:فصل|بخش|بند|قسمت|زیربخش|گفتار|شکل|جدول|نمودار|تمرین|مثال|پیوست|نسخ[هۀ]ٔ?)\s\(?$/u;

/** Decimal points, and the «ر» of old machines, become «٫», said at the end as «ممیز»; those of an address are «نقطه». */
export function decimals(text: string): Rewrite {
  return replaceEach(text, POINT, ({ 0: token, index }) => {
    const rest = text.slice(index + token.length, index + token.length + 2);
    if (/\d/.test(token)) {
      const before = textBefore(text, index, 12);
      const whole = /^\.[xX*]/.test(rest) ? `${token}.0` : token;
      const isAddress = isNetworkAddress(whole) && !SECTION.test(before);
      return token.split(/[.٫]/).join(isAddress ? ' نقطه ' : ' ممیز ');
    }
    if (token.endsWith('و')) return ' و ';
    if (token === ',') return isPoint(text, index) ? '٫' : '، ';
    if (/^[xX*]/.test(rest)) return ' نقطه ';
    if (/[A-Z]/.test(text[index - 1] ?? '')) return ' ';
    return /\d/.test(text[index - 1] ?? '') ? '٫' : '0٫';
  });
}

/** What is measured, and never counted one by one. */
const MEASURED =
  /^\s?(?:کیلو|گرم|متر(?!و)|سانتی|میلی|لیتر|ساعت|هکتار|درجه|برابر|تن(?!\p{L})|دلار|یورو|ریشتر|اینچ|مگا|گیگ|هزار|kg|g(?!\w)|km|cm|mm|m(?!\w)|ml|GB)/u;

/** What has several numbers: «ردیف‌های ۳,۷ تن». */
const SEVERAL = /های?\s\(?$/u;

/** Whether a comma is a decimal sign: behind a zero, or between a figure and what is measured; not in a list, «۲,۳ ساعت». */
function isPoint(text: string, index: number): boolean {
  const [, open = '', whole] =
    /([([{]?)(?<![\d,])(\d{1,3})$/.exec(textBefore(text, index, 5)) ?? [];
  const [, part = '', rest = ''] = /^,(\d+)(.*)/su.exec(text.slice(index, index + 32)) ?? [];
  if (whole === undefined || rest.startsWith(',')) return false;
  if (whole === '0' && !open) return true;
  if (SEVERAL.test(textBefore(text, index - whole.length, 12))) return false;
  const end = rest.replace(/^\s?(?:تا|الی|[-–])\s?\d+(?:[,.٫]\d+)?/u, '');
  return Number(part) !== Number(whole) + 1 && MEASURED.test(end);
}
