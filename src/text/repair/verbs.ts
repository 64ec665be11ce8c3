/** Stems of common verbs, of the past and of the present. Of each only such forms stand after «می». */
const PAST =
  'رفت گفت خورد دید شنید نوشت خواند آمد داد گرفت کرد شد بود داشت توانست خواست دانست شناخت ساخت سوخت دوخت آموخت اندوخت آمیخت ریخت گریخت آویخت انگیخت پخت پرداخت انداخت نواخت تاخت باخت افروخت فروخت شکست نشست بست جست پیوست گسست شست زد چید برید خرید پرید ترسید پرسید رسید کشید بخشید کوشید پوشید جوشید نوشید چشید دوید خوابید جنگید خندید گریست زیست نگریست نگاشت کاشت گذاشت گذشت گشت کشت افراشت پنداشت انگاشت افتاد ایستاد فرستاد نهاد گشود برد شمرد سپرد آزرد فشرد گسترد پرورد آورد خرامید لرزید ورزید لغزید سنجید گنجید رنجید پیچید چرخید غلتید مالید نالید بالید کوبید تابید خشکید ترکید مکید لیسید بوسید پوسید تراشید خراشید پاشید نوردید گردید سرود آسود فرسود ربود آزمود پیمود نمود فرمود افزود زدود آلود فشاند نشاند راند ماند رساند خواباند چرخاند سوزاند پوشاند گذراند ترساند خنداند کشاند رویید بویید جوید جهید مرد فهمید';
const PRESENT =
  'رو گوی خور بین شنو نویس خوان آی ده گیر کن شو باش دار توان خواه شناس ساز سوز دوز آموز اندوز آمیز ریز گریز آویز انگیز پرداز انداز نواز تاز باز افروز فروش شکن نشین بند جو پیوند زن چین بر خر پر ترس پرس رس کش بخش کوش پوش جوش نوش دو خواب جنگ خند گری نگر کار گذار گذر گرد پندار افت ایست فرست گشای شمار سپار آزار فشار گستر پرور آور لرز ورز لغز سنج گنج رنج پیچ چرخ غلت نال کوب تاب ترک بوس پوس تراش پاش سرای آزمای پیمای نمای فرمای افزای دان فشان نشان ران مان رسان چرخان سوزان پوشان گذران کشان روی بوی چسب شور فهم ارز مال';
/** Stems that are spoken so, of the past and of the present. */
const SPOKEN_PAST = 'اومد تونست موند خوند ذاشت';
const SPOKEN_PRESENT =
  'ذار مون خون دون تون شین نداز یار رسون گذرون تکون چرخون سوزون ترسون خندون پوشون کشون نشون پرون خوابون';

/** Short forms that are spoken so, of which few names and other words are made. */
const SPOKEN = 'گه گم گن گین گیم شه شم ره خوام خوای خواد خوان';

const present = PRESENT.split(' ');
const forms = new Set(SPOKEN.split(' '));
for (const stem of [...PAST.split(' '), ...SPOKEN_PAST.split(' ')])
  for (const ending of ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ین', 'ن']) forms.add(stem + ending);
for (const stem of present)
  for (const ending of ['م', 'ی', 'د', 'یم', 'ید', 'ند']) forms.add(stem + ending);
for (const stem of [...present, ...SPOKEN_PRESENT.split(' ')])
  if (stem.length > 1 && !stem.endsWith('و'))
    for (const ending of ['م', 'ی', 'ه', 'یم', 'ین', 'ن']) forms.add(stem + ending);

// Words and names with their «می»: «تحقیقات میدانی», «جزیرهٔ میدوی», «میمونی».
for (const form of ['دانی', 'دوی', 'مونی']) forms.delete(form);

const PREFIX = /^ن?می/;

/** Letters of «می» or «نمی» before the form of a verb, which is never written without its half-space; else 0. */
export function prefixOfVerb(word: string): number {
  const [prefix = ''] = PREFIX.exec(word) ?? [];
  return prefix && forms.has(word.slice(prefix.length)) ? prefix.length : 0;
}

/** Whether a word is the participle of a verb: «شده», «دیده». */
export function isParticiple(word: string): boolean {
  return word.endsWith('ه') && forms.has(word.slice(0, -1));
}

const presentStems = new Set([...present, 'قبول']);

/** Whether a word is such as a verb has in its present: «چسب», of which «چسباند» is made. */
export function isPresentStem(word: string): boolean {
  return presentStems.has(word);
}
