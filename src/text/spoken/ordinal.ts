import { cardinal } from './cardinal.ts';

/**
 * An ordinal in words: «یکم», «بیست و سوم», «سی‌ام».
 * @param digits ASCII digits, at most 18.
 * @throws RangeError on anything else.
 */
export function ordinal(digits: string): string {
  const said = cardinal(digits);
  if (said.endsWith('سه')) return `${said.slice(0, -2)}سوم`;
  if (said.endsWith('سی')) return `${said}\u200cام`;
  return `${said}م`;
}
