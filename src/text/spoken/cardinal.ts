const ONES =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(
    ' ',
  );
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = 'صفر صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');
const SCALES = ['', 'هزار', 'میلیون', 'میلیارد', 'تریلیون', 'کوادریلیون'];

/** Longest integer that is said as one number; longer ones are codes. */
export const MAX_CARDINAL_DIGITS = 18;

function below1000(value: number): string {
  const parts: string[] = [];
  if (value >= 100) parts.push(HUNDREDS[Math.floor(value / 100)]!);
  const rest = value % 100;
  if (rest >= 20) {
    parts.push(TENS[Math.floor(rest / 10)]!);
    if (rest % 10) parts.push(ONES[rest % 10]!);
  } else if (rest) parts.push(ONES[rest]!);
  return parts.join(' و ');
}

/**
 * An integer in words: «هزار و چهارصد و دو». Leading zeros are ignored.
 * @param digits ASCII digits, at most 18.
 * @throws RangeError on anything else.
 */
export function cardinal(digits: string): string {
  if (!/^\d{1,18}$/.test(digits)) throw new RangeError(`Not an integer to say: ${digits}`);
  const parts: string[] = [];
  for (let end = digits.length, scale = 0; end > 0; end -= 3, scale++) {
    const value = Number(digits.slice(Math.max(0, end - 3), end));
    if (value === 0) continue;
    const said = scale === 1 && value === 1 ? '' : `${below1000(value)} `;
    parts.unshift(`${said}${SCALES[scale]!}`.trim());
  }
  return parts.join(' و ') || 'صفر';
}
