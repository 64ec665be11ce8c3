/** Words with an accent that no rule tells; lists hold words, spaces between them. */
const FIRST =
  'اما ولی لیکن لکن ولیکن اگر مگر اگرچه بلکه بلی بله آری شاید باید نباید آیا خیلی چرا زیرا زیراکه یعنی البته حتی وقتی هرگز هرچند هرچه ' +
  'هریک هرکس هرکسی هرکدام هرگاه هرجا هرگونه هیچ‌کس هیچکس هیچ‌یک هیچ‌گاه هیچگاه هیچ‌وقت هیچ‌گونه هیچ‌کدام هیچ‌چیز آنچه مثلا همچنین همچون همچنان هم‌چنین هم‌چنان ' +
  'هستم هستیم هستید هستند نیستم نیستی نیستیم نیستید نیستند اینک گویا کاشکی مبادا گرچه گویی';
/** The last vowel but one. */
const PENULTIMATE = 'چنانچه چنان‌چه وگرنه';

/** Place of the accented vowel of a word, as of `Array.at`. */
export const EARLY: ReadonlyMap<string, number> = new Map([
  ...FIRST.split(' ').map((word) => [word, 0] as const),
  ...PENULTIMATE.split(' ').map((word) => [word, -2] as const),
]);
