/**
 * Words whose last ه is sounded, though no long vowel tells: of Arabic roots, shortened ones, stems, numbers. «دیه», which
 * is also a village, and others that are both are among them.
 */
const WORDS = new Set(
  (
    'فقه افقه تفقه شبه اشبه مشبه تشبه متشبه تنبه متنبه منبه نزه منزه تنزه متنزه مرفه ترفه مترفه سفه ابله واله وله متوله ' +
    'تأله متأله متاله اله مکره مستکره منه منته مبته مشته النه والنه معتنابه نابه مموه مشوه الوه ' +
    'وجیه فقیه ولیفقیه کریه سفیه بدیه نبیه نزیه پیه شبیه گره همگره بیگره زره تبه سپه گنه نگه سیه ناته میانته کوته ' +
    'مواجه علیه ناگه آنگه وانگه روبه روزبه انده همره گمره فره بنه دیه بده نده مده دهده زمانده بازده ' +
    'یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'
  ).split(' '),
);

/** What such words end in, alone and in compounds: «قابل‌توجه», «خودآگه», «حزب‌الله»; but «جوجه», «گوجه», «زوجه». */
const ENDS =
  /(?:[اآ]ه|(?<![جزگ])وجه|[مت]شابه|الله|(?:عبد|اسد|ید|نصر|شکر|امر|نور|خیر|فتح|روح|حبیب|نعمت|ذبیح|غیر)اله|(?:توج|تشب|تنب|ترف|تنز|تشو)یه|(?:ک|گر|پژ|انب|اند|ست|مکر|وج)وه|فربه|آگه|(?:در|خر|بار|پای|جای|سحر|شام|صبح|لشکر)گه|(?:پاد|شاهن)شه|(?:فرمان|سامان|سازمان)ده)$/;

/** «می‌دهی», «نمی‌نهی». */
const OF_VERB = /^ن?می(?:باز|بر|در|فرا|فرو|وا)?[دنجر]ه$/;

/**
 * Whether a word ends in a ه that is sounded: «راه», «توجه», «ده»; not «خانه», «میوه», «خواننده». After it «ی» stands
 * without a half-space. Compounds such as «گزارش‌ده» are told by their parts alone, and not here.
 */
export function isSoundedHeh(word: string): boolean {
  return word.endsWith('ه') && (WORDS.has(word) || ENDS.test(word) || OF_VERB.test(word));
}
