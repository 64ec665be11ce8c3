import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/** Languages by the script that tells them; kana before Han, which Japanese writes too. */
const LANGUAGES: readonly (readonly [script: RegExp, language: string])[] = [
  [KANA, 'ژاپنی'],
  [/\p{Script=Hangul}/u, 'کره‌ای'],
  [HAN, 'چینی'],
  [/\p{Script=Hebrew}/u, 'عبری'],
  [/\p{Script=Armenian}/u, 'ارمنی'],
  [/\p{Script=Georgian}/u, 'گرجی'],
  [/\p{Script=Devanagari}/u, 'هندی'],
  [/\p{Script=Bengali}/u, 'بنگالی'],
  [/\p{Script=Gurmukhi}/u, 'پنجابی'],
  [/\p{Script=Gujarati}/u, 'گجراتی'],
  [/\p{Script=Tamil}/u, 'تامیلی'],
  [/\p{Script=Telugu}/u, 'تلوگو'],
  [/\p{Script=Malayalam}/u, 'مالایالم'],
  [/\p{Script=Sinhala}/u, 'سینهالی'],
  [/\p{Script=Thai}/u, 'تایلندی'],
  [/\p{Script=Khmer}/u, 'خمری'],
  [/\p{Script=Myanmar}/u, 'برمه‌ای'],
  [/\p{Script=Tibetan}/u, 'تبتی'],
  [/\p{Script=Mongolian}/u, 'مغولی'],
  [/\p{Script=Ethiopic}/u, 'امهری'],
  [/\p{Script=Syriac}/u, 'سریانی'],
];

/** A letter that no step can put into Persian letters, source of a pattern. */
export const UNREAD = String.raw`(?![\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}`;
const BETWEEN = String.raw`[^\p{L}\n«»();؛:?؟!.]`;
const PASSAGE = new RegExp(String.raw`${UNREAD}(?:${BETWEEN}*${UNREAD})*\p{M}*`, 'gu');

/** A passage in a script that the voice cannot read is told of, not dropped in silence: «عبارتی به چینی». */
export function foreignScripts(text: string): Rewrite {
  const isJapanese = KANA.test(text);
  return replaceEach(text, PASSAGE, ({ 0: passage, index }) => {
    const language = languageOf(passage, isJapanese);
    const isNamed = textBefore(text, index, 16).includes(language);
    const next = text[index + passage.length] ?? '';
    return `${/[\s«(]/.test(text[index - 1] ?? ' ') ? '' : ' '}عبارتی${isNamed ? '' : ` به ${language}`}${/[\p{L}\p{N}]/u.test(next) ? ' ' : ''}`;
  });
}

/** Han is Chinese, but Japanese where the text around has kana. */
function languageOf(passage: string, isJapanese: boolean): string {
  const told = LANGUAGES.find(([script]) => script.test(passage));
  if (told?.[0] === HAN && isJapanese) return 'ژاپنی';
  return told?.[1] ?? 'زبانی دیگر';
}
