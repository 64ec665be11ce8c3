import { phonemes } from '../../text/ezafe/phonemes.ts';

/**
 * What eSpeak NG is to say for a year or a number from 1000 to 1999: of itself it begins with «یک»; nothing for others.
 * @param digits Persian
 */
export function thousand(digits: string): string | undefined {
  if (!/^۱[۰-۹]{3}$/.test(digits)) return undefined;
  const rest = digits.slice(1).replace(/^۰+/, '');
  return rest === '' ? phonemes("hez'AR") : `${phonemes("hez'ARo")} ${rest}`;
}
