import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const ORDINAL =
  /(?=[\s\u200C]?[اأُموsnrt\u200C])(?<=(?<!٫\d{0,9})\d)[\s\u200C]{0,2}(?:([اأ]?ُ?مین)|[اأ]ُ?م|[ُ\u200C]م|(?<=[23][\s\u200C]{0,2})وم|(?:st|nd|rd|th)(?![A-Za-z]))(?![\p{L}\p{M}\u200C])/gu;

/** Every way to write an ordinal becomes «م» or «مین» after the digits: «۵ام», «۲۱مین», «3rd». */
export function ordinals(text: string): Rewrite {
  return replaceEach(text, ORDINAL, ({ 1: attributive }) => (attributive ? 'مین' : 'م'));
}
