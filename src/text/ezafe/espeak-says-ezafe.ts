import { WordSet } from '../segment/word-set.ts';

/** Said with -e by eSpeak NG as they are; of «علی‌رغم» only when it is written without its half-space. */
const SAID = new Set(['توسط', 'تحت', 'طی', 'طبق', 'ضد', 'علیرغم']);

/** Words in ای and وی whose -e eSpeak NG does not say until it is written, beside all in ه‌ای. */
const UNSAID = new WordSet(
  'ای جای وی رضوی کوی سوی نحوی دنیوی دعوی قوی عضوی پای معنوی موی موسوی پیروی همینگوی خوی علوی جدی‌ای تای لای ریوی شوروی ' +
    'جوی مهدوی مینوی شوی ثانوی بوی منطقی‌ای وای چای مساوی لابه‌لای پهلوی رجوی فرانسوی بروی اموی راوی مثنوی نبوی کروی محتوی ' +
    'تساوی حاوی کسروی کنجکاوی صفوی خسروی دوی گوی دیوی تقوی بدوی روان‌کاوی سناریوی منزوی نای حوزوی استودیوی هروی هوی مرتضوی ' +
    'فراسوی لغوی غزنوی نوی آی‌بی‌ای دینی‌ای رای کلیوی رادیوی همتای سیاسی‌ای دی‌ان‌ای آی‌وی یوگسلاوی نقاشی‌ای مولوی لوی به‌جای ' +
    'اسلاوی به‌سوی ویدیوی ان‌بی‌ای مولداوی ام‌تی‌وی پارسی‌گوی آی‌تی‌وی گنجوی شای مانوی',
);

/** Whether eSpeak NG says the ezafe of this plain word without a mark, so that a mark would double it. */
export function espeakSaysEzafe(plain: string): boolean {
  if (plain.endsWith('های') || SAID.has(plain)) return true;
  return /[او]ی$/.test(plain) && !/ه\u200cای$/.test(plain) && !UNSAID.has(plain);
}
