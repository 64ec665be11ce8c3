import { WordSet } from './word-set.ts';

const saying = new WordSet(
  'گفت گفتم گفتی گفتیم گفتید گفتند گفته می‌گوید می‌گویم می‌گویند می‌گفت می‌گفتم می‌گفتند پرسید پرسیدم پرسیدند می‌پرسد ' +
    'می‌پرسم می‌پرسید افزود افزودند می‌افزاید نوشت نوشتم نوشتند می‌نویسد نوشته نالید غرید فرمود فرمودند می‌فرماید',
);
/** With a light verb they say something too: «فریاد زد», «جواب داد». */
const sayingNouns = new WordSet(
  'فریاد داد زمزمه جواب پاسخ ادامه اظهار تأکید اعلام توضیح جیغ صدا التماس اعتراض تکرار اضافه نجوا هشدار',
);
const lightVerbs = new WordSet(
  'زد زدم زدند می‌زد می‌زند کشید کشیدم کشیدند کرد کردم کردند می‌کرد می‌کند داد دادم دادند می‌داد می‌دهد داشت داشتند',
);
/** With these an outer sentence goes on after a quotation has closed. */
const continuing = new WordSet(
  'و که را رو یا تا هم است بود نیست نبود شد نام عنوان اثر نوشتهٔ سرودهٔ ساختهٔ',
);
/** A clause with these speaks of what was said and is a sentence of its own: «این را گفت و رفت.» */
const pointing = new WordSet('این آن را چنین چنان همین');

const contrasting = new WordSet('ولی اما لیکن');

/** How far after speech its speaker may be named, in words. */
const LONGEST_ATTRIBUTION = 10;

/** A verb that introduces or attributes speech: «گفت», «می‌پرسد». */
export const saysSomething = (word: string): boolean => saying.has(word);

/** Whether a sentence goes on with this word after a quotation that ended in a stop. */
export const continuesSentence = (word: string): boolean => continuing.has(word);

/** Whether a word sets what follows against what was said. */
export const contrasts = (word: string): boolean => contrasting.has(word);

/** Whether a clause right after a quotation only says whose it was: «علی فریاد زد», «پرسید و نشست». */
export function attributes(clause: readonly string[]): boolean {
  const conjunction = clause.indexOf('و');
  const words = conjunction < 0 ? clause : clause.slice(0, conjunction);
  if (words.length === 0 || words.length > LONGEST_ATTRIBUTION) return false;
  if (saying.has(words[0]!)) return true;
  if (words.some((word) => pointing.has(word))) return false;
  const says = saying.has(words.at(-1)!);
  return says || (sayingNouns.has(words.at(-2) ?? '') && lightVerbs.has(words.at(-1)!));
}
