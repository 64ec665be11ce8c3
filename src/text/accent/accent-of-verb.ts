import { PAST_STEMS, PRESENT_STEMS } from '../verb-stems.ts';

const PAST = [
  ...PAST_STEMS,
  ...'یافت گزید آفرید خاست بارید اندیشید آشامید چسباند پراکند آراست پیراست کاست شتافت شکافت دمید وزید تنید طلبید انجامید نامید پذیرفت فریفت نهفت آشفت گماشت انباشت نازید خزید تپید درخشید رقصید دزدید چسبید شکفت شورید گرایید هراسید بلعید جنبید خروشید ستود'.split(
    ' ',
  ),
];
const PRESENT = [
  ...PRESENT_STEMS,
  ...'یاب گزین آفرین خیز بار اندیش آشام پراکن آرای کاه شتاب شکاف دم وز تن طلب انجام نام پذیر فریب گمار انبار خز تپ درخش رقص دزد گرای هراس بلع جنب خروش ستای باز گو جوی زی میر روب کاو کوب سای نه'.split(
    ' ',
  ),
];

// Written like forms of verbs, and mostly something else.
const OTHERS = new Set(
  'مردم مانند روند شدید نبرد بدهی بدوی نبودی بارم آرم باری بارند نامی نامد بازید دمی تنی تنم دمد بخشی زنی ترسیم نجوم دوم دهم نهم بازم'.split(
    ' ',
  ),
);
/** Of these alone the second person is more than a noun in «ی». */
const SECOND = 'بودی شدی گفتی رفتی آمدی دیدی کردی خواستی داشتی کنی داری باشی شوی خواهی';
const IMPERATIVES =
  'برو بگو بگیر بخوان بنویس بده بکن بشنو ببین بیا بدان بمان بساز بپرس بخور بنشین بشین بزن بپوش بفرما بگذار بردار';

const bare = new Set(PAST);
const participles = new Set(PAST.map((stem) => `${stem}ه`));
/** Forms with the ending of a person. */
const ended = new Set([
  ...PAST.flatMap((stem) => ['م', 'یم', 'ید', 'ند'].map((ending) => stem + ending)),
  ...PRESENT.flatMap((stem) => ['م', 'د', 'یم', 'ید', 'ند'].map((ending) => stem + ending)),
]);
const second = new Set(SECOND.split(' '));
const asked = new Set([
  ...PRESENT.flatMap((stem) =>
    ['م', 'ی', 'د', 'یم', 'ید', 'ند'].map((ending) => prefixed('ب', stem) + ending),
  ),
  ...IMPERATIVES.split(' '),
]);
const negated = new Set([
  ...[...bare, ...participles, ...ended].map((form) => prefixed('ن', form)),
  ...PAST.map((stem) => `${prefixed('ن', stem)}ی`),
]);

const CONTINUOUS = /^(?:بر|در|باز|وا|ور|پیش|(فرا|فرو))?ن?می\u200c/;
const PREVERB = /^(?:بر|در|باز|وا|ور|(فرا|فرو))(?=..)/;
/** «رفته‌بود», «رفته‌باشند»: participles with what helps them, of one vowel or of two. */
const HELPED = /ه\u200c(?:(بود|شد)|(?:بود|باش)(?:م|د|یم|ید|ند))$/;
/** «ام» of «گفته‌ام». */
const COPULA = /\u200c(?:ام|ای|است|ایم|اید|اند)$/;

/**
 * The accented vowel of the form of a verb, as of `Array.at`; nothing for what is none, or has its accent where nouns
 * have it.
 * @param word plain letters and half-spaces
 * @param ends whether a sentence ends behind it: «بازگشت» is a verb there, and elsewhere mostly a noun
 */
export function accentOfVerb(word: string, ends = false): number | undefined {
  const continuous = CONTINUOUS.exec(word);
  if (continuous) return continuous[1] === undefined ? 0 : 1;
  const helped = HELPED.exec(word);
  if (helped) return helped[1] === undefined ? -3 : -2;
  const form = word.replace(COPULA, '');
  if (OTHERS.has(form) || bare.has(form) || participles.has(form)) return undefined;
  if (ended.has(form) || second.has(form)) return -2;
  if (negated.has(form) || asked.has(form) || isContinuous(form)) return 0;
  const [preverb = '', two] = PREVERB.exec(form) ?? [];
  const rest = form.slice(preverb.length);
  if (participles.has(rest)) return undefined;
  if (preverb && (ended.has(rest) || (ends && bare.has(rest)))) return two === undefined ? 0 : 1;
  if (bare.has(rest)) return undefined;
  if (preverb && negated.has(rest)) return two === undefined ? 1 : 2;
  return undefined;
}

/** «میرود», which has lost its half-space. */
function isContinuous(form: string): boolean {
  const rest = form.replace(/^ن?می/, '');
  return rest !== form && ended.has(rest);
}

/** «ب» or «ن» before a form: «بیاید», «نینداخت». */
function prefixed(prefix: string, form: string): string {
  if (form.startsWith('آ')) return `${prefix}یا${form.slice(1)}`;
  if (form.startsWith('ا')) return `${prefix}ی${form.slice(1)}`;
  return prefix + form;
}
