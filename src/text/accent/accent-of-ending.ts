import type { Beside } from './beside.ts';
import { initialism } from './initialism.ts';

const list = (words: string): string[] => words.split(' ');

/** Words that end like «پدرش» and «پدرشان», and are whole. */
const WHOLE = new Set(
  list('آتش آرش سیاوش مهوش منقش فلش عطش بنفش کشیشان انشان نشان خاطرنشان ترند سی‌ام'),
);
/** Behind other words than these, letters like those of «پدرم» and «کشورمان» are mostly their own. */
const OURS =
  'پدر مادر برادر خواهر پسر دختر دوست دل سر دست چشم خود زن شوهر همسر فرزند کشور زبان تاریخ ملت جان نام کار زندگی برای کتاب دفتر صدا قلب';
const MINE = new Set(
  list(OURS).flatMap((noun) => ['م', 'ت', 'مان', 'تان'].map((ending) => noun + ending)),
);
/** Of a kind, and not one of them, as «خانه‌ای» and «کتاب‌هایی» are; also at the end of a compound. */
const OF_A_KIND = list(
  'حرفه‌ای هسته‌ای منطقه‌ای رسانه‌ای رایانه‌ای کتابخانه‌ای سرمایه‌ای پایه‌ای ریشه‌ای شبکه‌ای دوره‌ای نقره‌ای قهوه‌ای فیروزه‌ای توده‌ای میان‌رشته‌ای بین‌رشته‌ای چندرشته‌ای ' +
    'حاشیه‌ای افسانه‌ای قبیله‌ای یارانه‌ای بیمه‌ای بودجه‌ای محله‌ای سورمه‌ای پسته‌ای زنجیره‌ای دایره‌ای گلخانه‌ای خامنه‌ای کره‌ای شیشه‌ای ماهواره‌ای ' +
    'دقیقه‌ای قاره‌ای رودخانه‌ای استوانه‌ای جمله‌ای صخره‌ای خوشه‌ای لایه‌ای جاده‌ای تنهایی نهایی انتهایی رهایی بهایی',
);
/** One of them: «کسی», where «ایرانی» is what is of Iran. */
const ONE_OF = new Set(
  list(
    'کسی چیزی کسانی روزی مردی زنی دختری پسری کتابی جایی زمانی شبی سالی نوعی تعدادی شماری بخشی مقداری مردمانی تغییری مشکلی راهی خبری حرفی افرادی مردانی زنانی آثاری مواردی پیرمردی پیرزنی',
  ),
);
const COPULA = new Set(
  list(
    'عبارتند معتقدند قادرند مایلند حاضرند مشغولند موظفند مجبورند باورند بزرگند خوبند آزادند نگرانند یکدیگرند معتقدم مایلم خوشحالم متأسفم مطمئنم ممنونم نگرانم عزیزم',
  ),
);

const COPULA_OR_PERSON = /\u200c(?:ام|ای|است|ایم|اید|اند|اش|ات|مان|تان|شان)$/;
const WHICH = /^(?:هر|هیچ|چنین|چنان|چه|عجب)$/;

/**
 * The accented vowel of a word that is no verb, as of `Array.at`: the last, but for those of endings that have none.
 * @param word plain letters and half-spaces
 * @param phonemes of eSpeak NG, without stress
 */
export function accentOfEnding(
  word: string,
  phonemes: string,
  { before = '', after = '' }: Beside,
): number {
  const says = (end: RegExp): boolean => end.test(phonemes);
  const writes = (end: RegExp): boolean => end.test(word);
  if (WHOLE.has(word) || isOfAKind(word)) return -1;
  // An ezafe that is said and not written: «برای», «شهرهای».
  if (says(/e:?$/) && !writes(/[هعءئ]$/)) return -2;
  if (writes(/ی\u200cکه$/)) return -3;
  if (writes(/\u200cکه$|^(?:این|آن|چنان)که$/) || writes(/\u200cرا$|^آنرا$/)) return -2;
  if ((MINE.has(word) || writes(/(?<![فک])شان$/)) && says(/[^AaeEiou:]e[Smt]An$/)) return -3;
  if (says(/[Ao]je[Smt]An$/)) return -3;
  if (writes(COPULA_OR_PERSON) && initialism(word) === undefined) return -2;
  if (writes(/ش$/) && says(/a:?S$/)) return -2;
  if (writes(/(?<!ن)های[تم]$/) || says(/[Ao]jam$/) || MINE.has(word) || COPULA.has(word)) return -2;
  if (writes(/های(?:شان|مان|تان)$/)) return -3;
  if (writes(/ها(?:شان|مان|تان)$/)) return -2;
  if (writes(/انم$/) && says(/Anam$/)) return -2;
  if (writes(/ترند$/)) return -2;
  // «کتابی»: one of many, and not what is of books.
  if (writes(/هایی$/)) return -2;
  if (
    writes(/ی$/) &&
    says(/i:?$/) &&
    ((after === 'که' && !writes(/گی$/)) || WHICH.test(before) || ONE_OF.has(word))
  )
    return -2;
  // «معمولاً»
  if (writes(/ا$/) && says(/an$/)) return -2;
  return -1;
}

function isOfAKind(word: string): boolean {
  return OF_A_KIND.some(
    (kind) => word === kind || word.endsWith(`\u200c${kind}`) || word.endsWith(`غیر${kind}`),
  );
}
