import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const SIDE = String.raw`\d+\s?(?:[رپب]|الف)(?![\p{L}\p{M}\u200C])`;
const FOLIO = new RegExp(
  String.raw`(?<![\p{L}\p{M}\u200C]|\d\s?)(?:گ\.?\s?|برگ(?:[\u200C ]?های)?\s)${SIDE}(?:(?:\s?[،–-]\s?|\s(?:و|تا)\s)${SIDE})*`,
  'gu',
);

/** Leaves of a manuscript, each of a face and a back: «گ ۱۲ ر»، «برگ ۱۲پ–۱۴ر». */
export function folios(text: string): Rewrite {
  return replaceEach(text, FOLIO, ([token]) =>
    token
      .replace(/^گ\.?\s?/, 'برگ ')
      .replace(
        /(\d)\s?([رپ])/g,
        (_, figure: string, side: string) => `${figure} ${side === 'ر' ? 'رو' : 'پشت'}`,
      )
      .replace(/\s?[–-]\s?/g, ' تا '),
  );
}
