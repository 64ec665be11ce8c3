import { correctClass } from './correct-class.ts';
import type { Lexicon } from './lexicon.ts';
import { withEnding } from './with-ending.ts';

const STRESS = /[',]/g;
/** An ezafe that is written: eSpeak NG would say other stems with it. */
const EZAFE = /[\u0650\u0654]$/;
/** Of «بازمی‌گردد» eSpeak NG makes «بازه می‌گردد». */
const PREVERB = /^(?:بر|باز|در|فرو|فرا|وا)(?=ن?می\u200c)/;
/** Words whose phonemes are kept. */
const KEPT = 20_000;

/** Phonemes of a Persian word without stress, and whether they are those of the lexicon. */
export interface SaidWord {
  readonly phonemes: string;
  readonly listed: boolean;
}

/** How words are said: by the lexicon, or else as eSpeak NG does, with what it misreads in whole classes put right. */
export function wordSayer(
  phonemesOf: (word: string) => string,
  lexicon: Lexicon,
): (word: string) => SaidWord {
  const kept = new Map<string, SaidWord>();
  const ask = (word: string): string => {
    const [preverb] = PREVERB.exec(word) ?? [];
    if (preverb !== undefined) return ask(preverb) + ask(word.slice(preverb.length));
    return correctClass(word, phonemesOf(word).replace(STRESS, ''));
  };
  return (word) => {
    let said = kept.get(word);
    if (!said) {
      if (kept.size >= KEPT) kept.clear();
      const stem = word.replace(EZAFE, '');
      const listed = lexicon(stem);
      const bare = listed ?? ask(stem);
      said = {
        phonemes: stem === word ? bare : withEnding(bare, 'e'),
        listed: listed !== undefined,
      };
      kept.set(word, said);
    }
    return said;
  };
}
