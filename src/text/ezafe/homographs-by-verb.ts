import type { Reading } from './reading.ts';
import { verbForms } from './verb-forms.ts';

const DO = verbForms('کرد', 'کن');
const BECOME = verbForms('شد', 'شو');
const STRIKE = verbForms('زد', 'زن');
const EAT = verbForms('خورد', 'خور');
const TAKE = verbForms('گرفت', 'گیر');
const DRAW = verbForms('کشید', 'کش');
const BRING = verbForms('آورد', 'آور');
const IS = 'است بود نیست نبود هستند بودند نبودند باشد';
const MONTH_OR_NUMBER =
  'ماه در از تا اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم ' +
  'نوزدهم بیستم بیست‌ویکم سی‌ام سی‌ویکم اواخر اوایل اواسط نیمهٔ پایان آغاز';

/** Readings that the verb of the word tells, or the thing that the verb is said of. */
export const READINGS_BY_VERB: readonly Reading[] = [
  {
    word: 'مرد',
    say: "m'oRd",
    ends: 'sentence',
    ezafe: false,
    before:
      'سالگی گرسنگی تشنگی سرطان تصادف زود بالاخره سرانجام ناگهان همان‌جا آنجا غربت زندان بیمارستان سکته خفگی سرما تنهایی فقر خستگی',
    notBefore2: 'این آن یک پرستار پزشک رئیس نگهبان',
  },
  {
    word: 'کند',
    say: "k'ond",
    ezafe: false,
    after: `است بود نیست نبود هستند بودند ${BECOME} ${DO}`,
    notBefore: 'خدا دفاع فکر خیال تلاش سعی کمک دعا پیدا صبر نگاه کاری ازدواج زندگی هرچه',
    notAfter2: 'یا',
  },
  {
    word: 'کند',
    say: "k'ond",
    ezafe: false,
    before: 'خیلی نسبتا نسبتاً بسیار',
    after: `${IS} پیش حرکت می‌رود می‌رفت می‌گذشت می‌گذرد`,
  },
  {
    word: 'کند',
    say: "k'and",
    ends: 'sentence',
    ezafe: false,
    before: 'دل گور چاه خندق جان',
    notBefore2: 'باید این',
  },
  {
    word: 'سر',
    say: "s'oR",
    ezafe: false,
    before: 'خیس آسفالت یخ برف یخ‌ها برف‌ها پله‌ها سرسره',
    after: EAT,
  },
  { word: 'علم', say: "?al'am", ezafe: false, before: 'قد', after: DO },
  {
    word: 'گل',
    say: "g'el",
    ezafe: false,
    before: 'در',
    before2: 'خر پا پاها پایش پاهایش چرخ چرخ‌ها گاری ماشین خودرو اتومبیل کامیون نیمه زانو مچ',
  },
  {
    word: 'گل',
    say: "g'el",
    ezafe: false,
    before: 'به',
    after: 'نشست نشسته نشستند می‌نشیند',
    near: 'کشتی قایق لنج',
  },
  {
    word: 'گل',
    say: "g'el",
    ezafe: false,
    before: 'در',
    after: 'ماند مانده فرو گیر',
    near: 'چرخ چرخ‌های خر پای گاری خودرو',
  },
  { word: 'گل', say: "g'el", ezafe: false, before: 'در', after: 'گیر', after2: DO },
  {
    word: 'پر',
    say: "p'aR",
    ezafe: false,
    after: `${STRIKE} ${DRAW} گشود گشودند درآورد درآورده`,
    notBefore: 'را',
  },
  {
    word: 'مهر',
    say: "m'ohR",
    ezafe: false,
    after: `${STRIKE} خورد خورده خوردن می‌خورد کردن`,
    notBefore: MONTH_OR_NUMBER,
  },
  { word: 'مهر', say: "m'ohR", ezafe: false, before: 'را', after: DO },
  {
    word: 'کشتی',
    say: "koSt'i",
    ezafe: false,
    after: TAKE,
    notBefore: 'آتش بلیت بلیط سکان برای از اجازه بیمه یک چند دو این آن با افسار فرمان جای',
  },
  {
    word: 'بعد',
    say: "b'o?d",
    before: 'دو سه چهار پنج چندین',
    before2: 'این شکل فضا جهان مسئله جسم دارای طرح قضیه موضوع ما هر',
    after: 'دارد دارند داشت داشته است',
  },
  {
    word: 'شکر',
    say: "S'okR",
    ezafe: false,
    before: 'را',
    before2: 'خدا خدای خداوند پروردگار',
  },
  {
    word: 'شکر',
    say: "S'okR",
    ezafe: false,
    after: 'می‌کنم می‌کنیم گزارد گزاردن گزاردند',
    near: 'خدا خدای خداوند پروردگار برای بابت خاطر به‌خاطر',
    notBefore: 'با از پر هم را بی بدون پودر قند',
  },
  {
    word: 'گرد',
    say: "g'eRd",
    ezafe: false,
    after: 'آمدند آمده‌اند آمده‌بودند نیامدند می‌آیند می‌آمدند آیند آییم آمدیم',
  },
  {
    word: 'گرد',
    say: "g'eRd",
    ezafe: true,
    after: 'هم',
    after2: `${verbForms('آمد', 'آی')} ${BRING}`,
  },
  { word: 'گرد', say: "g'eRd", ezafe: false, before: 'هم', after: `آمدن آمده ${BRING}` },
  {
    word: 'گرد',
    say: "g'eRd",
    ezafe: false,
    after: `${BRING} آورده‌اند آورده‌بودند`,
    near: 'را',
    notBefore: 'خاک و از',
  },
  {
    word: 'خرد',
    say: "x'oRd",
    ezafe: false,
    after: `${BECOME} ${DO}`,
    notBefore: 'با از به بی و اهل عقل این انسان',
  },
  { word: 'خرد', say: "x'oRd", ezafe: false, after: `${BECOME} ${DO}`, before: 'و', near: 'را' },
  {
    word: 'خرد',
    say: "x'oRd",
    ezafe: false,
    after: `${BECOME} ${DO}`,
    before: 'و',
    before2: 'افتاد شکست کند ترکید',
  },
  {
    word: 'مشرف',
    say: "moS'aRRaf",
    ezafe: false,
    after: BECOME,
    before: 'مکه حج کربلا زیارت حضور اسلام خدمت مشهد نجف سوریه عتبات تمتع عمره',
  },
  { word: 'مشرف', say: "moS'aRRaf", ezafe: false, after: BECOME, before2: 'حضور خدمت محضر' },
  { word: 'چرا', say: "tSaR'A", ezafe: false, before: 'مشغول' },
  { word: 'چرا', say: "tSaR'A", ezafe: false, before: 'حال', before2: 'در' },
  {
    word: 'چرا',
    say: "tSaR'A",
    ezafe: false,
    before: 'به برای',
    after: 'برد بردند بردن می‌برد می‌برند می‌بردند رفت رفتند رفتن می‌رفتند برده می‌رود می‌روند',
  },
  {
    word: 'اعمال',
    say: "?e?m'Al",
    ezafe: false,
    after: `${BECOME} ${DO}`,
    notBefore: 'این آن همین همان همه همهٔ و به از',
  },
  {
    word: 'محقق',
    say: "moh'aq1q1aq1",
    ezafe: false,
    after: `${BECOME} ساخت ساختن سازد می‌سازد ساختند سازند می‌گردد گردید نگردید گردد ${DO}`,
    near:
      'آرزو آرزوی آرزویش آرزویم آرزویی آرزوها آرزوهای آرزوهایش رؤیا رؤیای رویا رویای رویایش رؤیایش هدف هدف‌ها هدف‌های ' +
      'هدفش اهداف وعده وعده‌ها وعده‌های وعدهٔ خواسته خواسته‌ها خواسته‌های خواستهٔ طرح طرح‌ها عدالت صلح ' +
      'بودجه پروژه پیش‌بینی پیش‌بینی‌ها رشد توسعه پیشرفت درآمد درآمدها سود شرط شروط',
  },
  { word: 'محقق', say: "moh'aq1q1aq1", ezafe: false, before: 'را', after: DO },
  {
    word: 'محقق',
    say: "moh'aq1q1aq1",
    ezafe: false,
    after: 'ساخت ساختن سازد می‌سازد ساختند سازند نگردید نمی‌گردد',
  },
  {
    word: 'ترک',
    say: "taR'ak",
    ezafe: false,
    after: `${EAT} برداشت برداشته برداشتن برداشتند برمی‌دارد`,
    notBefore: 'مردم قوم شاعر مرد زن این آن',
  },
  {
    word: 'اشراف',
    say: "?eSR'Af",
    ezafe: false,
    after: 'دارد داشتن داشت دارید دارم دارند',
    near: 'به بر',
    notBefore: 'و',
  },
  {
    word: 'اشراف',
    say: "?eSR'Af",
    ezafe: true,
    after: 'کامل اطلاعاتی علمی',
    near: 'به بر',
    notBefore: 'و',
  },
  {
    word: 'شست',
    say: "S'ost",
    ezafe: false,
    before: 'را',
    after: 'و',
    notAfter2: 'یک دو سه چهار پنج شش هفت هشت نه',
  },
  { word: 'شست', say: "S'ost", ezafe: false, ends: 'clause', before: 'را' },
  {
    word: 'تو',
    say: "t'u:",
    ezafe: false,
    ends: 'clause',
    before: 'بیا بیایید بفرمایید برو بروید',
  },
  { word: 'ببر', say: "b'ebaR", ezafe: false, ends: 'sentence', before: 'را خودت همراهت' },
  {
    word: 'سنت',
    say: "s'ent",
    ezafe: false,
    before: 'یک دو سه پنج ده پانزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
    after: 'افزایش کاهش پرداخت می‌ارزد گران گران‌تر ارزان‌تر پول یورو آمریکا',
    notBefore2: 'این آن',
  },
  {
    word: 'سنت',
    say: "s'ent",
    ezafe: false,
    before: 'یک دو سه پنج ده پانزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
    before2: 'قیمتش بهایش قیمت دلار یورو',
  },
];
