const ONES = 'یک دو سه چهار پنج شش هفت هشت نه';
const TEENS = 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده';
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود';
const HUNDREDS = 'صد یک‌صد یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد';
const SCALES = 'هزار میلیون میلیارد تریلیون';
const ORDINALS =
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم/دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم/بیستم سی‌ام چهلم پنجاهم شصتم هفتادم هشتادم نودم';

const ranks = (lists: readonly string[]): Map<string, number> =>
  new Map(lists.flatMap((list, rank) => list.split(' ').map((word) => [word, rank] as const)));
const CARDINALS = ranks([ONES, TEENS, TENS, HUNDREDS, SCALES]);
/** «سوم» and «سومین». */
const LAST = ranks(
  ORDINALS.split('/').map((list) => `${list} ${list.replace(/م(?= |$)/g, 'مین')}`),
);
const [TEN, HUNDRED, SCALE] = [2, 3, 4];

/**
 * Whether «و» between two words makes one number of them: «بیست و نه» and «دو میلیون و ۳۰۰», and not «بیست و سی».
 */
export function isOneNumber(left: string, right: string): boolean {
  const high = CARDINALS.get(left);
  if (high === undefined) return false;
  if (right === 'نیم') return true;
  if (high === SCALE && /^[۰-۹]+$/.test(right)) return true;
  const low = CARDINALS.get(right) ?? LAST.get(right);
  if (low === undefined) return false;
  if (high === TEN) return low === 0;
  return low < high && (high === HUNDRED || high === SCALE);
}
