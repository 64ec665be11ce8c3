import { isPlain } from './signs.ts';
import { prefixOfVerb } from './verbs.ts';

/** Letters of Urdu, Kurdish, Pashto, Uyghur and Sindhi that no one types for one of Persian. */
const OTHERS = 'ٹڈڑںۆێڕڵټډړږښڼۇۈۋڭۅٻڄڃڇڊڏڌڙڦٺٽٿڀڱڳڻ';
const OTHER_LETTERS = new RegExp(`[${OTHERS}]`);
const OTHER_SCRIPTS = new RegExp(`[${OTHERS}ےېۍ]`);
/** As words of Urdu and Pashto are written, and as words of Persian look in letters of theirs. */
const URDU_WORD = /^(?:[مہ]یں|ہے|[نس]ے|ک[ےیاو]|اور|یہ|وہ|تھ[اےی]|د|په|کې|چې|د[يې]|سره|هغه)$/;
const PERSIAN_BY_SOUND = /^(?:را|است|از|این|آن|برا[یےېۍ]|شد|بود|شود|در|با|ن?م[یےېۍ]\S{2,})$/;
const PERSIAN = /[پچژگ]/;
const PERSIAN_WORD = /^(?:که|را|است|از|این|برای|شد|بود|شود|در|با|ن?می|کرده|خود|\S+ه\u0654)$/;
const MAY_BE_VERB = /^ن?م[یي]/;
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
  if (others > words.length / 10) return !isTypedAbroad(words);
  if (words.some(isPersian)) return false;
  const arabic = words.filter((word) => ARABIC_WORD.test(word)).length;
  return mayBeArabic && words.length > 3 && arabic > words.length / 4;
}

/** What no Arabic text has: a word such as «که», the ezafe of «سورهٔ», a verb with «می». */
function isPersian(word: string): boolean {
  if (PERSIAN_WORD.test(word)) return true;
  if (!MAY_BE_VERB.test(word)) return false;
  return prefixOfVerb(word.replaceAll('ي', 'ی').replace(/[^\u0620-\u063f\u0641-\u06d3]/g, '')) > 0;
}

/** Words of Persian, though typed on a keyboard of Urdu or Pashto: «براے». */
function isTypedAbroad(words: readonly string[]): boolean {
  if (words.filter((word) => OTHER_LETTERS.test(word)).length > words.length / 10) return false;
  const persian = words.filter((word) => PERSIAN_BY_SOUND.test(word)).length;
  return persian > words.filter((word) => URDU_WORD.test(word)).length;
}
