import type { Rewrite } from '../rewrite.ts';
import { cardinal, MAX_CARDINAL_DIGITS } from './cardinal.ts';
import { digitGroups } from './digit-groups.ts';
import { isHalfPast } from './is-half-past.ts';
import { ordinal } from './ordinal.ts';
import { replaceEach } from './replace-each.ts';
import type { SpokenOptions } from './spoken-options.ts';
import { textBefore } from './text-before.ts';

const NUMBER = /(\d+)(?:٫(\d+)|(م(?:ین)?)(?![\p{L}\p{M}\u200C]))?/gu;

/** After these a half is a half: «دو و نیم درصد». */
const HALVED =
  /^(?: (?:تا|الی) \d+(?:٫\d+)?)?[ \u200C]?(?:درصد|هزار|میلیون|میلیارد|تریلیون|تن|کیلو|گرم|متر|سانتی|میلی|لیتر|ساعت|دقیقه|روز|هفته|ماه|سال|برابر|دلار|یورو|تومان|تومن|ریال|مرتبه|بار|نمره|امتیاز|صفحه|مایل|فوت|اینچ|هکتار|میکرو|نانو|کیلوبایت|مگا|گیگا|واحد|فنجان|قاشق|لیوان|پیمانه|بشکه|درجه|همت|قرص|(?:پوند|ماخ|مارک|فرانک|روبل|یوان|گالن|وات|ولت|آمپر|کالری|هرتز|قیراط|مثقال|قرن)ی?(?!\p{L}))/u;

/** Nobody says the millions of a fraction: longer ones are said two figures at a time. */
const MAX_FRACTION = 6;
/** eSpeak says longer integers figure by figure. */
const MAX_ENGINE_DIGITS = 12;

/**
 * Says what every earlier step left as numbers: integers, decimals with «٫», ordinals with «م» or «مین».
 * Decimals and ordinals become words in either manner; plain integers stay Persian digits for `digits`.
 */
export function numbers(text: string, manner: SpokenOptions['numbers']): Rewrite {
  const say: Say = (digits) =>
    manner === 'words' || digits.length > MAX_ENGINE_DIGITS
      ? cardinal(digits)
      : persianDigits(digits);
  return replaceEach(text, NUMBER, ({ 0: token, 1: whole = '', 2: fraction, 3: suffix, index }) => {
    const end = index + token.length;
    // «۸۰ی» is one word, of which no figures can be a part.
    const isWord = /^ی(?!\p{L})/u.test(text.slice(end, end + 2));
    const said =
      suffix && whole.length <= MAX_CARDINAL_DIGITS
        ? ordinal(whole) + suffix.slice(1)
        : fraction
          ? decimal(whole, fraction, isHalved(whole, text, index, end), say)
          : integer(whole, isWord ? cardinal : say) + (suffix ? ` ${suffix}` : '');
    // «۱۹۸۰ها»: the plural joins, and so do those of «۶۰ی‌ها» behind a consonant.
    const after = /^ها(?:یی?|ی?[متش](?:ان)?|[تش]ون|ست)?(?!\p{L})/u.test(text.slice(end, end + 8))
      ? '\u200C'
      : isWord && !/(?:دو|سه|سی)$/.test(said)
        ? ''
        : text[end] === '('
          ? ' '
          : apart(text, end);
    return (
      (!suffix && isMultiplied(text, index, whole) ? '، ' : apart(text, index - 1)) + said + after
    );
  });
}

function isHalved(hour: string, text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 20);
  return HALVED.test(after) || isHalfPast(hour, textBefore(text, from, 12), after);
}

/** A space when the neighbour at `index` is a letter or sign that the number would stick to. */
function apart(text: string, index: number): string {
  const neighbour = text[index];
  return neighbour !== undefined && /[\p{L}\p{M}\p{N}]/u.test(neighbour) ? ' ' : '';
}

/** «W5 1152»: one thousand after a figure would be heard as five thousand. */
function isMultiplied(text: string, index: number, whole: string): boolean {
  return /^1\d{3}$/.test(whole) && /\d\s$/.test(textBefore(text, index, 2));
}

type Say = (digits: string) => string;

function integer(digits: string, say: Say): string {
  if (digits.length > MAX_CARDINAL_DIGITS)
    return digitGroups(digits)
      .map((group) => zeros(group, say))
      .join(' ');
  return zeros(digits, say);
}

/** Leading zeros are said: «صفر صفر هفت». */
function zeros(digits: string, say: Say): string {
  const rest = digits.replace(/^0+(?=\d)/, '');
  return 'صفر '.repeat(digits.length - rest.length) + (rest === '0' ? 'صفر' : say(rest));
}

function decimal(whole: string, fraction: string, halved: boolean, say: Say): string {
  if (halved && fraction === '5')
    return /^0+$/.test(whole) ? 'نیم' : `${integer(whole, say)} و نیم`;
  const digits = fraction.length > MAX_FRACTION ? digitGroups(fraction) : [fraction];
  return `${integer(whole, say)} ممیز ${digits.map((group) => integer(group, say)).join(' ')}`;
}

function persianDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + 0x6f0));
}
