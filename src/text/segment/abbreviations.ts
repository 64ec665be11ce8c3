/** Names of Latin letters in Persian: «بی.بی.سی», «سی.ان.ان», «یو.اس.بی». */
const LETTER_NAMES =
  'ای بی سی دی اف جی اچ آی جی جِی کی کا ال ام ان او پی کیو آر اس تی یو وی دبلیو دابلیو اکس ایکس وای زد';

/** Short forms of more than one letter that are written with a stop: «رک. ص ۱۲», «صص. ۲–۵». */
const PERSIAN = 'رک نک صص شم تل بنگ حک';

/** Before a name or a number; never the last word of a sentence. */
const LATIN_LEADING =
  'dr mr mrs ms mx prof st mt gen col capt lt sgt rev hon sen rep gov pres vs cf viz fig figs vol vols ed eds pp nos ' +
  'chap sec art approx e.g i.e ca';

/** May also close a sentence: decided by what follows. */
const LATIN_TRAILING =
  'etc inc ltd co corp jr sr al dept est a.m p.m am pm b.c a.d u.s u.k u.n e.u u.s.a ph.d m.d b.a m.a no jan feb mar apr ' +
  'jun jul aug sep sept oct nov dec';

/** With these a capital after a trailing Latin abbreviation begins a new sentence. */
const LATIN_STARTERS =
  'a an the this that these those he she it we they you i in on at for but and however if when while after before there ' +
  'what who why how his her its our their my as';

/** Words that take a letter as their name, so that the letter may end a sentence: «ویتامین ث.» */
const LETTERED =
  'ویتامین هپاتیت گروه نقطه نقطهٔ کلاس بند گزینه گزینهٔ نوع تیپ سری متغیر طرح پلن شکل پیوست ضمیمه ضمیمهٔ حرف بلوک ردیف ' +
  'رده ردهٔ دسته دستهٔ vitamin plan group type class point hepatitis';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const letterNames = set(LETTER_NAMES);
const persian = set(PERSIAN);
const latinLeading = set(LATIN_LEADING);
const latinTrailing = set(LATIN_TRAILING);
const latinStarters = set(LATIN_STARTERS);
const lettered = set(LETTERED);

/** Without what changes neither the letters nor their number: vowel signs, tatweel, joiners. */
const bare = (word: string): string => word.replace(/[\p{Mn}\u0640\u200c-\u200f]/gu, '');

const isLetter = (part: string): boolean => /^\p{L}$/u.test(part);
const isPersianPart = (part: string): boolean => isLetter(part) || letterNames.has(part);

/** Whether the stop between two glued pieces is inside one abbreviation: «ه.ش», «دی.سی», «م.احمدی». */
export function joinsAbbreviation(before: string, after: string): boolean {
  const [left, right] = [bare(before), bare(after)];
  if (isLetter(left) && left !== 'و') return true;
  return isPersianPart(left) && isPersianPart(right);
}

/**
 * Whether a stop after `word` (which may hold stops of its own: «ق.م») only shortens it.
 * `previous` is the word before it, `next` the one after; both may be empty.
 */
export function isAbbreviation(word: string, previous: string, next: string): boolean {
  const short = bare(word).toLowerCase();
  if (isLetter(short))
    return !lettered.has(bare(previous).toLowerCase()) && !latinStarters.has(next.toLowerCase());
  if (persian.has(short) || latinLeading.has(short)) return true;
  if (latinTrailing.has(short)) {
    if (short === 'no') return /^\d/.test(next);
    return next !== '' && !latinStarters.has(next.toLowerCase());
  }
  return short.includes('.') && short.split('.').every(isPersianPart);
}
