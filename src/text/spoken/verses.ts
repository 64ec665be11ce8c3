import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

/** As Arabic spells them, too: «البقرة». */
const spelled = (names: string): string => `(?:ال)?(?:${names.replace(/ه(?=\||$)/g, '[هة]')})`;

/** Suras that nothing else is called by, then those only between brackets or beside the Koran: words, then people. */
const SURE = spelled(
  'بقره|آل[ \u200C]?عمران|اعراف|انفال|اسراء|طه|صافات|حجرات|ذاریات|ممتحنه|الرحمن|مؤمنون',
);
const NAMES =
  'نساء|مائده|انعام|عنکبوت|یس|توبه|رعد|حجر|نحل|کهف|انبیاء?|حج|فرقان|شعراء?|نمل|قصص|سجده|احزاب|سبأ?|فاطر|زمر|غافر|فصلت|شوری|زخرف|دخان|جاثیه|احقاف|فتح|نجم|واقعه|حدید|مجادله|حشر|تغابن|تحریم|حاقه|معارج|مزمل|مدثر|تکویر|بروج|علق|قدر|اخلاص|کوثر|کافرون|فلق|انشراح|طارق|غاشیه|بینه|زلزال|عادیات|قارعه|تکاثر|ماعون|مسد|مطففین|انشقاق|انفطار|نبأ|نازعات|عبس|مرسلات|منافقون';
const PEOPLE = 'یونس|هود|یوسف|ابراهیم|مریم|لقمان|نوح|محمد|روم';
const WORDS =
  'نور|ق|طور|قمر|صف|جمعه|طلاق|ملک|قلم|جن|قیامت|انسان|شرح|تین|ضحی|اعلی|همزه|دهر|تبت|فجر|بلد|شمس|لیل|عصر|فیل|نصر|ناس|ص';
const AYA = String.raw`(?:1?\d{1,2}|2[0-7]\d|28[0-6])(?!\d)`;
const VERSE = String.raw`${AYA}(?:\s?(?:[-–،]|و|تا)\s?${AYA}){0,3}`;
const ALONE = String.raw`(?=${AYA}(?!\s?[:/]\s?\d|\s\p{L}{3}))`;
const OPENED = String.raw`[(؛]\s?(?:سور[هۀ]ٔ?\s)?`;

const MARK = new RegExp(
  [
    String.raw`(?<=(?<![\p{L}\u200C])${SURE})\s?[/:]\s?${ALONE}`,
    String.raw`(?<=${OPENED}(?:${spelled(NAMES)}|(?<person>${PEOPLE})))\s?[/:]\s?(?=${VERSE}\s?[)؛])`,
    String.raw`(?<=${OPENED}${spelled(WORDS)})\s?/\s?(?=${VERSE}\s?[)؛])`,
    String.raw`(?<=(?<![\p{L}\u200C])(?<meek>${spelled('نساء|مائده|انعام|عنکبوت|یس')}))\s?[/:]\s?${ALONE}`,
  ].join('|'),
  'gu',
);
/** What tells that the Koran is cited. */
const KORAN = new RegExp(
  String.raw`سور[هۀ]|قرآن|(?<!\p{L})آی(?:[هۀ]|ات)|﴿|(?<!\p{L})${SURE}\s?[/:]\s?\d`,
  'u',
);

/** The verse behind the name of a sura: «(قدر/۱)», «بقره: ۱۸۳». */
export function verses(text: string): Rewrite {
  return replaceEach(text, MARK, ({ groups, index }) =>
    (groups!.person || groups!.meek) &&
    !KORAN.test(text.slice(Math.max(0, index - 120), index + 120))
      ? undefined
      : '، آیهٔ ',
  );
}
