import { fold } from '../fold.ts';
import { skipSpacesBack } from './surroundings.ts';
import { WordSet } from './word-set.ts';

/** How long a mark at the beginning of a sentence may be, and how far back its forerunner is looked for. */
const REACH = 32;
const LIST_REACH = 200;

/** Words that a number names: «ماده ۱. …», «فصل سوم. …». */
const labels = new WordSet(
  'ماده تبصره اصل بند فصل بخش باب گفتار جلد کتاب درس مبحث قسمت پرده صحنه گام مرحله نکته مثال تمرین پرسش سؤال سوال پاسخ جدول ' +
    'شکل تصویر نمودار نقشه پیوست ضمیمه قضیه تعریف آیه حکایت روز گزینه جزء دفتر لوح',
);
const ordinals = new WordSet(
  'اول یکم نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
);

const NUMBER = /^[0-9]{1,4}(?:[./–-][0-9]{1,3}){0,3}$/;
const YEAR = /^[0-9]{4}$/;
const LETTER = /^(?:الف|\p{L})$/u;
const ROMAN = /^[ivx]{1,5}$/;

/** Whether the stop at `offset` closes a number or label that heads its sentence: «۱. …», «ماده ۱. …». */
export function isItemMark(text: string, offset: number, sentenceStart: number): boolean {
  const end = skipSpacesBack(text, offset);
  if (end - sentenceStart <= REACH && isHead(text.slice(sentenceStart, end))) return true;
  if (!/[0-9۰-۹٠-٩ف]/.test(text[end - 1] ?? '')) return false;
  return isListed(fold(text.slice(Math.max(sentenceStart, offset - LIST_REACH), offset)));
}

/** Whether a beginning is nothing but a mark. A year by itself is an answer, not a mark. */
function isHead(beginning: string): boolean {
  const parts = fold(beginning)
    .replace(/^[\s«"“(\[–—-]+/, '')
    .split(' ');
  const mark = parts.at(-1)!;
  const numbered = NUMBER.test(mark) || ordinals.has(mark) || LETTER.test(mark);
  if (parts.length === 2) return labels.has(parts[0]!) && numbered;
  return parts.length === 1 && ((numbered && !YEAR.test(mark)) || ROMAN.test(mark));
}

/** An item in mid-sentence: the first right after the colon that announces the list, the others after their forerunner. */
function isListed(before: string): boolean {
  if (/(?:^|[^0-9])[:؛] ?(?:1|الف)$/.test(before)) return true;
  const item = / ([0-9]{1,2})$/.exec(before);
  const forerunner = item ? Number(item[1]) - 1 : 0;
  return forerunner > 0 && new RegExp(`(?:^|[ :])${forerunner}\\. ?[^0-9]`).test(before);
}
