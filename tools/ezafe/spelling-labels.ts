import { plainWord } from '../../src/text/ezafe/plain-word.ts';
import { writtenEzafe } from '../../src/text/ezafe/written-ezafe.ts';
import type { Sentence } from './corpus.ts';

/** Nouns that carry ezafe without its sign even where the text is careful: their bare form tells nothing. */
const UNSURE = new Set(
  'همه جمله گونه ویژه ساله عرضه علیه همراه روزه سه دانه قطره واژه تکه فقره'.split(' '),
);

/** A bare word counts as a "no" when the same text writes it with the sign at least so often. */
const SIGNED_TWICE = 2;
const SIGNED_SHARE = 0.15;

/**
 * Labels that careful spelling gives away: «خانهٔ» has ezafe; in a text that always writes the sign,
 * «خانه» has none. Only sentences with a label come back.
 * @param careful whether the text always writes the sign, so that its absence tells too
 */
export function spellingLabels(sentences: readonly string[][], careful: boolean): Sentence[] {
  const signed = new Map<string, number>();
  const all = new Map<string, number>();
  for (const word of sentences.flat()) {
    const plain = plainWord(word);
    all.set(plain, (all.get(plain) ?? 0) + 1);
    if (signedH(word)) signed.set(plain, (signed.get(plain) ?? 0) + 1);
  }
  const tellsNo = (plain: string): boolean => {
    const times = signed.get(plain) ?? 0;
    return times >= SIGNED_TWICE && times / all.get(plain)! > SIGNED_SHARE && !UNSURE.has(plain);
  };
  return sentences
    .map((words) => ({
      words: words.map(plainWord),
      targets: Float32Array.from(words, (word) =>
        signedH(word) ? 1 : careful && tellsNo(plainWord(word)) ? 0 : -1,
      ),
    }))
    .filter(({ targets }) => targets.some((target) => target >= 0));
}

function signedH(word: string): boolean {
  return writtenEzafe(word) && plainWord(word).endsWith('ه');
}
