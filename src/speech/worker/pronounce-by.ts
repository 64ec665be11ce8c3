import { accent } from '../../text/accent/accent.ts';
import { leans } from '../../text/accent/leaning-verb.ts';
import { phonemes, PHONEMES_START } from '../../text/ezafe/phonemes.ts';
import { applyEdits, type Edit, type Rewriter } from '../../text/rewrite.ts';
import { smallWord } from './small-word.ts';
import { thousand } from './thousand.ts';
import type { SaidWord } from './word-sayer.ts';

const LETTERS = '\\u0621-\\u063a\\u0640-\\u0655\\u0670-\\u06d3\\u200c';
/** What a word or number stands beside when it is part of something longer. */
const PART = '\\p{L}\\p{M}\\p{N}\\u200c\\-_/@';
const TOKEN = new RegExp(
  [
    // Phonemes that the text brings along.
    '\\uE000[^\\uE001]*\\uE001',
    `(?<![${PART}.])[${LETTERS}]+(?![${PART}]|\\.[^\\s»)])`,
    `(?<![${PART}.,٫٬])۱[۰-۹]{3}(?![${PART},٫٬]|\\.[۰-۹])`,
  ].join('|'),
  'gu',
);
/** Behind a word: a sentence ends. */
const ENDS = /^[»)\s]*(?:[.!؟?…]|$)/;
/** Behind a word: a clause ends. */
const CLAUSE_ENDS = /^\s*(?:[»).،؛:!؟?…]|$| (?:و|که|اما|ولی|تا|زیرا|چون|یا)(?!\p{L}))/u;
/** In phonemes: eSpeak NG changed the language, or made several words of one. */
const OTHER = /[(| ]/;
const VOWELS = /[AaeEiou@]/g;

/**
 * The last step before eSpeak NG: words as `say` says them, the accent where Persians have it, numbers in words and pairs joined.
 * Words of one vowel are left to eSpeak NG, where they are not in the lexicon: what it does with them hangs on those around them.
 */
export function pronounceBy(say: (word: string) => SaidWord): Rewriter {
  return (text) => {
    const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
      return { word, from: index, to: index + word.length };
    });
    /** The word before token `i`, '' where more than a space is between them. */
    const wordBefore = (i: number): string => {
      const [left, right] = [tokens[i - 1], tokens[i]];
      return left && right && text.slice(left.to, right.from) === ' ' ? left.word : '';
    };
    const wordAfter = (i: number): string => (wordBefore(i + 1) && tokens[i + 1]?.word) || '';

    /** Whether word `i` is a verb at the end of a clause that leans on what is before it: «ساخته شده است». */
    const leansAt = (i: number): boolean => {
      const token = tokens[i];
      if (!token || !leans(token.word, wordBefore(i))) return false;
      return CLAUSE_ENDS.test(text.slice(token.to)) || (wordAfter(i) !== '' && leansAt(i + 1));
    };

    const insertFor = (i: number): string | undefined => {
      const { word, to } = tokens[i]!;
      if (word.startsWith(PHONEMES_START)) return undefined;
      if (word.startsWith('۱')) return thousand(word);
      const [before, after] = [wordBefore(i), wordAfter(i)];
      const small = smallWord(before, word, after, before && wordBefore(i - 1));
      if (small !== undefined) return phonemes(small);
      const said = say(word);
      if (OTHER.test(said.phonemes)) return undefined;
      if (leansAt(i)) return phonemes(accent(word, said.phonemes).replace("'", ','));
      if (!said.listed && (said.phonemes.match(VOWELS)?.length ?? 0) < 2) return undefined;
      return phonemes(
        accent(word, said.phonemes, { before, after, ends: ENDS.test(text.slice(to)) }),
      );
    };
    const edits = tokens.flatMap(({ from, to }, i): Edit[] => {
      const insert = insertFor(i);
      return insert === undefined ? [] : [{ from, to, insert }];
    });
    return applyEdits(text, edits);
  };
}
