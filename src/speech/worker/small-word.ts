import { plainLetters } from '../../text/accent/plain-letters.ts';
import { isOneNumber } from './is-one-number.ts';
import { isPair } from './is-pair.ts';

/** What is counted so often that «نه» before it is nine. */
const COUNTED = new Set(
  'هزار میلیون میلیارد نفر سال ماه روز هفته ساعت دقیقه ثانیه مرتبه درصد متر کیلومتر سانتی‌متر کیلو کیلوگرم گرم تومان ریال دلار یورو صفحه ساله ماهه روزه'.split(
    ' ',
  ),
);
/** What a number follows. */
const NUMBERED = new Set(
  'ساعت کلاس شماره ماده صفحه فصل جلد آیه سوره بند اصل کانال منطقه'.split(' '),
);
/** Parts that go with a whole number. */
const PARTS = new Set(['نیم', 'ربع', 'بیست', 'سی', 'چهل', 'پنجاه']);
/** What the second word of a pair takes on: «آب و هوای». */
const ENDING = /(?:\u200c?(?:ها|های|هایی|شناسی)|یی|ی|ان)?$/;

/**
 * Phonemes of eSpeak NG for «و» and «نه» where they belong to a number or a pair: «بیست و نه» is *bist o noh*, where
 * eSpeak NG would say *va* and “no”.
 * @param at the word so many places on from this one, with its signs; '' where there is none, or more than a space between
 * @param neither whether «نه» comes more than once, as in “neither, nor”
 */
export function smallWord(
  word: string,
  at: (places: number) => string,
  neither: boolean,
): string | undefined {
  const plain = (places: number): string => plainLetters(at(places));
  if (word === 'و') return isLink(plain) ? 'o' : undefined;
  return word === 'نه' && isNine(plain, neither) ? "n'oh" : undefined;
}

function isLink(plain: (places: number) => string): boolean {
  const [left, right] = [plain(-1), plain(1)];
  if (isOneNumber(left, right)) return !isDoubtful(left, right, plain(2));
  // «۱۹ و ۴۵ دقیقه»
  if (/^[۰-۹]+$/.test(left) && /^[۰-۹]+$/.test(right)) return /^(?:دقیقه|ثانیه)$/.test(plain(2));
  return isPair(left, right) || isPair(left, right.replace(ENDING, ''));
}

function isNine(plain: (places: number) => string, neither: boolean): boolean {
  const [before, after] = [plain(-1), plain(1)];
  if (before === 'و' && isOneNumber(plain(-2), 'نه')) return !isDoubtful(plain(-2), 'نه', after);
  if (before === 'و' || neither) return false;
  if (after === 'و' && PARTS.has(plain(2))) return true;
  return COUNTED.has(after) || NUMBERED.has(before);
}

/** «دو میلیون و نه بیشتر», where «دو میلیون و نه نفر» is a number. */
function isDoubtful(left: string, right: string, after: string): boolean {
  return right === 'نه' && /^(?:هزار|میلی)/.test(left) && !COUNTED.has(after);
}
