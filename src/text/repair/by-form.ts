import { isPresentStem } from './verbs.ts';
import type { WordScores } from './word-scores.ts';

/** Where the form of a word tells of a half-space, it is at least this sure. */
const TOLD = 2;

/** «بیام», «نمیاد»: spoken forms of «آمدن», which are whole. */
const COMING = /^(?:ن?می|[بن]ی)ا(?:[میدن]|یم|ین)$/;

const UNIT = 'یک|سه|پنج|شش|هفت|هشت|نه|ده';
/** «هشت‌ونیم», «چهل‌وپنج», «بیست‌وچهارساعته»; but «سیویک» is a car. */
const NUMBER = new RegExp(
  `^(?:(?:${UNIT})(?=ونیم|وخرده|هزار|میلی[وا])|(?:بیست|چهل|پنجاه|شصت|سی(?!ویک$))(?=و(?:${UNIT}|دو|چهار|نیم|خرده|اند)|هزار|میلی[وا]))`,
);

/** Letters of what is said twice at least: «بلبل» is one word. */
const SAID = 3;
/** «تلق‌تلق‌کنان», «لنگ‌لنگان»: what is said twice, and nothing else; «زالزالک» is one word. */
const TWICE = /^(..+)(?=\1((?:[کز]ن)?ان|[یش]?)$)/;
/** «خشت‌به‌خشت», «پیچ‌درپیچ». */
const AGAIN = /^(..+)(به|تا|در|بر)(?=\1)/;

/** «هم‌میهن», «هم‌مرز». */
const FELLOW = /^هم(?=م..)/;

/** «سرگشتگی‌ات»; but «عملیات» is a plural, «ویلیام» and «میریام» are names. */
const OWN = /(?:(?<=..گی|.ایی)ات|(?<=...ی)ا[مش])$/;

/** What «اند» makes a verb of: «می‌خیساند», «بازمی‌ستاند». */
const OF_VERB = /^(?:باز|بر|در|فرا|فرو|وا)?ن?می/;
/** Letters of what «اند» leans on at least: «رقصاند» is a verb. */
const SUCH = 4;

/**
 * Scores of a word whose form tells where its parts meet, however rare they are.
 * @param scores its scores so far, which are changed
 * @param isCommon tells common words
 */
export function asFormed(
  word: string,
  scores: WordScores,
  isCommon: (word: string) => boolean,
): WordScores {
  const { at } = scores;
  if (COMING.test(word)) return { at: at.fill(-Infinity), best: -Infinity };
  const places: number[] = [];
  const twice = TWICE.exec(word);
  if (twice && twice[1]!.length >= SAID) {
    const [said, , more] = twice;
    places.push(said.length);
    if (more!.length > 2) places.push(2 * said.length);
  }
  const again = AGAIN.exec(word);
  if (again) places.push(again[1]!.length, again[0].length);
  const first = NUMBER.exec(word) ?? FELLOW.exec(word);
  if (first) places.push(first[0].length);
  const own = OWN.exec(word)?.index ?? 0;
  if (own > 0 && !word.startsWith('می') && (/گی.{2}$/.test(word) || isCommon(word.slice(0, own))))
    places.push(own);
  const they = word.endsWith('اند') ? word.length - 3 : 0;
  if (they > 0 && isSuch(word.slice(0, they), at, isCommon)) places.push(they);
  if (places.length === 0) return scores;
  for (const place of places) if (at[place]! > -Infinity) at[place] = Math.max(at[place]!, TOLD);
  return { at, best: at.reduce((best, score) => Math.max(best, score)) };
}

/** Whether a word or its last part is one that «اند» leans on: «موافق», «پرتلاش», but not «فهم» of «می‌فهماند». */
function isSuch(word: string, at: Float32Array, isCommon: (word: string) => boolean): boolean {
  if (OF_VERB.test(word)) return false;
  const last = at.subarray(0, word.length).findLastIndex((score) => score > 0);
  const part = word.slice(Math.max(last, 0));
  return (
    part.length >= (last > 0 ? SAID : SUCH) &&
    isCommon(part) &&
    !isPresentStem(part.replace(/^[بن]/, '')) &&
    !isPresentStem(part)
  );
}
