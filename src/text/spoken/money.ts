import { then, type Rewrite } from '../rewrite.ts';
import { DASH } from './dash.ts';
import { NUMBER } from './number-pattern.ts';
import { replaceEach } from './replace-each.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'دلار',
  US$: 'دلار آمریکا',
  A$: 'دلار استرالیا',
  C$: 'دلار کانادا',
  '€': 'یورو',
  '£': 'پوند',
  '¥': 'ین',
  '₺': 'لیر',
  '₹': 'روپیه',
  '₽': 'روبل',
  '₩': 'وون',
  '₪': 'شکل',
  '₿': 'بیت‌کوین',
  '₴': 'هریونیا',
  '¢': 'سنت',
  '؋': 'افغانی',
  USD: 'دلار',
  EUR: 'یورو',
  GBP: 'پوند',
  JPY: 'ین',
  CNY: 'یوان',
  IRR: 'ریال',
  IRT: 'تومان',
  AED: 'درهم',
  TRY: 'لیر',
  CHF: 'فرانک سوئیس',
  RUB: 'روبل',
  BTC: 'بیت‌کوین',
  USDT: 'تتر',
};
const SCALES: Readonly<Record<string, string>> = {
  k: 'هزار',
  thousand: 'هزار',
  m: 'میلیون',
  mn: 'میلیون',
  mln: 'میلیون',
  million: 'میلیون',
  b: 'میلیارد',
  bn: 'میلیارد',
  billion: 'میلیارد',
  t: 'تریلیون',
  tn: 'تریلیون',
  trillion: 'تریلیون',
};

const CURRENCY = String.raw`US\$|A\$|C\$|[$€£¥₺₹₽₩₪₿₴¢؋]|(?<![A-Za-z])(?:USDT|USD|EUR|GBP|JPY|CNY|IRR|IRT|AED|TRY|CHF|RUB|BTC)(?![A-Za-z])`;
const SCALE = String.raw`\s?(?:هزار میلیارد|هزار|میلیون|میلیارد|تریلیون)(?![\p{L}\p{M}\u200C])|\s?(?:thousand|million|billion|trillion|mln|mn|bn|tn|[KkMmBbT])(?![A-Za-z])`;
const AMOUNT = String.raw`${NUMBER}(?:\s?${DASH}\s?${NUMBER}|\sتا\s${NUMBER})?`;
/** The rate of one currency in another: «EUR/USD». */
const PAIR = /(?<![A-Za-z/])([A-Z]{3,4})\/([A-Z]{3,4})(?![A-Za-z/])/g;
/** The same in Persian, where it is no sum in one or the other. */
const NAMES = 'دلار|یورو|پوند|ین|لیر|روپیه|روبل|یوان|درهم|ریال|تومان|تتر|بیت‌کوین';
const NAMED_PAIR = new RegExp(
  String.raw`(?<=(?<![\p{L}\u200C/]|\d\s|(?<!\p{L})(?:به|حساب|پرداخت|واحد)\s)(?:${NAMES}))\/(?=(?:${NAMES})(?![\p{L}\u200C/]))`,
  'gu',
);
const NAMED = 'دلار|یورو|پوند|ین|لیر|روپیه|روبل';
const MONEY = new RegExp(
  String.raw`(?<sign>[-−+]?)(?<before>${CURRENCY})\s?(?<amount>${AMOUNT})(?![\d٫])(?<scale>${SCALE})?(?:\s(?:${NAMED})(?![\p{L}\p{M}])|\s?\k<before>(?!\s?\d))?|(?<amount2>${AMOUNT})(?<scale2>${SCALE})?\s?(?<after>${CURRENCY})(?:\s?(?:${NAMED})(?![\p{L}\p{M}]))?`,
  'gu',
);

/** The currency is said after the amount and its scale, on whichever side its sign stands. */
export function money(text: string): Rewrite {
  const rates = replaceEach(
    text,
    PAIR,
    ({ 1: of = '', 2: at = '' }) =>
      CURRENCIES[of] && CURRENCIES[at] && `${CURRENCIES[of]} به ${CURRENCIES[at]}`,
  );
  return then(
    then(rates, (said) => replaceEach(said, NAMED_PAIR, () => ' به ')),
    amounts,
  );
}

function amounts(text: string): Rewrite {
  return replaceEach(text, MONEY, ({ 0: token, groups, index }) => {
    const { sign = '', before, amount, scale, amount2, scale2, after } = groups!;
    const next = text[index + token.length] ?? '';
    const unit = CURRENCIES[(before ?? after)!]!;
    const size = (scale ?? scale2 ?? '').trim();
    const sum = inCents(amount ?? amount2!, unit, size);
    return `${sign}${sum ?? [amount ?? amount2!, SCALES[size.toLowerCase()] ?? size, unit].filter(Boolean).join(' ')}${/[\p{L}\p{N}]/u.test(next) ? ' ' : ''}`;
  });
}

/** Two decimals of a currency that has cents are cents. */
function inCents(amount: string, unit: string, scale: string): string | undefined {
  const [, whole, cents] = /^(\d+)٫(\d\d)$/.exec(amount) ?? [];
  if (!whole || !cents || scale || !/^(?:دلار|یورو)/u.test(unit)) return undefined;
  const coins = Number(cents) ? `${Number(cents)} سنت` : '';
  const notes = Number(whole) || !coins ? `${whole} ${unit}` : '';
  return [notes, coins].filter(Boolean).join(' و ');
}
