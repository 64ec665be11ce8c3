import { then, type Rewrite } from '../rewrite.ts';
import { isFiniteVerb } from '../segment/verbs.ts';
import { replaceEach } from './replace-each.ts';

const NOTE = new RegExp(
  [
    // [۱] [2،3] [4–6] [الف] [پانویس ۱] [نیازمند منبع]
    String.raw`(?<![∈=]\s?)\s?\[\s?(?:(?:پانویس|یادداشت|منبع|[ا-ی]|[A-Za-z][A-Za-z-]{0,15})?\s?\d{1,3}(?:\s?[,،–-]\s?\d{1,3})*|[a-z]|الف|ب|پ|یادداشت|پانویس|نیازمند(?: به)? منبع.{0,24}?|نیاز به منبع|مدرک|کدام؟|چه کسی؟|ویرایش|\*+|[†‡])\s?\]`,
    String.raw`(?<=[\p{L}\p{M}\d»”")\].!؟،؛:])[⁰¹²³⁴-⁹]+(?:\s?[,،]\s?[⁰¹²³⁴-⁹]+)*`,
    String.raw`(?<=[\p{L}\p{M}»”")])(?:\*+|[†‡]+)(?!\s?\d)`,
    String.raw`^\s*(?:[*†‡•●▪■◦‣·○◆►▶✓]|[-–—](?=\s))+(?!\d)\s*`,
  ].join('|'),
  'gu',
);

/** The number of a note that lost its brackets, behind the stop of the sentence. */
const BARE = /(?<=([\p{L}\p{M}\u200C]+)[.؟!])\d{1,2}(?=\s*$)/gu;

/** Marks that lead to a note, and the bullet of a line, are for the eye: they are left out. */
export function footnotes(text: string): Rewrite {
  const marked = replaceEach(text, NOTE, () => '');
  return then(marked, (rest) =>
    replaceEach(rest, BARE, ([note, word]) => (isFiniteVerb(word ?? '') ? '' : note)),
  );
}
