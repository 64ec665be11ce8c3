import { readMark } from './read-mark.ts';

/**
 * The mark that a word processor set before an item; undefined for what is no number, as a letter alone mostly is: a
 * bullet in a font of signs.
 */
export function signMark(sign: string): string | undefined {
  return /\p{N}|\p{L}\s?[.)\]\-–—ـ]/u.test(sign) ? readMark(sign) : undefined;
}
