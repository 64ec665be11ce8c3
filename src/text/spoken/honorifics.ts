import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const SAID: Readonly<Record<string, string>> = {
  ص: 'صلی‌الله علیه و آله',
  ع: 'علیه‌السلام',
  س: 'سلام‌الله علیها',
  ره: 'رحمت‌الله علیه',
  رح: 'رحمت‌الله علیه',
  عج: 'عجل‌الله تعالی فرجه',
  رض: 'رضی‌الله عنه',
  قده: 'قدس سره',
  قدس: 'قدس سره',
};

const HONORIFIC = new RegExp(
  String.raw`\s?\(\s?(${Object.keys(SAID).join('|')})\s?\)(?=([\p{L}]?))`,
  'gu',
);

const PLURAL =
  /(?:ائمه|ائمهٔ اطهار|اهل[ \u200C]?بیت|امامان|معصومین|معصومان|پیامبران|انبیا|حسنین|اطهار)(?:\s(?:معصوم|اطهار|شیعه|هدی|الهی|بزرگ|اولوالعزم|اولی‌العزم))?\s?$/u;
const WOMAN = /(?:فاطمه|زهرا|زینب|مریم|خدیجه|معصومه|آسیه|هاجر|سکینه|رقیه|عایشه|نرجس)[ٔهٔ]*\s?$/u;

/** «(ص)», «(ع)», «(ره)» are said whole, in the number and gender of whom they honour. */
export function honorifics(text: string): Rewrite {
  return replaceEach(text, HONORIFIC, ({ 1: sign = '', 2: next, index }) => {
    const before = textBefore(text, index, 24);
    if (!/[\p{L}\p{M}»"]\s?$/u.test(before)) return undefined; // a list marker
    return ` ${honour(sign, before)}${next ? ' ' : ''}`;
  });
}

function honour(sign: string, before: string): string {
  if (sign === 'ع' && PLURAL.test(before)) return 'علیهم‌السلام';
  if (sign === 'ع' && WOMAN.test(before)) return 'علیهاالسلام';
  if (sign === 'رض' && WOMAN.test(before)) return 'رضی‌الله عنها';
  return SAID[sign]!;
}
