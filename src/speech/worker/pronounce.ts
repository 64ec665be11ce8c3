import { accent } from '../../text/accent/accent.ts';
import { phonemes } from '../../text/ezafe/phonemes.ts';
import { applyEdits, type Edit, type Rewriter } from '../../text/rewrite.ts';
import type { Lexicon } from './lexicon.ts';
import { numberWord } from './number-word.ts';

/** Words and phonemes that the text brings along. Half a word beside other letters, figures or dashes is none. */
const TOKEN =
  /\uE000[^\uE001]*\uE001|(?<![\p{L}\p{M}\p{N}\u200c\-_/@.])[\u0621-\u063a\u0640-\u0655\u0670-\u06d3\u200c]+(?![\p{L}\p{M}\p{N}\u200c\-_/@]|\.[^\s»)])|(?<![\p{L}\p{N}.٫٬,/\-])۱[۰-۹]{3}(?![\p{L}\p{N}.٫٬,/\-])/gu;
/** eSpeak NG changed the language, or made several words of one. */
const OTHER = /[(| ]/;
/** Of «بازمی‌گردد» eSpeak NG makes «بازه می‌گردد». */
const PREVERB = /^(?:بر|باز|در|فرو|فرا|وا)(?=ن?می\u200c)/;
const ENDS = /^[»)\s]*(?:[.!؟?…]|$)/;
const VOWELS = /[AaeEiou@]/g;
const KEPT = 20_000;

/**
 * The last step before eSpeak NG: says words by the lexicon that it misreads, puts the accent where Persians have it, and
 * joins the words of a number. @param phonemesOf what eSpeak NG says for a word alone
 */
export function pronounceBy(phonemesOf: (word: string) => string, lexicon: Lexicon): Rewriter {
  const heard = new Map<string, string>();
  const said = (word: string): string => {
    const [preverb] = PREVERB.exec(word) ?? [];
    if (preverb !== undefined) return said(preverb) + said(word.slice(preverb.length));
    let known = heard.get(word);
    if (known === undefined) {
      if (heard.size >= KEPT) heard.clear();
      heard.set(word, (known = phonemesOf(word)));
    }
    return known;
  };
  return (text) => {
    const tokens = [...text.matchAll(TOKEN)];
    const beside = (i: number, step: -1 | 1): string => {
      const [left, right] = step < 0 ? [tokens[i - 1], tokens[i]] : [tokens[i], tokens[i + 1]];
      if (!left || !right) return '';
      return /^ $/.test(text.slice(left.index + left[0].length, right.index))
        ? (step < 0 ? left : right)[0]
        : '';
    };
    const say = (word: string, i: number): string | undefined => {
      if (word.startsWith('۱')) return thousand(word);
      const [before, after] = [beside(i, -1), beside(i, 1)];
      const number = numberWord(before, word, after, before && beside(i - 1, -1));
      if (number !== undefined) return phonemes(number);
      const listed = lexicon(word);
      const base = listed ?? said(word);
      if (OTHER.test(base)) return undefined;
      // What eSpeak NG does with words of one vowel hangs on those around them.
      if (listed === undefined && (base.match(VOWELS)?.length ?? 0) < 2) return undefined;
      return phonemes(
        accent(word, base, {
          before,
          after,
          ends: ENDS.test(text.slice(tokens[i]!.index + word.length)),
        }),
      );
    };
    const edits = tokens.flatMap(({ 0: word, index }, i): Edit[] => {
      const insert = word.startsWith('\uE000') ? undefined : say(word, i);
      return insert === undefined ? [] : [{ from: index, to: index + word.length, insert }];
    });
    return applyEdits(text, edits);
  };
}

/** «۱۴۰۲» is «هزار و چهارصد و دو»; eSpeak NG begins with «یک». */
function thousand(digits: string): string {
  const rest = digits.slice(1).replace(/^۰+/, '');
  return rest === '' ? phonemes("hez'AR") : `${phonemes("hez'ARo")} ${rest}`;
}
