import type { Rewriter } from '../../text/rewrite.ts';
import type { Espeak, EspeakModule } from './espeak.ts';
import { lexicon } from './lexicon.ts';
import { pronounceBy } from './pronounce-by.ts';
import { wordSayer } from './word-sayer.ts';

/** What stands between phonemes, and before an accented vowel. */
const JOINS_AND_STRESS = /[_',]/g;

/** eSpeak NG speaking Persian. */
export interface Speaker {
  readonly espeak: Espeak;
  /** What is done to a text before it: see `pronounceBy`. */
  readonly pronounce: Rewriter;
}

/**
 * Begins to speak with a loaded program. @param table that of `lexicon`
 * @throws Error when its data have no Persian
 */
export function speaker(module: EspeakModule, table: string): Speaker {
  const espeak = new module.eSpeakNGWorker();
  if (espeak.set_voice('fa') !== 0) throw new Error('eSpeak NG has no voice fa');
  const decoder = new TextDecoder();
  const phonemesOf = (word: string): string => {
    const { ptr } = espeak.text_to_phonemes(word, 0);
    const said = decoder.decode(module.HEAPU8.subarray(ptr, module.HEAPU8.indexOf(0, ptr)));
    module._free(ptr);
    return said.replace(JOINS_AND_STRESS, '');
  };
  return { espeak, pronounce: pronounceBy(wordSayer(phonemesOf, lexicon(table))) };
}
