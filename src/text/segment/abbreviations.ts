import { fold } from '../fold.ts';
import { WordSet } from './word-set.ts';

/** Names of Latin letters in Persian: «بی.بی.سی», «یو.اس.بی», «جان اف. کندی». */
const letterNames = new WordSet(
  'ای بی سی دی اف جی اچ آی کی کا ال ام ان او پی کیو آر اس تی یو وی دبلیو دابلیو اکس ایکس وای زد الف',
);
/** Letter names that are also words or endings: an abbreviation only beside another one. */
const alsoWords = new WordSet('او وی کی زد وای الف');
/** Letter names that are also endings written apart, which stand behind a vowel: «خسته ام», «نامه ای». */
const alsoEndings = new WordSet('ای ام ان');
/** Letter names that are words in dates and numbers: after these words they are not letters. */
const numberNames = new WordSet('سی دی');
const beforeNumberNames = new WordSet(
  'ماه و تا از به در اول دوم سوم آخر اوایل اواسط اواخر نیمه پایان آغاز',
);
/** Letter names that close one sentence and open the next, when a space was forgotten: «داد زد.او رفت». */
const closingWords = new WordSet('او وی زد کی وای');
const openingWords = new WordSet('او وی کی');

/** Short forms of more than one letter that are written with a stop: «رک. ص ۱۲», «صص. ۲–۵». */
const persian = new WordSet('رک نک قس صص شم تل رض عج');

/** Before a name or a number; never the last word of a sentence. */
const latinTitles = new Set(
  'Dr Mr Mrs Ms Mx Prof St Mt Gen Col Capt Lt Sgt Rev Hon Sen Rep Gov Pres Fig Figs Vol Vols Ed Eds Chap'.split(
    ' ',
  ),
);
const latinLeading = new WordSet('vs cf viz e.g i.e ca pp approx figs vols eds');

/** May also close a sentence: decided by what follows. */
const latinTrailing = new WordSet(
  'etc inc ltd co corp jr sr al a.m p.m b.c a.d u.s u.k u.n e.u u.s.a ph.d m.d b.a m.a ' +
    'jan feb apr jun jul aug sep sept oct nov dec',
);
/** With these a new sentence begins after such an abbreviation. */
const latinStarters = new WordSet(
  'the this that these those he she it we they you in on at for but and however if when while after before there ' +
    'what who why how his her its our their my',
);

/** Words that take a letter as their name, so that the letter may end a sentence: «ویتامین ث.» */
const lettered = new WordSet(
  'ویتامین هپاتیت گروه نقطه کلاس بند گزینه نوع تیپ سری متغیر طرح پلن شکل پیوست ضمیمه حرف بلوک ردیف رده دسته ساختمان ' +
    'واحد ستون ضلع سطح لیگ منطقه فاز سالن قطعه نمره vitamin plan group type class point hepatitis',
);

/** «آن» is no «ان»: of the names of letters only these begin so. */
const isWord = (word: string): boolean => /^آ(?![یر])/u.test(word);

const isLetter = (part: string): boolean => /^\p{L}$/u.test(part);
const isPart = (part: string): boolean => isLetter(part) || letterNames.has(part);

/** Whether the stop between two glued pieces is inside one abbreviation: «ه.ش», «دی.سی», «م.احمدی». */
export function joinsAbbreviation(before: string, after: string): boolean {
  const [left, right] = [fold(before), fold(after)];
  if (isLetter(left) && left !== 'و') return true;
  if (isWord(before) || isWord(after)) return false;
  return isPart(left) && isPart(right) && !(closingWords.has(left) && openingWords.has(right));
}

/**
 * Whether a stop after `word` (which may hold stops of its own: «ق.م») only shortens it.
 * `previous` and `next` are the words around it, with their stops; empty when there is none.
 */
export function isAbbreviation(word: string, previous: string, next: string): boolean {
  const short = fold(word);
  const parts = short.split('.');
  const startsAnew = latinStarters.has(next.replace(/\.$/, ''));
  if (persian.has(short) || latinLeading.has(short) || latinTitles.has(word)) return true;
  if (short === 'no') return /^[0-9]/.test(next);
  if (latinTrailing.has(short)) return next !== '' && !startsAnew;
  if (parts.length > 1 && parts.every(isPart)) return !startsAnew;
  if (isLetter(parts.at(-1)!)) return !startsAnew && !lettered.has(previous);
  return letterNames.has(short) && !isWord(word) && isInitial(short, previous, next);
}

/** Whether the name of a Latin letter is an initial: «جان اف. کندی», «دی. اچ. لارنس». */
function isInitial(name: string, previous: string, next: string): boolean {
  if (isStopped(previous) || isStopped(next)) return true;
  if (numberNames.has(name))
    return !/^$|\d$/.test(fold(previous)) && !beforeNumberNames.has(previous);
  if (alsoEndings.has(name)) return !/^$|[هیاو]$/.test(fold(previous));
  return !alsoWords.has(name);
}

const isStopped = (word: string): boolean => word.endsWith('.') && isPart(fold(word.slice(0, -1)));
