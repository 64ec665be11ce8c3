import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const HANDLE = /(?<![\p{L}\p{N}&/])([#＃@])([\p{L}\p{M}\p{N}_\u200C][\p{L}\p{M}\p{N}_.\u200C]*)/gu;

/** A colour of the web, left to the codes. */
const COLOUR = /^(?=[A-Fa-f]*\d)(?=\d*[A-Fa-f])[\dA-Fa-f]{6}$/;

/** «#هوای_پاک» is «هشتگ هوای پاک»; «@name» is «ات name»; «#5» is a number, left to the signs. */
export function handles(text: string): Rewrite {
  return replaceEach(text, HANDLE, ({ 1: sign, 2: name = '', index }, whole) => {
    if (sign !== '@' && (/^\d+\.*$/.test(name) || COLOUR.test(name.replace(/\.+$/, ''))))
      return undefined;
    const stop = /\.*$/.exec(name)![0];
    const words = name
      .slice(0, name.length - stop.length)
      .replace(/[_.]+/g, ' ')
      .trim();
    if (sign === '@') return `ات ${words}${stop}`;
    const named = /هشتگ[\u200C\sهای]*$/u.test(whole.slice(Math.max(0, index - 10), index));
    return `${named ? '' : 'هشتگ '}${words}${stop}`;
  });
}
