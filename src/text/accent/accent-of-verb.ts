import { PAST_STEMS, PRESENT_STEMS } from '../verb-stems.ts';

const list = (words: string): string[] => words.split(' ');

const PAST = [
  ...PAST_STEMS,
  ...list(
    'یافت گزید آفرید خاست بارید اندیشید آشامید چسباند پراکند آراست پیراست کاست شتافت شکافت دمید وزید تنید طلبید انجامید نامید پذیرفت فریفت نهفت آشفت گماشت انباشت نازید خزید تپید درخشید رقصید دزدید چسبید شکفت شورید گرایید هراسید بلعید جنبید خروشید ستود کوچید جوشاند پیچاند گرداند لرزاند رهاند',
  ),
];
const PRESENT = [
  ...PRESENT_STEMS,
  ...list(
    'یاب گزین آفرین خیز بار اندیش آشام پراکن آرای کاه شتاب شکاف دم وز تن طلب انجام نام پذیر فریب گمار انبار خز تپ درخش رقص دزد گرای هراس بلع جنب خروش ستای گوش دوز گو جوی زی میر روب کاو سای نه کوچ جوشان پیچان گردان لرزان رهان ترسان خندان چسبان',
  ),
];

// Written like forms of verbs, and mostly something else.
const OTHERS = new Set(
  list(
    'مردم مانند روند شدید نبرد بدهی بدوی نبودی بارند نامد بازید تنم دمد ترسیم نجوم دوم دهم نهم بازم خرد خرم برند بردار گریم بتنی نبردی نشستی ' +
      'برنجی شنود سنجد باریم فرارود روبند گرید پرند ببری برزند',
  ),
);
/** Of these alone the second person is more than a noun in «ی». */
const SECOND = new Set(
  list('بودی شدی گفتی رفتی آمدی دیدی کردی خواستی داشتی کنی داری باشی شوی خواهی'),
);
/** Those that are no other word. */
const IMPERATIVES =
  'برو بگو بگیر بخوان بنویس بده بکن بشنو ببین بیا بدان بمان بپرس بخور بنشین بشین بزن بپوش بفرما بگذار بخواب بترس ببند ببخش بخند بکش بخر ' +
  'نکن نرو نزن نگو نترس نخور نگذار نباش نشو نپرس نکش نبر نده نگیر نخواب ندو نمیر نشین نخند نبین برگرد بازگرد برخیز';
/** «میشه», «نمیدونم». */
const SPOKEN =
  /^ن?می(?:ش[همن]|گ[همن]|دون[میه]|خوا[میدن]|خوای|تون[میه]|ر[میهن]|کن[هن]|زن[هن]|د[همن]|یا[دم])$/;

const PERSONS = ['م', 'یم', 'ید', 'ند'];
const bare = new Set(PAST);
const participles = new Set(PAST.map((stem) => `${stem}ه`));
const ended = new Set([
  ...PAST.flatMap((stem) => PERSONS.map((ending) => stem + ending)),
  ...PRESENT.flatMap((stem) => ['د', ...PERSONS].map((ending) => stem + ending)),
]);
const seconds = (stems: readonly string[]): string[] => stems.map((stem) => `${stem}ی`);
const asked = new Set([
  ...[...ended, ...seconds(PRESENT), ...PAST.filter((stem) => stem.length > 2)].map((form) =>
    prefixed('ب', form),
  ),
  ...list(IMPERATIVES),
]);
const negated = new Set(
  [...bare, ...participles, ...ended, ...seconds(PAST), ...seconds(PRESENT)].map((form) =>
    prefixed('ن', form),
  ),
);

const CONTINUOUS = /^(?:بر|در|باز|وا|ور|پیش|(فرا|فرو))?ن?می\u200c/;
const PREVERB = /^(?:بر|در|باز|وا|ور|(فرا|فرو))(?=..)/;
/** «رفته‌بود», «رفته‌باشند»: participles with what helps them, of one vowel or of two. */
const HELPED = /^(.*ه)\u200c(?:(بود|شد)|(?:بود|باش)(?:م|د|یم|ید|ند))$/;
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
  if (helped) return negated.has(helped[1]!) ? 0 : helped[2] === undefined ? -3 : -2;
  const form = word.replace(COPULA, '');
  if (OTHERS.has(form) || bare.has(form) || participles.has(form)) return undefined;
  if (ended.has(form) || SECOND.has(form)) return -2;
  if (negated.has(form) || asked.has(form) || isContinuous(form)) return 0;
  const [preverb = '', two] = PREVERB.exec(form) ?? [];
  const rest = form.slice(preverb.length);
  if (participles.has(rest)) return undefined;
  if (preverb && (ended.has(rest) || (ends && bare.has(rest)))) return two === undefined ? 0 : 1;
  if (bare.has(rest)) return undefined;
  if (preverb && negated.has(rest)) return two === undefined ? 1 : 2;
  return accentWithObject(form);
}

/** «دیدمش», «ببینش». */
function accentWithObject(form: string): number | undefined {
  const verb = form.endsWith('ش') ? form.slice(0, -1) : '';
  if (negated.has(verb) || asked.has(verb)) return 0;
  return ended.has(verb) && /[مد]$/.test(verb) ? -3 : undefined;
}

/** «میرفت», which has lost its half-space. */
function isContinuous(form: string): boolean {
  const rest = form.replace(/^ن?می/, '');
  return (
    (rest !== form && (bare.has(rest) || ended.has(rest) || SECOND.has(rest))) || SPOKEN.test(form)
  );
}

/** «ب» or «ن» before a form: «بیاید», «نینداخت», «نایستاد». */
function prefixed(prefix: string, form: string): string {
  if (form.startsWith('آ')) return `${prefix}یا${form.slice(1)}`;
  if (/^ا(?!ی)/.test(form)) return `${prefix}ی${form.slice(1)}`;
  return prefix + form;
}
