import { phonemes } from '../../text/ezafe/phonemes.ts';

/** What eSpeak NG is to say for a year or a number of four digits that begins with «۱»: of itself it begins with «یک». */
export function thousand(digits: string): string {
  const rest = digits.slice(1).replace(/^۰+/, '');
  return rest === '' ? phonemes("hez'AR") : `${phonemes("hez'ARo")} ${rest}`;
}
