import { isPresentStem } from './verbs.ts';

/** Where the form of a word tells of a half-space, it is at least this sure. */
const TOLD = 2;

/** «بیام», «نمیاد»: spoken forms of «آمدن», which are whole. */
const COMING_LONGEST = 6;
const COMING = /^(?:ن?می|[بن]ی)ا(?:[میدن]|یم|ین)$/;

const UNIT = 'یک|سه|پنج|شش|هفت|هشت|نه|ده';
/** «هشت‌ونیم», «چهل‌وپنج», «بیست‌وچهارساعته»; but «سیویک» is a car. */
const NUMBER = new RegExp(
  `^(?:(?:${UNIT})(?=ونیم|وخرده|هزار|میلی[وا])|(?:بیست|چهل|پنجاه|شصت|سی(?!ویک$))(?=و(?:${UNIT}|دو|چهار|نیم|خرده|اند)|هزار|میلی[وا])|دویست(?=و(?:${UNIT}|دو|چهار|بیست|سی|چهل|شصت|هفتاد|هشتاد|نود)))`,
);

/** Letters of what is said twice at least: «بلبل» is one word. */
const SAID = 3;
/** «تلق‌تلق‌کنان», «لنگ‌لنگان»: what is said twice, and nothing else; «زالزالک» is one word. */
const TWICE = /^(..+)(?=\1((?:[کز]ن)?ان|[یش]?)$)/;
/** «خشت‌به‌خشت», «پیچ‌درپیچ». */
const AGAIN = /^(..+)(به|تا|در|بر)(?=\1)/;

/** «هم‌میهن», «هم‌مرز»; «نیم‌ساعت», but «نیمروز» is noon. */
const PREFIX = /^(?:هم(?=م..)|نیم(?=(?:ساعت|کیلو|متر|لیتر|قرن|درصد|دایره|فصل|نگاه)))/;

/** «سرگشتگی‌ات»; but «عملیات» is a plural, «ویلیام» and «میریام» are names. */
const OWNS = /(?:(?:..گی|.ایی)ات|...یا[مش])$/;

/** What «اند» makes a verb of: «می‌خیساند», «بازمی‌ستاند». */
const OF_VERB = /^(?:باز|بر|در|فرا|فرو|وا)?ن?می/;
/** «برویاند», «بازرساند». */
const BEFORE_STEM = [/^[بن]/, /^(?:باز|بر|در|فرا|فرو|وا)/];
/** Letters of what «اند» leans on at least: «رقصاند» is a verb. */
const SUCH = 4;

/**
 * Scores of a word whose form tells where its parts meet, however rare they are.
 * @param at its scores so far, which are changed
 * @param isCommon tells common words
 */
export function scoreByForm(word: string, at: number[], isCommon: (word: string) => boolean): void {
  if (word.length <= COMING_LONGEST && COMING.test(word)) at.fill(-Infinity);
  // Asked first, as few words hold their first letter again.
  if (word.includes(word.charAt(0), 2)) repeated(word).forEach((place) => tell(at, place));
  tell(at, (NUMBER.exec(word) ?? PREFIX.exec(word))?.[0].length ?? 0);
  // No word has both endings, and few have one.
  if (word.endsWith('اند')) {
    const they = word.length - 3;
    if (isSuch(word.slice(0, they), at, isCommon)) tell(at, they);
  } else if (OWNS.test(word) && !word.startsWith('می')) {
    const own = word.length - 2;
    if (word.charAt(own - 2) === 'گ' || isCommon(word.slice(0, own))) tell(at, own);
  }
}

/** Nothing that can stand there is less sure than this; 0 is no place. */
function tell(at: number[], place: number): void {
  if (place > 0 && at[place]! > -Infinity) at[place] = Math.max(at[place]!, TOLD);
}

/** Where the parts of what is said twice meet. */
function repeated(word: string): number[] {
  const again = AGAIN.exec(word);
  if (again) return [again[1]!.length, again[0].length];
  const [said = '', , more = ''] = TWICE.exec(word) ?? [];
  if (said.length < SAID) return [];
  return [said.length, more.length > 2 ? 2 * said.length : 0];
}

/** Whether a word or its last part is one that «اند» leans on: «موافق», «پرتلاش», but not «فهم» of «می‌فهماند». */
function isSuch(word: string, at: readonly number[], isCommon: (word: string) => boolean): boolean {
  if (OF_VERB.test(word)) return false;
  const last = at.findLastIndex((score, i) => score > 0 && i < word.length);
  const part = word.slice(Math.max(last, 0));
  if (part.length < (last > 0 ? SAID : SUCH) || !isCommon(part)) return false;
  if (isPresentStem(part)) return false;
  return !BEFORE_STEM.some((prefix) => isPresentStem(part.replace(prefix, '')));
}
