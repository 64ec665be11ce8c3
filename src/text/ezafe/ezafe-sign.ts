import { WordSet } from '../segment/word-set.ts';

/** Kasra, or hamza above a silent final ه. */
export type EzafeSign = '\u0650' | '\u0654';

/** Words whose final ه is a consonant though no ا stands before it. */
const SOUNDED_H = new WordSet(
  'انبوه ستوه وجوه مکروه یهوه مشکوه ره مه ته ده نه به گه سپه زره گره نگه توجه قابل‌توجه مواجه مشابه متشابه شبه مشتبه ' +
    'متوجه موجه مرفه فقه کنه وجه فقیه شبیه تنبیه تشبیه توجیه سفیه کریه نزیه پیه ابله فربه منزه اله فرمانده ' +
    'یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده',
);

/** Words in ی that is said ā: standard spelling writes their ezafe with another letter. */
const SAID_A = new WordSet('حتی موسی عیسی یحیی مصطفی مرتضی مجتبی کبری صغری');

/**
 * The sign with which a plain word that carries ezafe would be written in full; undefined when it takes none: after ا
 * (standard spelling has ای) and after letters that are not Persian.
 */
export function ezafeSign(plain: string): EzafeSign | undefined {
  if (!/\p{Script=Arabic}$/u.test(plain) || /[اآ]$/.test(plain) || SAID_A.has(plain))
    return undefined;
  return plain.endsWith('ه') && !soundsH(plain) ? '\u0654' : '\u0650';
}

function soundsH(plain: string): boolean {
  return /(?:[اآ]|لل|شکو|گرو|کو|اندو)ه$/.test(plain) || SOUNDED_H.has(plain);
}
