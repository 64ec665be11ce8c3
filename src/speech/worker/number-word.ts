const ONES = 'یک دو سه چهار پنج شش هفت هشت نه یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم';
const TEENS =
  'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم';
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود بیستم چهلم پنجاهم شصتم هفتادم هشتادم نودم';
const HUNDREDS = 'صد یک‌صد یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد';
const SCALES = 'هزار میلیون میلیارد تریلیون';

const RANKS = new Map(
  [ONES, TEENS, TENS, HUNDREDS, SCALES].flatMap((list, rank) =>
    list.split(' ').map((word) => [word, rank] as const),
  ),
);

/** What is counted so often that «نه» before it is nine. */
const COUNTED = new Set(
  `${SCALES} نفر سال ماه روز هفته ساعت دقیقه ثانیه شب بار مرتبه تن درصد متر کیلومتر سانتی‌متر کیلو کیلوگرم گرم تومان ریال دلار یورو صفحه ساله ماهه روزه`.split(
    ' ',
  ),
);

/**
 * Phonemes of eSpeak NG for «و» and «نه» where they belong to a number written in words: «بیست و نه» is *bist o noh*, where
 * eSpeak NG would say *va* and “no”. Words that stand beside are '' where there is none.
 */
export function numberWord(
  before: string,
  word: string,
  after: string,
  before2: string,
): string | undefined {
  if (word === 'و') return joins(before, after) ? 'o' : undefined;
  if (word !== 'نه') return undefined;
  const ends = before === 'و' && joins(before2, word);
  return ends || (COUNTED.has(after) && before !== 'و') ? "n'oh" : undefined;
}

/** Whether «و» between two words makes one number of them: «بیست و نه», and not «بیست و سی». */
function joins(left: string, right: string): boolean {
  const [high, low] = [RANKS.get(left), RANKS.get(right)];
  if (high === undefined) return false;
  if (right === 'نیم') return true;
  if (low === undefined) return false;
  return high === 4 || (high === 3 && low < 3) || (high === 2 && low === 0);
}
