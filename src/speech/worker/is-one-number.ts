const ONES = 'یک دو سه چهار پنج شش هفت هشت نه یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم';
const TEENS =
  'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم';
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود بیستم چهلم پنجاهم شصتم هفتادم هشتادم نودم';
const HUNDREDS = 'صد یک‌صد یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد';
const SCALES = 'هزار میلیون میلیارد تریلیون';

const RANKS = new Map(
  [ONES, TEENS, TENS, HUNDREDS, SCALES].flatMap((list, rank) =>
    list
      .split(' ')
      .flatMap((word) => (word.endsWith('م') ? [word, `${word}ین`] : [word]))
      .map((word) => [word, rank] as const),
  ),
);

/** Whether «و» between two words makes one number of them: «بیست و نه», and not «بیست و سی». */
export function isOneNumber(left: string, right: string): boolean {
  const [high, low] = [RANKS.get(left), RANKS.get(right)];
  if (high === undefined) return false;
  if (right === 'نیم') return true;
  if (low === undefined) return false;
  return high === 4 || (high === 3 && low < 3) || (high === 2 && low === 0);
}
