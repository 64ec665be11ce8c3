import { skipSpacesBack } from './surroundings.ts';

const REACH = 32;

const LABEL =
  'ماده مادهٔ تبصره تبصرهٔ اصل بند فصل بخش باب گفتار جلد کتاب درس مبحث قسمت پرده پردهٔ صحنه صحنهٔ گام مرحله مرحلهٔ نکته نکتهٔ ' +
  'مثال تمرین پرسش سؤال سوال پاسخ جدول شکل تصویر نمودار نقشه نقشهٔ پیوست ضمیمه ضمیمهٔ قضیه قضیهٔ تعریف آیه آیهٔ حکایت روز';
const ORDINAL =
  'اول یکم نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم';

const NUMBER = '[0-9۰-۹٠-٩]{1,4}(?:[./–-][0-9۰-۹٠-٩]{1,3}){0,3}';
const OPENING = '[«"“(\\[–—-]?\\s*';

/** «۱», «۲-۳», «الف», «IV», «ماده ۱۲», «فصل سوم» at the beginning of a sentence. */
const AT_START = new RegExp(
  `^\\s*${OPENING}(?:` +
    '(?![0-9۰-۹٠-٩]{4}$)' +
    `${NUMBER}|الف|[ivxIVX]{1,5}|` +
    `(?:${LABEL.replaceAll(' ', '|')}) (?:${NUMBER}|${ORDINAL.replaceAll(' ', '|')}|الف|\\p{L})` +
    ')$',
  'u',
);

/** Whether the stop at `offset` closes a number or label that heads its sentence: «۱. …», «ماده ۱. …». */
export function isItemMark(text: string, offset: number, sentenceStart: number): boolean {
  const end = skipSpacesBack(text, offset);
  if (end - sentenceStart <= REACH && AT_START.test(text.slice(sentenceStart, end))) return true;
  return isListed(text, offset);
}

/** An item in the middle of a sentence: after the colon that announces the list, or after its forerunner. */
function isListed(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - REACH), offset);
  return /[:؛]\s*(?:[0-9۰-۹٠-٩]{1,2}|الف)$/.test(near);
}
