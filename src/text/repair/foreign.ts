import { isPlain } from './signs.ts';

const OTHER_SCRIPTS = /[ٹڈڑےںۆێڕڵټډړږښڼېۍۇۈۋېڭۅ]/;
const PERSIAN = /[پچژگ]/;
const PERSIAN_WORD = /^(?:که|را|است|از|این|برای|شد|بود|شود)$/;
const ARABIC_WORD = /^(?:[وفبلك]?ال\S{2}|\S*ة$)/;

/**
 * Whether a block is Arabic, Urdu, Kurdish, Pashto or Uyghur rather than Persian: nothing in it is ours
 * to mend. A Persian block that quotes a few such words is not foreign.
 */
export function isForeign(text: string): boolean {
  if (!/[\u0620-\u06ff]/.test(text)) return false;
  const hasOthers = !isPlain(text) && OTHER_SCRIPTS.test(text);
  const mayBeArabic = !PERSIAN.test(text) && (text.includes('ال') || text.includes('ة'));
  if (!hasOthers && !mayBeArabic) return false;
  const words = text.split(/\s+/).filter((word) => /[\u0620-\u06ff]/.test(word));
  const others = words.filter((word) => OTHER_SCRIPTS.test(word)).length;
  if (others > words.length / 10) return true;
  if (words.some((word) => PERSIAN_WORD.test(word))) return false;
  const arabic = words.filter((word) => ARABIC_WORD.test(word)).length;
  return mayBeArabic && words.length > 3 && arabic > words.length / 4;
}
