/** Words and names that end as spoken ones do, and are whole: «شب‌هات» is spoken, «شبهات» is not. */
const WORDS =
  'شبهات امهات هیهات ترهات موجهات مواجهات شویهات نیهات دیهات درجهات متشابهات مشابهات توجهات تنبهات ' +
  'مواجهت مشابهت درجهت ردهت ازجهت آنجهت ' +
  'مرهم علیهم الیهم غیرهم وغیرهم فیهم منهم متوهم مبرهم جرهم اوهم افهم افهام اوهام سیرهم الهامون ' +
  'بندهش رودهن وکهن کرهن کولهن مانهن برهن ' +
  'بکهام استاتهام فولهام بونهام پلهام راکهام رکسهام والتهام ویکهام بنهام بورنهام ونهام وینگهام سینگهام مارکهام اپهام ویگهام ' +
  'بکنهام داونهام استونهام ماریهام پکهام اوکهام گرینهام نورتهام هاوسهام دارهام ناتینگهام باکینگهام';

/** Two words that were written as one: «کنار هم». */
const TOGETHER = /^(?:کنار|دور|روی?|پیش|پشت|سر|شبیه|مثل|برای|جلوی)هم$/;

const words: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Whether a word only looks as if an ending of spoken Persian had lost its half-space. */
export function looksSpoken(letters: string): boolean {
  return words.has(letters) || TOGETHER.test(letters);
}
