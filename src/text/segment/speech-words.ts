const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SAYING =
  'گفت گفتم گفتی گفتیم گفتید گفتند گفته گوید می‌گوید می‌گویند می‌گفت می‌گفتند میگوید میگفت پرسید پرسیدم پرسیدند می‌پرسد می‌پرسید افزود افزودند ' +
  'نوشت نوشتم نوشتند می‌نویسد نالید غرید فرمود فرمودند خواند نامید خطاب';
const SAYING_BY =
  'فریاد داد زمزمه جواب پاسخ ادامه اظهار تأکید تاکید اعلام توضیح جیغ صدا التماس اعتراض تکرار اضافه زیر';
const LIGHT =
  'زد زدم زدند کشید کشیدند کرد کردم کردند داد دادم دادند داشت داشتند نمود نمودند می‌کند می‌دهد می‌زند می‌زد می‌کرد می‌داد لب';

/** With these an outer sentence goes on after a quotation has closed. */
const CONTINUING = 'و که را رو یا تا هم';

const saying = set(SAYING);
const sayingBy = set(SAYING_BY);
const light = set(LIGHT);
const continuing = set(CONTINUING);

/** A verb that introduces or attributes speech: «گفت», «می‌پرسد». */
export const saysSomething = (word: string): boolean => saying.has(word);

/** Whether a sentence goes on with this word after a quotation that ended in a stop. */
export const continuesSentence = (word: string): boolean => continuing.has(word);

/** Whether these words, up to the next mark, say whose the speech before them was: «علی فریاد زد». */
export function attributes(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length > 4) return saysSomething(words[0]!) || isCompound(words[0]!, words[1]!);
  if (words.length > 0 && saysSomething(words[0]!)) return true;
  if (words.some((word, i) => i > 0 && isCompound(words[i - 1]!, word))) return true;
  return saysSomething(last) && !words.includes('را');
}

const isCompound = (noun: string, verb: string): boolean => sayingBy.has(noun) && light.has(verb);
