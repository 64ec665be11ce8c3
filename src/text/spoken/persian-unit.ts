import { LETTERED } from './lettered-pattern.ts';
import { standsAmong, type Surroundings } from './surroundings.ts';

/** What is told of a price, close before the sum. */
const SUM =
  /(?<![\p{L}\u200C])(?:سهم|سهام|سک[هۀ]|قیمت\p{L}{0,3}|رهن|اجار[هۀ]|ودیع[هۀ]|وام|بودج[هۀ])(?![\p{L}\u200C])[^.،؛؟!]{0,16}$/u;
/** What is measured in metres, where a price is told too. */
const MEASURED =
  /(?<!\p{L})(?:قد|طول|عرض|عمق|ارتفاع|سقف|پرش|پرتاب|موج|دیوار|پل)ی?(?!\p{L})[^.،؛؟!]*$/u;
/** What costs something, though it is numbered with a letter too: «هزینهٔ کلاس ۸۵ت»; no class has so great a number. */
const COST =
  /(?:(?<!\p{L})هر\s|قیمت|هزین[هۀ]|شهری[هۀ])[^.،؛؟!]{0,16}$|(?:کلاس|گروه|اتاق|سالن|واحد)\s(?:1[3-9]|[2-9]\d)$/u;
/** Items and screens that have a letter behind their figure. */
const LETTERED_CHOICE = new RegExp(
  String.raw`(?:(?:${LETTERED})(?:\u200C?های)?|ماد[هۀ]|تبصر[هۀ]|گزین[هۀ]|سؤال|سوال|پرسش|طبق[هۀ]|تلویزیون|مدل)ٔ?\s?[«(]?(?:\d+[آ-ی](?:،\s?|\s(?:و|تا|یا)\s)){0,4}(?<!\d)\d{1,2}\s?$`,
  'u',
);
/** What only a recipe holds. */
const RECIPE =
  /شکر|آرد|کره(?!\p{L})|پیاز|سیر(?!\p{L})|تخم|فلفل|قاشق|لیوان|پیمانه|\d (?:گرم|گ)(?!\p{L})/u;
/** What is told of a flat. */
const ESTATE = /متر|رهن|اجاره|آپارتمان|طبق[هۀ]|پارکینگ/u;
const FUEL = /بنزین|گازوئیل|سوخت|لیتر|مخزن|باک(?!\p{L})/u;
const GOLD = /(?<!\p{L})(?:طلا|عیار)[^.؛؟!]{0,20}$/u;
const STORED = /(?<!\p{L})(?:رم|حافظ[هۀ]ٔ?|هارد|فلش|اینترنت|SSD)\s\d+\s?$/u;

/** What each stands for, the first that holds among what is told. */
const UNITS: Readonly<Record<string, readonly (Surroundings & { readonly said: string })[]>> = {
  سم: [{ said: 'سانتی‌متر' }],
  کم: [{ said: 'کیلومتر' }],
  کگ: [{ said: 'کیلوگرم' }],
  مگ: [{ said: 'میلی‌گرم' }],
  مل: [{ said: 'میلی‌لیتر' }],
  مم: [{ said: 'میلی‌متر' }],
  کمس: [{ said: 'کیلومتر بر ساعت' }],
  ت: [
    { said: 'تومان', before: COST },
    { said: 'تومان', unless: LETTERED_CHOICE },
  ],
  هت: [{ said: 'هزار تومان' }],
  مت: [{ said: 'میلیون تومان' }],
  گ: [
    { said: 'گیگ', before: STORED },
    { said: 'گرم', unless: LETTERED_CHOICE },
  ],
  دق: [{ said: 'دقیقه' }],
  د: [{ said: 'دقیقه' }],
  م: [{ said: 'میلیون', before: SUM, unless: MEASURED }, { said: 'متر' }],
  خ: [{ said: 'خوابه', around: ESTATE }],
  ع: [
    { said: 'عیار', before: GOLD },
    { said: 'عدد', around: RECIPE },
  ],
  پ: [{ said: 'پیمانه', around: RECIPE }],
  ک: [{ said: 'کیلو', around: RECIPE, unless: LETTERED_CHOICE }],
  ث: [{ said: 'ثانیه', unless: LETTERED_CHOICE }],
  ر: [{ said: 'ریال', before: SUM, unless: LETTERED_CHOICE }],
  ل: [{ said: 'لیتر', around: FUEL, unless: LETTERED_CHOICE }],
};

/** The unit that Persian letters behind a number stand for, at `index` of `text`; `undefined` when they are none there. */
export function persianUnit(written: string, text: string, index: number): string | undefined {
  const readings = UNITS[written.replace(/[^\p{L}]/gu, '')];
  return readings?.find((words) => standsAmong(words, text, index))?.said;
}
