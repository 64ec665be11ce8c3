import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

/** Names of Latin letters and of makes whose models are numbered; only after these may the hyphen have spaces. */
const MAKES =
  'اس|اف|بی|سی|تی|ام|ای|آر|جی|کا|کی|کِی|یو|سو|میگ|سوخو|توپولف|ایلوشین|آنتونوف|یاک|آ|ان|پی|ال|اچ|وی|دی|ایکس|زد|کی‌سی|ام‌کیو|آر‌کیو|اس‌یو|پک|تور|بوک|یاسن|کاموف|آپولو|سایوز|ووستوک|شاهد|مهاجر|ابابیل|فاتح|خیبر|قدر|عماد|سجیل|شهاب|باور|صیاد|خرداد|فجر|نور|قاصدک|بوئینگ|ایرباس|فوکر|کووید';

const MODEL = new RegExp(
  String.raw`(?=\s?[-–—−‑/])(?:${[
    String.raw`(?<=(?<![\p{L}\p{M}\u200C])(?:${MAKES}))\s?[-–—−‑]\s?(?=\d)`,
    String.raw`(?<=(?:بوئینگ|ایرباس|امبرائر|توپولف)\s[\d-]{1,6})[-–−](?=\d)`,
    String.raw`(?<=[A-Z]{2,}\s\d{1,4})[-–](?=\d)(?!\d+[-–]\d|\d+(?:٫\d+)?\s?(?:درصد|هزار|میلی|کیلو|سانتی|متر|گرم|سال|ماه|روز|ساعت|دقیقه|ثانیه|درجه)|\d{5})`,
    String.raw`(?<=[A-Za-z](?:\d{1,2}٫)?\d{0,4})(?:[-–]|\/)(?=\d)`,
    String.raw`(?<=[A-Za-z][-–]\d{1,4})[-–](?=\d)`,
    String.raw`(?<=(?<![A-Za-z])[A-Z])\/(?=[A-Z](?![A-Za-z]))`,
    String.raw`(?<=[\p{L}\p{M}])[-–−](?=\d)`,
    String.raw`(?<=\d)[-–−](?=[\p{L}])`,
  ].join('|')})`,
  'gu',
);

/** A letter from which a number is subtracted: «2x-7=0». */
const VARIABLE = /(?<![A-Za-z])[a-z]\d?$/;

/** The hyphen of a numbered name is not heard: «اس-۴۰۰», «اس – ۴۰۰», «کووید-۱۹». */
export function models(text: string): Rewrite {
  const isSum = /[=<>≤≥]/.test(text);
  return replaceEach(text, MODEL, ({ 0: dash, index }) =>
    (isSum || dash === '−') && VARIABLE.test(textBefore(text, index, 3)) ? undefined : ' ',
  );
}
