import { PAST_STEMS, PRESENT_STEMS } from '../verb-stems.ts';

/** Stems that are spoken so, of the past and of the present. */
const SPOKEN_PAST = 'اومد تونست موند خوند ذاشت';
const SPOKEN_PRESENT =
  'ذار مون خون دون تون شین نداز یار رسون گذرون تکون چرخون سوزون ترسون خندون پوشون کشون نشون پرون خوابون';

/** Short forms that are spoken so, of which few names and other words are made. */
const SPOKEN = 'گه گم گن گین گیم شه شم ره خوام خوای خواد خوان';

const forms = new Set(SPOKEN.split(' '));
for (const stem of [...PAST_STEMS, ...SPOKEN_PAST.split(' ')])
  for (const ending of ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ین', 'ن']) forms.add(stem + ending);
for (const stem of PRESENT_STEMS)
  for (const ending of ['م', 'ی', 'د', 'یم', 'ید', 'ند']) forms.add(stem + ending);
for (const stem of [...PRESENT_STEMS, ...SPOKEN_PRESENT.split(' ')])
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

const presentStems = new Set([...PRESENT_STEMS, 'قبول']);

/** Whether a word is such as a verb has in its present: «چسب», of which «چسباند» is made. */
export function isPresentStem(word: string): boolean {
  return presentStems.has(word);
}
