import { then, type Rewrite } from '../rewrite.ts';
import { isFiniteVerb } from '../segment/verbs.ts';
import { replaceEach } from './replace-each.ts';

const NOTE = new RegExp(
  [
    // [۱] [2،3] [4–6] [الف] [پانویس ۱] [نیازمند منبع]
    String.raw`(?<![∈=]\s?|(?:دامن|باز|فاصل|محدود)[هۀ]ٔ?\s?(?=\s?\[[^\]]{0,40}[,،–-])|(?<![A-Za-z])[a-z])\s?\[(?!0\])\s?(?:(?:پانویس|یادداشت|منبع|[ا-ی]|[A-Za-z][A-Za-z-]{0,15})?\s?\d{1,3}(?:\s?[,،–-]\s?\d{1,3})*|[a-z]|الف|ب|پ|یادداشت|پانویس|نیازمند(?: به)? منبع.{0,24}?|نیاز به منبع|مدرک|کدام؟|چه کسی؟|ویرایش|\*+|[†‡])\s?\]`,
    // فیسبوک (en)
    String.raw`(?=\s?[([][a-z])(?<=[آ-ی»])(?<!(?:زبان|کد|نشان[هۀ]|پسوند|پیشوند|دامن[هۀ]|نماد|حرف|ضمیر|واژ[هۀ]|کلم[هۀ]|فعل|کشور|ویکی)[ٔی]?(?:[\s\u200C][\p{L}\u200C«»ٔ]{1,12}){0,2})(?<!(?:^|[:،؛]\s?|\)\s?و\s)(?:انگلیسی|فرانسوی|آلمانی|روسی|هلندی|سوئدی|لهستانی|ژاپنی|چینی|و))\s?[([](?:en|fr|de|ru|az|ckb|nl|sv|pl|ja|zh)[)\]]`,
    String.raw`(?<=[\p{L}\p{M}\d»”")\].!؟،؛:])[⁰¹²³⁴-⁹]+(?:\s?[,،]\s?[⁰¹²³⁴-⁹]+)*`,
    String.raw`(?<=[\p{L}\p{M}»”")])(?:\*+|[†‡]+)(?!\s?\d)`,
    String.raw`\s?\(\s?(?:بشنوید|راهنما·اطلاعات)\s?\)`,
    String.raw`^\s*(?:[*†‡•●▪■◦‣·○◆►▶✓]|[-–—](?=\s))+(?!\d)\s*`,
  ].join('|'),
  'gu',
);

// IPA in its own brackets, with the word before it that names it.
const SOUNDS =
  /(?:\s?(?<![\p{L}\u200C])(?:(?:تلفظ|آوانگاری|آوانویسی)(?:\s(?:به\s)?[\p{L}\u200C]{2,12})?:?|(?:به\s)?[\p{L}\u200C]{2,12}:))?\s?(?:\[[^[\]\n\p{Script=Arabic}]{0,60}[ˈˌːɐ-ʯʰ-ʸ][^[\]\n\p{Script=Arabic}]{0,60}\]|\/[^/\n\p{Script=Arabic}]{0,40}[ˈˌːɐ-ʯ][^/\n\p{Script=Arabic}]{0,40}\/)/gu;

/** The number of a note that lost its brackets, behind the stop of the sentence. */
const BARE = /(?<=([\p{L}\p{M}\u200C]+)[.؟!])\d{1,2}(?=\s*$)/gu;

/** Marks that lead to a note or to another Wikipedia, how a word sounds in phonetic letters, and the bullet of a line, are for the eye: they are left out. */
export function footnotes(text: string): Rewrite {
  const read = replaceEach(text, SOUNDS, () => '');
  const marked = then(read, (rest) => replaceEach(rest, NOTE, () => ''));
  return then(marked, (rest) =>
    replaceEach(rest, BARE, ([note, word]) => (isFiniteVerb(word ?? '') ? '' : note)),
  );
}
