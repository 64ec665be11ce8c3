import type { Reading } from './reading.ts';
import { verbForms } from './verb-forms.ts';

/** Readings in set phrases, most of them of two words with «و» between. */
export const READINGS_IN_PHRASES: readonly Reading[] = [
  { word: 'جو', say: "dZ'u", ezafe: false, before: 'و', before2: 'جست پرس' },
  { word: 'شو', say: "S'u", before: 'و', before2: 'شست' },
  { word: 'شست', say: "S'ost", ezafe: false, after: 'و', after2: 'شو شوی' },
  // The voice joins a pair by its words, which it no longer sees.
  { word: 'و', say: 'o', ezafe: false, before: 'جست پرس', after: 'جو' },
  { word: 'و', say: 'o', ezafe: false, before: 'شست', after: 'شو' },
  { word: 'و', say: 'o', ezafe: false, before: 'خلق', after: 'خو خوی خویی' },
  { word: 'و', say: 'o', ezafe: false, before: 'کشت', after: 'زرع صنعت کار' },
  { word: 'و', say: 'o', ezafe: false, before: 'لاک', after: 'مهر' },
  { word: 'مد', say: "m'ad", before: 'و', before2: 'جزر' },
  { word: 'مد', say: "m'add", ezafe: true, after: 'نظر نظرم نظرت نظرش نظرمان نظرتان نظرشان' },
  { word: 'پر', say: "p'aR", ezafe: false, after: 'و', after2: 'بال' },
  { word: 'دور', say: "d'o:R", ezafe: false, after: 'تا', after2: 'دور' },
  { word: 'دور', say: "d'o:R", before: 'تا', before2: 'دور' },
  {
    word: 'دور',
    say: "d'o:R",
    ezafe: false,
    after: 'و',
    after2: 'بر برش برم بری اطراف اطرافش ور',
    notBefore: 'از راه خیلی بسیار',
  },
  { word: 'سیر', say: "s'ejR", ezafe: false, after: 'و', after2: 'سلوک سیاحت تحول تکامل تطور' },
  { word: 'سیر', say: "s'ejR", before: 'خط' },
  { word: 'سرور', say: "soR'u:R", before: 'و', before2: 'جشن شادی شادمانی خوشی وجد' },
  { word: 'سرور', say: "soR'u:R", ezafe: false, after: 'و', after2: 'شادی نشاط شادمانی خوشحالی' },
  { word: 'قدر', say: "q1ad'aR", before: 'و', before2: 'قضا قضای' },
  { word: 'گله', say: "gel'e:", ezafe: false, after: 'و', after2: 'شکایت شکوه گلایه' },
  {
    word: 'گرد',
    say: "g'eRd",
    ezafe: true,
    after: 'هم',
    after2: `${verbForms('آمد', 'آی')} ${verbForms('آورد', 'آور')} جمع`,
  },
  {
    word: 'گرد',
    say: "g'aRd",
    ezafe: false,
    after: 'و',
    after2: 'غبار غباری غبارها غبارهای خاک خاکی',
  },
  {
    word: 'کشت',
    say: "k'eSt",
    ezafe: false,
    after: 'و',
    after2: 'زرع برداشت پرورش صنعت',
    notBefore: 'را',
  },
  { word: 'کره', say: "k'aRe:", ezafe: false, after: 'یا', after2: 'روغن مارگارین' },
  {
    word: 'مه',
    say: "m'e:",
    before: 'ماه',
    notAfter: 'آلود گرفته‌ای و',
  },
  {
    word: 'مه',
    say: "m'e:",
    before:
      'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم ' +
      'نوزدهم بیستم یکم سی‌ام سی‌ویکم اواخر اوایل اواسط 0 00',
  },
  { word: 'مه', say: "m'e:", ezafe: true, after: '0000' },
  { word: 'انعام', say: "?an?'Am", before: 'سوره سورهٔ' },
  {
    word: 'مفصلی',
    say: "mafsal'i",
    before: 'ناحیهٔ روماتیسم درد دردهای بیماری بیماری‌های التهاب بافت کپسول غضروف مایع',
  },
  { word: 'مفصل', say: "mafs'al", ezafe: true, after: 'زانو ران شانه آرنج مچ لگن هیپ فک انگشت' },
  {
    word: 'زند',
    say: "z'and",
    before: 'کریم‌خان کریم‌خانِ دودمان خاندان سلسلهٔ لطفعلی‌خان لطف‌علی‌خان',
  },
  {
    word: 'کردی',
    say: "koRd'i",
    before: 'زبان گویش لهجهٔ لباس موسیقی ادبیات رقص زبان‌های',
    notBefore2: 'به از',
  },
  {
    word: 'گلی',
    say: "gel'i",
    before:
      'آجر آجرهای خانه‌های ظرف ظروف ظرف‌های دیوار دیوارهای کاسهٔ کوزهٔ کوزه‌های لوح لوح‌های مهره‌های پیکره‌های کفش‌های چکمه‌های',
  },
  { word: 'گلی', say: "gel'i", before: 'و', before2: 'خشتی خاکی سنگی آجری' },
  {
    word: 'سری',
    say: "seRR'i",
    before:
      'فوق کاملا کاملاً بسیار همچنان اسناد سند گزارش‌های اطلاعات مذاکرات مأموریت عملیات جلسهٔ پیمان پلیس سازمان',
    notAfter: 'اول دوم سوم جدید قبل 0 00 000',
  },
  {
    word: 'تن',
    say: "t'on",
    ezafe: false,
    before:
      'هزار میلیون میلیارد صد ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود یک دو سه چهار پنج شش هفت هشت نه 0 00 000 0000 0٫0 0٬000 00٬000 000٬000',
    after:
      'کالا کالای گندم آرد برنج شکر میوه مرکبات سیب انگور گوشت مرغ نفت طلا نمک بذر زباله زبالهٔ سرب آهن فولاد مس ' +
      'آلومینیوم سیمان کود ماهی میگو پنبه سیب‌زمینی پیاز گوجه گوجه‌فرنگی ذخیرهٔ مواد محصول محصولات خاک سنگ زغال ذرت ' +
      'جو علوفه خرما پسته زعفران ضایعات پسماند استخراج تولید کاغذ انواع وزن ظرفیت بار محموله فلفل روغن عسل دی‌اکسید کربن',
  },
  {
    word: 'سنا',
    say: "sen'A",
    before: 'مجلس مجلسین کرسی جلسات تصویب مخالفت موافقت نمایندهٔ کمیتهٔ انتخابات رهبر رئیس در',
  },
  { word: 'سنا', say: "sen'A", ezafe: false, after: 'و', after2: 'مجلس' },
  { word: 'خم', say: "x'om", before: 'غدیر' },
  { word: 'مثل', say: "m'asal", before: 'ضرب' },
  { word: 'مهر', say: "m'ohR", before: 'و', before2: 'لاک' },
  { word: 'بکر', say: "b'akR", after: 'بن' },
  { word: 'کی', say: "k'i", ezafe: false, before: 'هر با' },
  { word: 'گل', say: "g'el", ezafe: false, after: 'و', after2: 'سیمان شن آجر خشت کاه لجن ماسه' },
  {
    word: 'رحم',
    say: "R'ahem",
    before: 'صله صلهٔ سرطان داخل خارج دهانهٔ جدارهٔ دیوارهٔ جدار گردن عفونت فیبروم',
  },
  { word: 'رحم', say: "R'ahem", ezafe: true, before: 'در', after: 'مادر مادرش مادران زن زنان' },
  { word: 'جو', say: "dZ'o:", before: 'کاشت خرمن مزرعهٔ آش بذر', notAfter: 'سیاسی حاکم' },
  { word: 'جو', say: "dZ'o:", before: 'و', before2: 'کاه', notAfter: 'سیاسی حاکم' },
  { word: 'جو', say: "dZ'o:", ezafe: false, after: 'بایدن' },
  {
    word: 'گرم',
    say: "geR'am",
    before:
      '0 00 000 0000 0/0 0٫0 یک دو سه چهار پنج شش هفت هشت نه ده پانزده بیست سی چهل پنجاه صد یکصد دویست سیصد پانصد هزار چند نیم',
    notAfter: 'و تر ترین شد شده می‌شود کرد کرده می‌کند',
  },
];
