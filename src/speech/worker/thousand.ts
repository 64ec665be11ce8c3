import { phonemes } from '../../text/ezafe/phonemes.ts';

/**
 * What eSpeak NG is to say for a year or a number of four to six figures that it says wrong of itself: from 1000 to 1999 it
 * begins with «یک», and before less than a hundred, as in 2024, it says «و» twice; nothing for others.
 * @param digits Persian
 */
export function thousand(digits: string): string | undefined {
  if (!/^[۱-۹][۰-۹]{3,5}$/.test(digits)) return undefined;
  const [thousands, rest] = [digits.slice(0, -3), digits.slice(-3).replace(/^۰+/, '')];
  const isOne = thousands === '۱';
  if (!isOne && (rest === '' || rest.length === 3)) return undefined;
  const said = [phonemes(rest === '' ? "hez'AR" : "hez'ARo"), rest];
  return (isOne ? said : [thousands, ...said]).filter(Boolean).join(' ');
}
