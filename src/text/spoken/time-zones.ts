import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const ZONE = /(?<=(?<![A-Za-z])(?:UTC|GMT))(\s?\+|[-−–])0?(\d{1,2})(?::(\d\d))?(?![\d:])/g;

/** How far a zone of time is from Greenwich: «UTC+3:30» is no hour of the day, and the minus of «GMT-5» is heard. */
export function timeZones(text: string): Rewrite {
  return replaceEach(text, ZONE, ([, sign, hours, minutes]) => {
    if (Number(hours) > 14) return undefined;
    const rest = Number(minutes ?? 0) ? ` و ${minutes!} دقیقه` : '';
    return ` ${sign?.trim() === '+' ? 'به‌علاوهٔ' : 'منهای'} ${hours!}${rest}`;
  });
}
