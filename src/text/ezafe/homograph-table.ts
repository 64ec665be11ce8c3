/**
 * One reading of a homograph and the evidence for it: all that is given must hold. `before`, `before2` and `after`,
 * `after2` list words one and two places away; `notBefore` lists words
 * that must not stand before it; `ends`: the clause ends behind the word.
 */
export interface Reading {
  readonly word: string;
  /** Phonemes of eSpeak NG. */
  readonly say: string;
  readonly before?: string;
  readonly before2?: string;
  readonly after?: string;
  readonly after2?: string;
  readonly notBefore?: string;
  readonly ends?: true;
  /** The evidence settles the ezafe too, whatever the tagger thinks. */
  readonly ezafe?: boolean;
}

const BECOMES =
  'شد شدند شدن شده شده‌اند شده‌است می‌شود می‌شوند می‌شد می‌شدند شود شوند نشد نشده نمی‌شود گردید کرد کردند کردن کرده می‌کند می‌کنند می‌کرد کند کنند';
const ORDINALS = 'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم نخست';

/** Readings that eSpeak NG does not give by itself. The first that fits holds; where none fits, its own stays. */
export const READINGS: readonly Reading[] = [
  {
    word: 'مرد',
    say: "m'oRd",
    ends: true,
    ezafe: false,
    before:
      'سالگی گرسنگی تشنگی سرطان تصادف زود بالاخره سرانجام ناگهان همان‌جا آنجا غربت زندان بیمارستان سکته خفگی سرما',
  },
  { word: 'کند', say: "k'ond", ezafe: false, after: `است بود نیست نبود هستند بودند ${BECOMES}` },
  { word: 'کند', say: "k'ond", ezafe: false, before: 'خیلی نسبتا نسبتاً' },
  { word: 'کند', say: "k'and", ends: true, ezafe: false, before: 'دل گور چاه خندق' },
  { word: 'سر', say: "s'eRR", ezafe: true, after: 'نهان پنهان مگو نهانی درونش' },
  {
    word: 'سر',
    say: "s'oR",
    ezafe: false,
    before: 'یخ برف یخ‌ها برف‌ها پله‌ها',
    after: 'خورد خوردم خوردند خوردن می‌خورد می‌خوردند می‌خورند خورده',
  },
  { word: 'علم', say: "?al'am", ezafe: false, before: 'قد' },
  { word: 'علم', say: "?al'am", ezafe: false, after: 'شنگه' },
  { word: 'گل', say: "g'el", ezafe: false, after: 'و', after2: 'لای' },
  { word: 'گل', say: "g'el", before: 'و', before2: 'خشت آب کاه سنگ' },
  {
    word: 'گل',
    say: "g'el",
    ezafe: false,
    before: 'در',
    after: 'ماند مانده ماندند فرو گیر نشست نشسته مانده‌اند مانده‌است',
  },
  {
    word: 'پر',
    say: "p'aR",
    ezafe: false,
    after:
      'زد زدند زدن زده می‌زد می‌زند می‌زنند می‌زدند کشید کشیدند کشیدن کشیده می‌کشد می‌کشند می‌کشید گشود گشودند درآورد',
  },
  { word: 'پر', say: "p'aR", before: 'و', before2: 'بال' },
  {
    word: 'پر',
    say: "p'aR",
    ezafe: true,
    after: 'طاووس شترمرغ عقاب غاز سیمرغ قو',
  },
  {
    word: 'مهر',
    say: "m'ohR",
    ezafe: false,
    after: 'زد زدند زدن زده می‌زند می‌زنند خورد خورده خوردن کردن',
  },
  {
    word: 'مهر',
    say: "m'ohR",
    ezafe: true,
    after: 'تأیید تایید باطل سکوت نماز',
  },
  { word: 'مهر', say: "m'ohR", ezafe: false, after: 'و', after2: 'امضا امضای امضاء موم' },
  { word: 'مهر', say: "m'ohR", before: 'و', before2: 'امضا امضاء' },
  {
    word: 'کشتی',
    say: "koSt'i",
    ezafe: false,
    after: 'گرفت گرفتم گرفتند گرفتن می‌گیرد می‌گیرند می‌گرفت می‌گرفتند گرفته',
  },
  { word: 'کشتی', say: "koSt'i", ezafe: true, after: 'آزاد فرنگی پهلوانی باچوخه' },
  {
    word: 'کشتی',
    say: "koSt'i",
    before: 'فدراسیون تیم مسابقات مسابقه لیگ قهرمان تشک سرمربی مربی هیئت ورزش اردوی قهرمانی',
  },
  {
    word: 'بعد',
    say: "b'o?d",
    ezafe: true,
    before: 'از در دو این هر',
    after:
      'اقتصادی سیاسی اجتماعی فرهنگی امنیتی نظامی علمی انسانی فنی روانی معنوی مادی تاریخی مالی حقوقی اخلاقی عاطفی',
  },
  { word: 'بعد', say: "b'o?d", ezafe: true, after: 'مسافت چهارم' },
  {
    word: 'بعد',
    say: "b'o?d",
    before: 'دو سه چهار پنج چندین',
    after: 'دارد دارند داشت داشته اقتصادی سیاسی مختلف است',
  },
  { word: 'کرم', say: "k'eRm", ezafe: true, after: 'خاکی ابریشم شب‌تاب کدو دندان کتاب روده' },
  {
    word: 'کرم',
    say: "k'eRem",
    ezafe: true,
    after: 'پودر ضدآفتاب ضد مرطوب‌کننده دست صورت آفتاب کارامل',
  },
  { word: 'کرم', say: "k'eRem", before: 'رنگ' },
  { word: 'ملک', say: "m'alek", ezafe: false, after: 'عبدالله فهد سلمان حسین فیصل خالد عبدالعزیز' },
  {
    word: 'شکر',
    say: "S'okR",
    ezafe: true,
    after: 'خدا خدای خداوند پروردگار نعمت ایزد یزدان نعمت‌های',
  },
  { word: 'شکر', say: "S'okR", ezafe: false, before: 'را', before2: 'خدا خدای خداوند' },
  {
    word: 'شکر',
    say: "S'okR",
    ezafe: false,
    after: 'می‌کنم می‌کنیم کنیم می‌گفت گفت می‌گویم گفتند گزارد',
  },
  {
    word: 'گرد',
    say: "g'eRd",
    ezafe: false,
    after:
      'آمد آمدند آمدن آمده آمده‌اند آمده‌بودند می‌آید می‌آیند آورد آوردند آوردن آورده می‌آورد آیند',
  },
  { word: 'گرد', say: "g'eRd", before: 'میز میزهای عینک کلاه' },
  { word: 'خلق', say: "x'olq1", ezafe: false, after: 'و', after2: 'خو خوی خویی' },
  { word: 'خلق', say: "x'olq1", before: 'حسن سوء تنگی' },
  {
    word: 'کشت',
    say: "k'eSt",
    ezafe: true,
    after:
      'گندم برنج ذرت پنبه چای زعفران محصول محصولات گلخانه‌ای دیم آبی خشخاش پسته سیب‌زمینی گیاهان نیشکر درختان صیفی‌جات سبزیجات',
  },
  { word: 'کشت', say: "k'eSt", before: 'زیر سطح فصل' },
  { word: 'کشت', say: "k'eSt", ezafe: false, after: 'و', after2: 'کار زرع صنعت کارها' },
  { word: 'سحر', say: "s'ehR", ezafe: false, after: 'و', after2: 'جادو جادوی جادوگری افسون' },
  { word: 'سحر', say: "s'ehR", before: 'و', before2: 'جادو افسون' },
  {
    word: 'سم',
    say: "s'om",
    ezafe: true,
    after: 'اسب اسبش اسبان اسب‌ها گاو گوسفند الاغ بز آهو قاطر',
  },
  { word: 'قدر', say: "q1ad'aR", ezafe: false, before: 'این آن چه همین همان' },
  { word: 'مسلم', say: "m'oslem", ezafe: false, after: 'بن ابن' },
  {
    word: 'مشرف',
    say: "moS'aRRaf",
    ezafe: false,
    after: 'شد شدم شدند شدن شده شده‌اند می‌شود می‌شوند می‌شدند شدیم',
  },
  { word: 'منکر', say: "monk'aR", before: 'از', before2: 'نهی' },
  {
    word: 'محرم',
    say: "moh'aRRam",
    before: 'ماه ایام دهه دههٔ تاسوعای عاشورای عزاداری عزاداری‌های',
  },
  { word: 'محرم', say: "moh'aRRam", ezafe: false, before: ORDINALS },
  { word: 'عمر', say: "?om'aR", ezafe: false, after: 'خیام بن ابن مختار البشیر' },
  { word: 'عمر', say: "?om'aR", ezafe: false, before: 'ملا خلیفه' },
  {
    word: 'چرا',
    say: "tSaR'A",
    ezafe: false,
    before: 'به حال مشغول برای',
    after: 'برد بردند بردن می‌برد می‌برند می‌بردند رفت رفتند رفتن می‌رفتند بود بودند هستند برده',
  },
  { word: 'اشکال', say: "?aSk'Al", ezafe: true, after: 'هندسی گوناگون مختلف متفاوت متنوع' },
  { word: 'اشکال', say: "?aSk'Al", before: 'و', before2: 'انواع' },
  { word: 'اعمال', say: "?e?m'Al", ezafe: false, after: BECOMES },
  {
    word: 'اعمال',
    say: "?e?m'Al",
    ezafe: true,
    after:
      'قانون قوانین فشار نفوذ محدودیت محدودیت‌ها محدودیت‌های قدرت تحریم تحریم‌ها تحریم‌های تغییرات تغییر سیاست سیاست‌های زور مجازات حاکمیت خشونت اصلاحات',
  },
  { word: 'عالم', say: "?Al'em", ezafe: true, after: 'دینی ربانی وارسته فرزانه بزرگوار' },
  { word: 'عالم', say: "?Al'em", ezafe: false, after: 'و', after2: 'فاضل دانشمند عارف فقیه زاهد' },
  { word: 'مبلغ', say: "mob'alleq1", ezafe: true, after: 'مذهبی دینی اسلام مسیحی مسیحیت' },
  {
    word: 'حسن',
    say: "h'osn",
    ezafe: true,
    after: 'نیت ظن خلق انتخاب همجواری هم‌جواری اجرای معاشرت سابقه تدبیر رفتار ختام تفاهم جوار شهرت',
  },
  { word: 'کره', say: "k'oRRe:", ezafe: true, after: 'اسب اسبی خر الاغ' },
  { word: 'کره', say: "k'aRe:", ezafe: true, after: 'بادام‌زمینی گیاهی حیوانی محلی' },
  { word: 'کره', say: "k'aRe:", ezafe: false, after: 'و', after2: 'عسل پنیر مربا خامه مربای' },
  { word: 'کره', say: "k'aRe:", before: 'و', before2: 'نان پنیر شیر' },
  {
    word: 'سبک',
    say: "s'abk",
    ezafe: true,
    after: 'زندگی هندی عراقی خراسانی معماری نوشتن هنری ادبی نگارش نقاشی موسیقی بازی زندگی‌اش گوتیک',
  },
  { word: 'بنا', say: "bann'A", before: 'کارگر استاد شاگرد', ends: true },
  { word: 'تو', say: "t'u:", ezafe: false, ends: true, before: 'بیا بیایید بفرمایید برو بروید' },
  { word: 'ده', say: "d'eh", ezafe: false, ends: true, before: 'کدخدای اهالی مردم' },
  { word: 'ده', say: "d'eh", ezafe: false, before: 'کدخدای اهالی', after: 'را از با به در هم' },
  { word: 'خرد', say: "x'oRd", ezafe: false, after: BECOMES },
  { word: 'خرد', say: "x'oRd", ezafe: false, after: 'و', after2: 'کلان درشت خمیر ریز خاکشیر' },
  {
    word: 'جرم',
    say: "dZ'eRm",
    ezafe: true,
    after: 'زمین خورشید ستاره اتمی دندان حجمی مولی مولکولی الکترون پروتون سیاره اتم جسم',
  },
  { word: 'نفس', say: "n'afs", ezafe: true, after: 'اماره لوامه مطمئنه' },
  { word: 'نفس', say: "n'afs", before: 'عزت هوای تهذیب کف تزکیه تزکیهٔ جهاد' },
  { word: 'نفس', say: "n'afs", before: 'به', before2: 'اعتماد متکی اتکا' },
  {
    word: 'سنت',
    say: "s'ent",
    ezafe: false,
    before: 'پنج ده بیست سی پنجاه هشتاد هفتاد دلار',
  },
  { word: 'اشراف', say: "?eSR'Af", ezafe: false, after: 'دارد داشتن داشت دارید دارم' },
  {
    word: 'محقق',
    say: "moh'aq1q1aq1",
    ezafe: false,
    after: `${BECOMES} ساخت ساختن سازد می‌سازد می‌گردد`,
  },
  { word: 'معین', say: "mo?'in", ezafe: false, before: 'فرهنگ محمد' },
  { word: 'شست', say: "S'ost", ezafe: false, before: 'را', after: 'و' },
  { word: 'شست', say: "S'ost", ezafe: false, ends: true, before: 'را' },
  { word: 'ترک', say: "t'oRk", after: 'زبان زبانان تبار استانبولی' },
  { word: 'ترک', say: "t'oRk", before: 'قوم اقوام سریال سریال‌های' },
  {
    word: 'ترک',
    say: "taR'ak",
    ezafe: false,
    after: 'خورد خورده خوردن برداشت برداشته برداشتن خوردند می‌خورد برمی‌دارد',
  },
  { word: 'قوت', say: "q1'u:t", after: 'لایموت روزانه' },
  { word: 'جو', say: "dZ'o:", before: 'نان آرد سوپ دانه' },
  { word: 'جو', say: "dZ'o:", before: 'و', before2: 'گندم' },
  { word: 'جو', say: "dZ'o:", ezafe: false, after: 'و', after2: 'گندم ذرت' },
  {
    word: 'دور',
    say: "d'o:R",
    ezafe: true,
    notBefore: 'از راه',
    after: `میز دنیا جهان خورشید گردن گردنش کمر کمرش ${ORDINALS} بعدی مقدماتی`,
  },
  { word: 'خیر', say: "x'ajjeR", before: 'افراد انسان‌های', ezafe: false },
  { word: 'خیر', say: "x'ajjeR", after: 'مدرسه‌ساز نیکوکار', ezafe: true },
  { word: 'پست', say: "p'ast", ezafe: false, after: 'و', after2: 'حقیر فرومایه بلند رذل' },
  { word: 'پست', say: "p'ast", before: 'زمین‌های مناطق جلگه‌های سرزمین‌های' },
  { word: 'دین', say: "d'ejn", before: 'ادای' },
  { word: 'مسکن', say: "mos'akken", before: 'داروی قرص داروهای قرص‌های آمپول' },
  { word: 'ببر', say: "b'ebaR", ezafe: false, ends: true, before: 'را خودت همراهت' },
];
