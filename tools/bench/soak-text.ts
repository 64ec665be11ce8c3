const WHO = 'پیرمرد|کودک|کتابدار|نانوا|مسافر|باغبان|معلم|ماهیگیر|نقاش'.split('|');
const WHEN = 'صبح زود|نزدیک غروب|در شب برفی|پس از باران|هنگام ظهر|در راه بازگشت|پیش از سفر'.split(
  '|',
);
const WHERE =
  'کنار پنجره|در بازار قدیمی|لب رودخانه|زیر درخت توت|روی بام خانه|در ایستگاه قطار|میان دشت|پشت دیوار باغ'.split(
    '|',
  );
const WHAT =
  'چراغی روشن کرد|آوازی آرام خواند|به آسمان نگاه کرد|نامه‌ای کوتاه نوشت|از دوستانش خبر گرفت|چای تازه دم کرد|لبخند زد و گذشت|پنجرهٔ چوبی را بست|نفس عمیقی کشید|چیزی نگفت و رفت|سنگی در آب انداخت'.split(
    '|',
  );
const IN_A_PARAGRAPH = 5;

/**
 * A text of so many sentences, no two alike, as it can be pasted: its title, then paragraphs.
 * @throws RangeError for more than there are combinations: 5,544.
 */
export function soakText(count: number): { title: string; sentences: string[]; text: string } {
  const title = 'داستان بی‌پایان شهر';
  const most = WHO.length * WHEN.length * WHERE.length * WHAT.length;
  if (count > most) throw new RangeError(`${count} different sentences of ${most}`);
  // No two of the lengths have a common divisor, so that each combination comes once.
  const pick = (from: readonly string[], i: number): string => from[i % from.length]!;
  const sentences = Array.from(
    { length: count },
    (_, i) => `${[WHO, WHEN, WHERE, WHAT].map((from) => pick(from, i)).join(' ')}.`,
  );
  const paragraphs = Array.from({ length: Math.ceil(count / IN_A_PARAGRAPH) }, (_, i) =>
    sentences.slice(i * IN_A_PARAGRAPH, (i + 1) * IN_A_PARAGRAPH).join(' '),
  );
  return { title, sentences, text: [`---\ntitle: ${title}\n---`, ...paragraphs].join('\n\n') };
}
