/** Present stems that make compounds with «ی» and «ان»: «آسفالت‌ریزی», «زعفران‌کاران». */
const STEMS =
  'گیر ساز بند گذار گزار شناس ریز کش نویس رسان آور پرداز طلب اندیش سوز آفرین پرست یاب پوش پذیر دوز گردان ران تراش ' +
  'شکن فشان کوب افکن نورد ستیز سنج گریز گستر پرور نگار نشین فروش باف خوار کار';
const WITH_YEH = 'زدا جو گرا نما آرا سرا پیما فرسا شو';
const OTHERS =
  'گرا نگر نواز گستر افکن پرور نویس شناس پذیر ناپذیر ناپذیری ستیز سنج نورد پرست زدا مند گانه زده زدگی زدگان دیدگان گرفتگی ' +
  'کننده کنندگان شونده شوندگان ساله ماهه روزه نفره';

/** Parts of compounds that right text has next to nowhere as words of their own. */
const BOUND = new Set(OTHERS.split(' '));
for (const stem of STEMS.split(' ')) BOUND.add(`${stem}ی`).add(`${stem}ان`);
for (const stem of WITH_YEH.split(' ')) BOUND.add(`${stem}یی`).add(`${stem}یان`);
// What burns, what one does, the people of a house, and «به دست آوری».
for (const word of ['سوزان', 'کاری', 'سرایان', 'آوری']) BOUND.delete(word);

/** What begins no compound: «هر سازی», «ردیف‌های سازی». */
const APART = /^(?:.|که|را|به|از|با|در|بر|تا|هر|هیچ|این|آن|چه|یک|بی|یا|نه|هم|شده|باید|شاید|های?)$/;

/** Whether the right of two words is but the last part of a compound: «آسفالت ریزی», «آفت ستیز». */
export function isBound(left: string, right: string): boolean {
  return BOUND.has(right) && !APART.test(left) && !BOUND.has(left);
}
