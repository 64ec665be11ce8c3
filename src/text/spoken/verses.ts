import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

/** Suras that nothing else is called by, those of which the name is a word only between brackets, and everyday words. */
const SURE =
  'بقره|آل[ \u200C]?عمران|نساء|مائده|انعام|اعراف|انفال|اسراء|طه|یس|صافات|حجرات|ذاریات|ممتحنه|الرحمن|عنکبوت|مؤمنون';
const NAMES =
  'توبه|یونس|هود|یوسف|رعد|ابراهیم|حجر|نحل|کهف|مریم|انبیاء?|حج|فرقان|شعراء?|نمل|قصص|لقمان|سجده|احزاب|سبأ?|فاطر|زمر|غافر|فصلت|شوری|زخرف|دخان|جاثیه|احقاف|فتح|نجم|واقعه|حدید|مجادله|حشر|تغابن|تحریم|حاقه|معارج|نوح|مزمل|مدثر|تکویر|بروج|علق|قدر|اخلاص|کوثر|کافرون|فلق';
const WORDS =
  'نور|محمد|روم|ق|طور|قمر|صف|جمعه|طلاق|ملک|قلم|جن|قیامت|انسان|فجر|بلد|شمس|لیل|عصر|فیل|نصر|ناس|ص';
const VERSE = String.raw`\d{1,3}(?:\s?(?:[-–،]|و|تا)\s?\d{1,3}){0,3}`;
const OPENED = String.raw`[(؛]\s?(?:سور[هۀ]ٔ?\s)?`;

const MARK = new RegExp(
  [
    String.raw`(?<=(?<![\p{L}\u200C])(?:${SURE}))\s?[/:]\s?(?=\d{1,3}(?!\d|\s?[:/]\s?\d|\s\p{L}{3}))`,
    String.raw`(?<=${OPENED}(?:${NAMES}))\s?[/:]\s?(?=${VERSE}\s?[)؛])`,
    String.raw`(?<=${OPENED}(?:${WORDS}))\s?/\s?(?=${VERSE}\s?[)؛])`,
  ].join('|'),
  'gu',
);

/** The verse behind the name of a sura: «(قدر/۱)», «بقره: ۱۸۳». */
export function verses(text: string): Rewrite {
  return replaceEach(text, MARK, () => '، آیهٔ ');
}
