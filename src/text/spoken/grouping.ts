import type { Rewrite } from '../rewrite.ts';
import { isNetworkAddress } from './is-network-address.ts';
import { replaceEach } from './replace-each.ts';

/** What is counted in thousands and never has a thousandth. */
const COUNTED = String.raw`(?=\s?(?:تومان|ریال|دلار|یورو|تومن|لیر|درهم|نفر|تن|گونه|صفحه|هکتار|کیلومتر|خانوار|رأی|رای|نسخه|دستگاه|بشکه|شغل|کودک|دانشجو|دانش‌آموز|هوادار|تماشاگر))`;

/** Moneys whose rate is told. */
const PRICED = String.raw`(?<!\p{L})(?:دلار|یورو|پوند|درهم|لیر|تتر)(?:\s(?:آزاد|امروز|آمریکا|امارات|ترکیه|هرات|سلیمانیه))?[:\s]\s?(?:به\s|از\s(?:[\d./٫]+\sبه\s)?)?`;

const GROUPED = new RegExp(
  [
    String.raw`(?<![\d.٫/,٬،])\d{1,3}(?:[,٬،]\d{3})+(?!\d|[,٬،]\d)`,
    String.raw`(?<=(?<![\d/])1/)\d{1,3}(?:[,٬]\d{3})+(?!\d|[,٬]\d)`,
    String.raw`(?<![\d.٫/,٬،])\d{1,3}(?:[\u00A0\u2009\u202F'’]\d{3})+(?!\d)`,
    // As Europe writes it: dots group, a comma is the decimal sign.
    String.raw`(?<![\d.٫/,٬،])[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}(?!\d|[,.]\d)`,
    String.raw`(?<![\d.٫/,٬،])\d{1,3},\d{1,2}(?=\s?(?:[%٪]|درصد))`,
    // Plain spaces group only in threes repeated, and not where figures stand for a line or a code.
    String.raw`(?<![\d.٫/,٬،:+*-]|[\d+*)-] |(?:تلفن|تماس|شمار[هۀ]ٔ?|کد|همراه|نمابر|فکس|پیامک)[^\d]{0,12})[1-9]\d{0,2}(?: \d{3}){2,}(?! ?[\d:/*-]|\.\d)`,
    // Dots and slashes group only in threes repeated, or thousands of a currency.
    String.raw`(?<![\d.٫/])[1-9]\d{0,2}(?:[.٫]\d{3}){2,}(?![\d.]\d|\d)`,
    String.raw`(?<![\d.٫/])[1-9]\d{0,2}(?:/\d{3}){2,}(?![/\d])`,
    String.raw`(?<![\d.٫/])[1-9]\d{0,2}[./٫]\d{3}(?!\d)(?=\s?(?:تومان|ریال|تومن|ت(?![\p{L}\u200C]))|\s(?:دلار|یورو)\sو\s\d{1,2}\sسنت)`,
    String.raw`(?<![\d.٫/])[1-9]\d{0,2}/\d{3}[,٬]\d{3}(?!\d)(?=\s?(?:تومان|ریال|تومن))`,
    String.raw`(?<![\d.٫/])[1-9]\d{0,2}(?:/000(?![\d/])|[.٫]000(?!\d)${COUNTED})`,
    // What one of a money costs: «دلار: ۶۹.۱۰۰».
    String.raw`(?<=${PRICED})[1-9]\d{1,2}[./٫]\d\d0(?=\s?(?:[،؛:؟!)»|–-]|\.(?!\d)|$)|\s(?:و|به|تا|رسید|بود|شد|است|معامله|اعلام)(?!\p{L}))`,
    // A comma of the Indian manner or a decimal comma is not grouping and is left alone.
  ].join('|'),
  'gu',
);

/** Digits in groups become one number: «۱۲۳٬۴۵۶», «123,456», «۱/۲۵۰/۰۰۰ تومان». */
export function grouping(text: string): Rewrite {
  return replaceEach(text, GROUPED, ([grouped]) =>
    isNetworkAddress(grouped)
      ? undefined
      : grouped.replace(/,(\d{1,2})$|\D/g, (_, cents?: string) => (cents ? `٫${cents}` : '')),
  );
}
