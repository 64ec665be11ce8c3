import { initialism } from '../../text/accent/initialism.ts';
import { correctClass } from './correct-class.ts';
import { inflected } from './inflected.ts';
import { isOneNumber } from './is-one-number.ts';
import { isPair } from './is-pair.ts';
import type { Lexicon } from './lexicon.ts';
import { withEnding } from './with-ending.ts';

/** An ezafe that is written: eSpeak NG would say other stems with it. */
const EZAFE = /[\u0650\u0654]$/;
/** Of «بازمی‌گردد» eSpeak NG makes «بازه می‌گردد». */
const PREVERB = /^(?:بر|باز|در|فرو|فرا|وا)(?=ن?می\u200c)/;
/** «گفت‌وگو» */
const AND = /^(.+)\u200cو\u200c?(.+)$/;
/** Words whose phonemes are kept. */
const KEPT = 20_000;

/** Phonemes of a Persian word without stress, and whether eSpeak NG would have said others. */
export interface SaidWord {
  readonly phonemes: string;
  readonly listed: boolean;
}

/**
 * How words are said: by the lexicon, or else as eSpeak NG does, with what it misreads in whole classes put right.
 * @param phonemesOf what eSpeak NG says for a word alone, without stress
 */
export function wordSayer(
  phonemesOf: (word: string) => string,
  lexicon: Lexicon,
): (word: string) => SaidWord {
  const kept = new Map<string, SaidWord>();
  const heard = (word: string): string => correctClass(word, phonemesOf(word));
  const part = (word: string): string => lexicon.get(word) ?? heard(word);

  const known = (word: string): string | undefined => {
    const letters = initialism(word);
    if (letters !== undefined) return lexicon.get(word) ?? letters;
    const [preverb] = PREVERB.exec(word) ?? [];
    if (preverb !== undefined) return heard(preverb) + part(word.slice(preverb.length));
    const [, left, right] = AND.exec(word) ?? [];
    if (left === undefined || right === undefined) return lexicon.get(word);
    return (
      lexicon.get(word) ??
      (areJoined(left, right) ? withEnding(part(left), 'o') + part(right) : undefined)
    );
  };
  return (word) => {
    let said = kept.get(word);
    if (!said) {
      if (kept.size >= KEPT) kept.clear();
      const stem = word.replace(EZAFE, '');
      const listed = inflected(stem, known);
      const bare = listed ?? heard(stem);
      said = {
        phonemes: stem === word || saysEzafe(stem, bare) ? bare : withEnding(bare, 'e'),
        listed: listed !== undefined,
      };
      kept.set(word, said);
    }
    return said;
  };
}

/** Whether what is said for a word ends in its ezafe already: «طریق», «به‌طور». */
function saysEzafe(stem: string, phonemes: string): boolean {
  return phonemes.endsWith('e') && !stem.endsWith('ه');
}

function areJoined(left: string, right: string): boolean {
  const last = left.slice(left.lastIndexOf('\u200c') + 1);
  return isPair(last, right) || isOneNumber(last, right);
}
