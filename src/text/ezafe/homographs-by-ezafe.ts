import type { Reading } from './reading.ts';

const IS = 'است بود نیست نبود هستند بودند نبودند باشد';
const BECOMES = 'شد شده شدن شود می‌شود می‌شد می‌شوم شدم شویم شدند کرد کرده کردن کند می‌کند';
const LENGTHS = 'متر سانتی‌متر سانتیمتر سانتی میلی‌متر میلیمتر کیلومتر اینچ';
const ROUNDS =
  'رقابت‌ها رقابت‌های رقابتها رقابتهای مسابقات مسابقه‌ها مسابقه‌های مذاکرات انتخابات بازی‌ها بازی‌های';

/** Readings that an ezafe tells, of the word or of the one before it. */
export const READINGS_BY_EZAFE: readonly Reading[] = [
  {
    word: 'شوم',
    say: "S'u:m",
    before:
      'سایهٔ توطئه توطئهٔ توطئه‌های نقشه نقشهٔ نقشه‌های پدیدهٔ حادثهٔ حادثه واقعهٔ حرکت‌های اهداف هدف تبلیغات سرنوشت فاصلهٔ مثلث ' +
      'نیت نیات اندیشه‌های افکار پیامدهای جغد طالع بخت اقدامات اقدام میراث نتایج آثار خبر',
  },
  { word: 'کشت', say: "k'eSt", joined: true, notBefore: 'را نفر خواهد خواهند سرما گرما دشمن خدا' },
  {
    word: 'دور',
    say: "d'o:R",
    joined: true,
    under: false,
    notBefore: 'از راه خیلی بسیار چندان نه‌چندان این آن گذشته آینده شرق خاور',
    notAfter: 'از',
  },
  { word: 'دور', say: "d'o:R", joined: true, before: 'از', after: ROUNDS },
  {
    word: 'سبک',
    say: "s'abk",
    joined: true,
    notAfter: 'سنگین',
    before:
      'به در از با این آن همین همان هر یک چند دو نوعی چه طریق دلیل لحاظ نظر خوانندهٔ صاحب طراح اما که ولی',
  },
  {
    word: 'سبک',
    say: "s'abk",
    joined: false,
    before: 'این آن هر صاحب چند دو در',
    notAfter: `وزن و سنگین ${IS} ${BECOMES}`,
  },
  {
    word: 'سیر',
    say: "s'ejR",
    joined: true,
    notBefore: 'دل شکم که و حبه عدد قاشق بوته مزرعهٔ کیلو گرم پودر عصارهٔ نان چند را',
    notAfter:
      'غذا داغ تازه خام خرد خردشده رنده رنده‌شده له له‌شده کوبیده سرخ‌شده ترشی سفید سیاه قرمز آسیاب خشک',
  },
  {
    word: 'قطر',
    say: "q1'otR",
    joined: true,
    notBefore2: 'سفر ورود رفتن',
    notBefore:
      'در از امیر سفیر دولت کشور دوحه دوحهٔ ملی تیم وزیر پادشاه شیخ فوتبال علیه و جهانی پایتخت',
  },
  {
    word: 'قطر',
    say: "q1'otR",
    before: 'به با از',
    after: '0 00 000 0/0 0٫0 یک دو سه',
    after2: LENGTHS,
  },
  { word: 'قطر', say: "q1'otR", before: `همین این حداکثر میانگین ${LENGTHS}` },
  { word: 'قطر', say: "q1'otR", before: 'و', before2: 'طول ضخامت ارتفاع عمق' },
  { word: 'کنده', say: "kond'e:", joined: true, after: 'درخت درختان درختی چوب' },
  { word: 'کندهٔ', say: "kond'e:", ezafe: true, after: 'درخت درختان درختی چوب' },
  {
    word: 'رود',
    say: "R'avad",
    ezafe: false,
    before: 'پیش کار احتمال انتظار یقین فرو شمار هدر فنا طفره می فراتر',
  },
  { word: 'رود', say: "R'avad", joined: false, ezafe: false, before: 'بالا بیرون' },
  { word: 'رود', say: "R'avad", joined: false, ezafe: false, before: 'بین', before2: 'از' },
  {
    word: 'رود',
    say: "R'avad",
    ezafe: false,
    under: false,
    ends: 'sentence',
    before2: 'به',
    notBefore: 'این آن همان یک دو هر',
  },
];
