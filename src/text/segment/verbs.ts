const PAST =
  'کرد شد بود گفت رفت آمد داد زد دید خواست توانست دانست داشت گرفت گذاشت ماند نشست ایستاد خورد برد آورد نوشت خواند شنید ' +
  'پرسید رسید کشید فهمید خندید ترسید دوید پرید افتاد انداخت ساخت سوخت مرد کشت بست شکست فروخت خرید پوشید نوشید خوابید گشت ' +
  'برگشت پیوست یافت باخت پرداخت آموخت پذیرفت گذشت افزود نمود فرمود گشود بخشید چرخید لرزید بوسید فرستاد نهاد ریخت گریست';
const PRESENT =
  'کن شو ده باش رو آی گو خواه دار توان دان بین گیر گذار مان نشین ایست خور بر آور نویس خوان شنو پرس رس کش فهم خند ترس زن یاب ساز';

const past = PAST.replaceAll(' ', '|');
const present = PRESENT.replaceAll(' ', '|');

/** Finite verbs as Persian clauses end in them, with and without their half-spaces. */
const FINITE = new RegExp(
  '^(?:' +
    'ن?می\u200c.+|' +
    `ن?می(?:${past}|${present})(?:م|ی|د|یم|ید|ند)?|` +
    `[نب]?(?:${past})(?:م|ی|یم|ید|ند)?|` +
    `[نب]?(?:${present})(?:م|د|یم|ید|ند)|` +
    '.+\u200c(?:است|اند|ایم|اید)|' +
    '(?:است|نیست|هست)(?:م|ی|یم|ید|ند)?' +
    ')$',
);

/** Whether a word is, by its shape, a finite verb. Common verbs only; a rare one is not known. */
export function isFiniteVerb(word: string): boolean {
  return FINITE.test(word.replace(/[\u064b-\u0652]/g, ''));
}
