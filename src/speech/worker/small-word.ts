import { isOneNumber } from './is-one-number.ts';
import { isPair } from './is-pair.ts';

/** What is counted so often that «نه» before it is nine. */
const COUNTED = new Set(
  'هزار میلیون میلیارد نفر سال ماه روز هفته ساعت دقیقه ثانیه شب بار مرتبه تن درصد متر کیلومتر سانتی‌متر کیلو کیلوگرم گرم تومان ریال دلار یورو صفحه ساله ماهه روزه'.split(
    ' ',
  ),
);

/** What the second word of a pair takes on: «آب و هوای». */
const ENDING = /(?:\u200c?(?:ها|های|هایی|شناسی)|یی|ی|ان)?[\u0650\u0654]?$/;

/**
 * Phonemes of eSpeak NG for «و» and «نه» where they belong to a number or a pair: «بیست و نه» is *bist o noh*, where
 * eSpeak NG would say *va* and “no”. Words that stand beside are '' where there is none.
 */
export function smallWord(
  before: string,
  word: string,
  after: string,
  before2: string,
): string | undefined {
  if (word === 'و')
    return isOneNumber(before, after) ||
      isPair(before, after) ||
      isPair(before, after.replace(ENDING, ''))
      ? 'o'
      : undefined;
  if (word !== 'نه') return undefined;
  const ends = before === 'و' && isOneNumber(before2, word);
  return ends || (COUNTED.has(after) && before !== 'و') ? "n'oh" : undefined;
}
