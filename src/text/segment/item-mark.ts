import { fold } from '../fold.ts';
import { skipSpacesBack } from './surroundings.ts';

const REACH = 32;
const LIST_REACH = 200;

const LABEL =
  'ماده مادهٔ تبصره تبصرهٔ اصل بند فصل بخش باب گفتار جلد کتاب درس مبحث قسمت پرده پردهٔ صحنه صحنهٔ گام مرحله مرحلهٔ نکته نکتهٔ ' +
  'مثال تمرین پرسش سؤال سوال پاسخ جدول شکل تصویر نمودار نقشه نقشهٔ پیوست ضمیمه ضمیمهٔ قضیه قضیهٔ تعریف آیه آیهٔ حکایت روز';
const ORDINAL =
  'اول یکم نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم';

const NUMBER = '[0-9۰-۹٠-٩]{1,4}(?:[./–-][0-9۰-۹٠-٩]{1,3}){0,3}';
const OPENING = '[«"“(\\[–—-]?\\s*';

/** «۱», «۲-۳», «الف», «IV», «ماده ۱۲», «فصل سوم» at the beginning of a sentence. */
const ordinals = ORDINAL.replaceAll(' ', '|');
const AT_START = new RegExp(
  `^\s*${OPENING}(?:(?![0-9۰-۹٠-٩]{4}$)${NUMBER}|${ordinals}|الف|[ivxIVX]{1,5}|` +
    `(?:${LABEL.replaceAll(' ', '|')}) (?:${NUMBER}|${ordinals}|الف|\p{L}))$`,
  'u',
);

/** Whether the stop at `offset` closes a number or label that heads its sentence: «۱. …», «ماده ۱. …». */
export function isItemMark(text: string, offset: number, sentenceStart: number): boolean {
  const end = skipSpacesBack(text, offset);
  if (end - sentenceStart <= REACH && AT_START.test(text.slice(sentenceStart, end))) return true;
  return isListed(text.slice(Math.max(sentenceStart, offset - LIST_REACH), offset));
}

/** An item in mid-sentence: right after the colon that announces the list, or after its forerunner. */
function isListed(before: string): boolean {
  if (/(?:^|[^0-9۰-۹])[:؛]\s*(?:[1۱]|الف)$/.test(before)) return true;
  const item = /\s([0-9۰-۹]{1,2})$/.exec(before);
  const forerunner = item ? Number(fold(item[1]!)) - 1 : 0;
  return forerunner > 0 && new RegExp(`(?:^|[\\s:])${forerunner}\\. ?\\D`).test(fold(before));
}
