import { accent } from '../../text/accent/accent.ts';
import { leans } from '../../text/accent/leaning-verb.ts';
import { plainLetters } from '../../text/accent/plain-letters.ts';
import { vowels } from '../../text/accent/vowels.ts';
import { phonemes, PHONEMES_START } from '../../text/ezafe/phonemes.ts';
import { applyEdits, type Edit, type Rewriter } from '../../text/rewrite.ts';
import { smallWord } from './small-word.ts';
import { spelled } from './spelled.ts';
import { thousand } from './thousand.ts';
import type { SaidWord } from './word-sayer.ts';

const LETTER = '\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u066f\\u0671-\\u06d3';
const SIGN = '\\u0640\\u064b-\\u0655\\u0670\\u200c';
/** What a word or number stands beside when it is part of something longer. */
const PART = '\\p{L}\\p{M}\\p{N}\\u200c\\-_/@';
const TOKEN = new RegExp(
  [
    // Phonemes that the text brings along.
    '\\uE000[^\\uE000\\uE001]*\\uE001',
    `(?<![${PART}.])[${LETTER}][${LETTER}${SIGN}]*(?![${PART}]|\\.[\\p{L}\\p{N}])`,
    `(?<![${PART}.,٫٬])[۰-۹]+(?![${PART},٫٬]|\\.[۰-۹])`,
  ].join('|'),
  'gu',
);
/** Behind a word: a sentence ends. */
const ENDS = /[»)\s]*(?:[.!؟?…]|$)/y;
/** Behind a word: a clause ends. */
const CLAUSE_ENDS = /\s*(?:[»).،؛:!؟?…]|$| (?:و|که|اما|ولی|تا|زیرا|چون|یا)(?!\p{L}))/uy;
/** In phonemes: eSpeak NG changed the language, or made several words of one. */
const OTHER = /[(| ]/;
/** Of a longer word eSpeak NG tells but the beginning. */
const LONGEST = 40;

/**
 * The last step before eSpeak NG, over one sentence: words as `say` says them, with the accent where Persians have it;
 * «و» and «نه» of numbers; years without «یک». Words of one vowel that `say` does not know better are left to eSpeak NG: what it
 * does with them hangs on those around them.
 */
export function pronounceBy(say: (word: string) => SaidWord): Rewriter {
  return (text) => {
    const tokens = [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
      return { word: spelled(found), from: index, to: index + found.length };
    });
    /** The token so many places on from `i`, '' where there is none or more than a space on the way. */
    const wordAt = (i: number, places: number): string => {
      const step = Math.sign(places);
      for (let at = i; at !== i + places; at += step) {
        const [left, right] = [tokens[Math.min(at, at + step)], tokens[Math.max(at, at + step)]];
        if (!left || !right || text.slice(left.to, right.from) !== ' ') return '';
      }
      return tokens[i + places]!.word;
    };
    const isBefore = (end: RegExp, at: number): boolean => {
      end.lastIndex = at;
      return end.test(text);
    };
    const noes = tokens.filter(({ word }) => word === 'نه').length;
    /** Verbs at the end of a clause that lean on what is before them, from the last to the first: «ساخته شده است». */
    const leaning = new Set<number>();
    for (let i = tokens.length - 1; i > 0; i--) {
      const { word, to } = tokens[i]!;
      if (!leans(word, wordAt(i, -1))) continue;
      if (isBefore(CLAUSE_ENDS, to) || (leaning.has(i + 1) && wordAt(i, 1) !== '')) leaning.add(i);
    }
    const insertFor = (i: number): string | undefined => {
      const { word, to } = tokens[i]!;
      if (word.startsWith(PHONEMES_START)) return undefined;
      if (/^[۰-۹]/.test(word)) return thousand(word);
      const small = smallWord(word, (places) => wordAt(i, places), noes > 1);
      if (small !== undefined) return phonemes(small);
      if (word.length > LONGEST || plainLetters(word).length < 2) return undefined;
      const said = say(word);
      if (OTHER.test(said.phonemes)) return undefined;
      if (leaning.has(i)) return phonemes(accent(word, said.phonemes).replace("'", ','));
      if (!said.listed && vowels(said.phonemes).length < 2) return undefined;
      const [before, after] = [wordAt(i, -1), wordAt(i, 1)];
      const ends = i > 0 && isBefore(ENDS, to);
      return phonemes(accent(word, said.phonemes, { before, after, ends }));
    };
    return applyEdits(
      text,
      tokens.flatMap(({ from, to }, i): Edit[] => {
        const insert = insertFor(i);
        return insert === undefined ? [] : [{ from, to, insert }];
      }),
    );
  };
}
