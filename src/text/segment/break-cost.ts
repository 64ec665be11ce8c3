import { MONTH_NAMES } from '../month-names.ts';
import { ARABIC_LETTER, DIGIT, SPACE } from './character.ts';
import { wordAfter, wordBefore } from './surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before which one may breathe. */
const CONJUNCTIONS = set(
  'و که اما ولی لیکن زیرا چون چراکه بلکه یا تا اگر اگرچه گرچه هرچند چنان‌که چنانکه درحالی‌که درحالیکه همچنین سپس مگر پس وقتی هنگامی',
);

/** Words that make one number or date with their neighbours. */
const NUMBER_WORDS = set(
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود ' +
    'صد یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار میلیون میلیارد تریلیون ممیز',
);
const MONTHS = set(
  Object.values(MONTH_NAMES).flat().join(' ') + ' امرداد ژانویهٔ فوریهٔ ژوئیهٔ جولای آگوست',
);
/** Words that lean on the word behind them, so that no one breathes there. */
const LEANING = set(
  'از به با در بر برای بی هر این آن چند یک هیچ را می نمی ماده مادهٔ سال ساعت شماره شمارهٔ صفحه صفحهٔ حدود',
);

/**
 * What it costs to end a piece of `text` at offset `at`: 0 behind a sentence, 1 behind a clause, 3 before
 * a conjunction, 4 at another space, 6 where words belong together, 12 beside a digit. Infinite inside
 * words and numbers. The piece begins at `from`.
 */
export function breakCost(text: string, at: number, from: number): number {
  const before = text[at - 1]!;
  const next = text[at]!;
  if (SPACE.test(next)) {
    // The cut goes behind a mark or a word; the white space after it is left out.
    if (SPACE.test(before)) return Infinity;
    return Math.min(markCost(text, at - 1, from), spaceCost(text, at));
  }
  // A clause mark whose space was forgotten.
  if (
    /[،؛]/.test(before) &&
    (ARABIC_LETTER.test(next) || ARABIC_LETTER.test(text[at - 2] ?? '')) &&
    !/[،؛»)\].]/.test(next)
  )
    return 1;
  return Infinity;
}

/** Cost of a break behind the mark at `last`, with white space after it. */
function markCost(text: string, last: number, from: number): number {
  let at = last;
  while (at > from && last - at < 3 && /[»)\]"”]/.test(text[at]!)) at--;
  const mark = text[at]!;
  if (/[!؟?…]/.test(mark)) return 0;
  if (mark === '.') return /[\p{L}\p{M}]{2}$/u.test(text.slice(at - 2, at)) ? 0 : Infinity;
  if (mark === '؛') return 0.5;
  if (/[،:,;]/.test(mark)) return 1;
  if (/[–—]/.test(mark))
    return DIGIT.test(text[at - 2] ?? '') || DIGIT.test(text[at + 2] ?? '') ? Infinity : 1.5;
  return at < last ? 2.5 : Infinity;
}

/** Cost of a break at the white space that begins at `at`. */
function spaceCost(text: string, at: number): number {
  let after = at;
  while (after < text.length && after - at < 8 && SPACE.test(text[after]!)) after++;
  const left = wordBefore(text, at);
  const right = wordAfter(text, after);
  if (DIGIT.test(text[at - 1]!) || DIGIT.test(text[after] ?? '')) return 12;
  if (right === '') return 5;
  if (text[at - 1] === '.') return 6;
  if (NUMBER_WORDS.has(left) && (right === 'و' || NUMBER_WORDS.has(right))) return 12;
  if (left === 'و' || MONTHS.has(left) || LEANING.has(left) || right === 'را') return 6;
  return CONJUNCTIONS.has(right) ? 3 : 4;
}
