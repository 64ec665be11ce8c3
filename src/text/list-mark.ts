import { romanNumber } from './roman-number.ts';

/**
 * What the items of a list are counted by, as HTML names it: digits, Latin letters or Roman numerals, small or capital;
 * or by letters in the order of the Persian alphabet, of the Arabic one or of abjad.
 */
export type Counting = '1' | 'a' | 'A' | 'i' | 'I' | keyof typeof LETTERS;

const LETTERS = {
  alphabet: 'الف ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی'.split(' '),
  arabic: 'الف ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ک ل م ن ه و ی'.split(' '),
  abjad: 'الف ب ج د ه و ز ح ط ی ک ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' '),
};
const ROMAN = 'M CM D CD C XC L XL X IX V IV I'.split(' ');
/** UTF-16 units. */
const LONGEST = 16;

/** Whether a text can be the mark of an item: letters and digits, between them a full stop or a space. */
export function isMark(text: string): boolean {
  return (
    text.length <= LONGEST && /^[\p{L}\p{M}\p{N}]+(?:[. \u200C][\p{L}\p{M}\p{N}]+)*$/u.test(text)
  );
}

/** The mark of the item of a number: in digits too where that has no other, and undefined where it has none. */
export function markOf(number: number, counting: Counting): string | undefined {
  if (!(number >= 0 && number <= 999_999_999)) return undefined;
  const digits = String(number);
  switch (counting) {
    case '1':
      return digits;
    case 'a':
    case 'A': {
      const letters = number > 0 ? latin(number) : digits;
      return counting === 'a' ? letters.toLowerCase() : letters;
    }
    case 'i':
    case 'I': {
      const numeral = number > 0 && number < 4000 ? roman(number) : digits;
      return counting === 'i' ? numeral.toLowerCase() : numeral;
    }
    default:
      return LETTERS[counting][number - 1] ?? digits;
  }
}

/** The numbers that a mark can be, each with what counts so, the likeliest first; none for «2.3». */
export function countsOf(
  mark: string,
): readonly { readonly counting: Counting; readonly number: number }[] {
  if (/^\d{1,9}$/.test(mark)) return [{ counting: '1', number: Number(mark) }];
  const small = mark === mark.toLowerCase();
  const capitals = mark.toUpperCase();
  if (/^[A-Z]+$/.test(capitals) && (small || mark === capitals)) {
    const numeral = romanNumber(capitals);
    const romans = numeral ? [{ counting: small ? 'i' : 'I', number: numeral } as const] : [];
    const letters =
      mark.length > 2
        ? []
        : [{ counting: small ? 'a' : 'A', number: latinNumber(capitals) } as const];
    // A list of more than two letters or of 3000 items is rarer than one of five.
    return /^[IVX]/.test(capitals) ? [...romans, ...letters] : [...letters, ...romans];
  }
  const letter = bare(mark);
  return (['alphabet', 'abjad', 'arabic'] as const).flatMap((counting) => {
    const number = LETTERS[counting].indexOf(letter) + 1;
    return number > 0 ? [{ counting, number }] : [];
  });
}

/** Whether the item of one mark comes next after that of another: «۴» after «۳», «ج» after «ب», «2.4» after «2.3». */
export function comesNext(before: string, after: string): boolean {
  const [, outer, last] = /^(.*\.)?(.*)$/.exec(before)!;
  const [, otherOuter, next] = /^(.*\.)?(.*)$/.exec(after)!;
  if (outer !== otherOuter) return false;
  const counts = countsOf(last!);
  return countsOf(next!).some(({ counting, number }) =>
    counts.some((count) => count.counting === counting && count.number === number - 1),
  );
}

/** A letter as it is listed: «هـ» is «ه», and «أ» stands for «الف». */
function bare(mark: string): string {
  const letter = mark.replace(/ـ$/, '').replace('ي', 'ی').replace('ك', 'ک');
  return /^[اأآ]$/.test(letter) ? 'الف' : letter;
}

function latin(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? latin(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

function latinNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function roman(number: number): string {
  let rest = number;
  return ROMAN.reduce((numeral, letters) => {
    const value = romanNumber(letters)!;
    const times = Math.floor(rest / value);
    rest %= value;
    return numeral + letters.repeat(times);
  }, '');
}
