import { HALF_SPACE } from '../../src/text/repair/alphabet.ts';
import { clean, wordsOf, type Corpus } from './corpus.ts';
import { spokenVerbs } from './spoken-verbs.ts';

/** For each word without half-spaces: its spellings, each with its weight. */
export type Spellings = Map<string, Map<string, number>>;

/** One of the dictionary's words weighs like this many uses in Wikipedia. */
const DICTIONARY_WEIGHT = 2;
/** So does one of spoken language, of which the corpus has next to none. */
const SPOKEN_WEIGHT = 300;
/** So does a name of the form «علی‌بن‌حسین», which most write with spaces. */
const PATRONYMIC_WEIGHT = 1;
/** Endings of a noun in ه, which any such noun can take though the corpus has only some of each. */
const OWNED = ['ام', 'ات', 'اش', 'مان', 'تان', 'شان'];
const OWNED_WEIGHT = 1;
/** A noun has so many uses of its plural. */
const NOUN = 20;
/**
 * Share of its true weight that a joined spelling has where there are others.
 * A joined spelling beside one with half-spaces is mostly an oversight of the writer, and what is to be
 * restored has lost them all: it counts for less.
 */
export const OVERSIGHT = 0.3;

/** A source so consistent that a plural without its half-space is right there; its words weigh at least this. */
const CONSISTENT = 20;
/** A verb that Wikipedia spells so many times as often with its half-space lost it elsewhere. */
const VERB = /^ن?می(?=[^\u200c])/;
const LOST = 5;
/** A plural after a letter that joins, without its half-space: only a better source can vouch for it. */
const CARELESS = /^[^\u200c]{2,}[^\u200cاآأإدذرزژو]ها(?:ی|یی|ست|یم|یت|یش|یمان|یتان|یشان)?$/;

/** What is left of a word whose first part was parted by a space: «منطقه ای‌ها». */
const FRAGMENT = /^(?:ای|بی|نمی)\u200c(?:ها|های|ای|اند)$/;

/** Counts how every word of the corpus is spelled. */
export function countSpellings(corpus: Corpus): Spellings {
  const spellings: Spellings = new Map();
  const add = (word: string, weight: number): void => {
    const joined = word.replaceAll(HALF_SPACE, '');
    const known = spellings.get(joined);
    if (known) known.set(word, (known.get(word) ?? 0) + weight);
    else spellings.set(joined, new Map([[word, weight]]));
  };
  const isCareless = (word: string): boolean =>
    !spellings.get(word)?.has(word) && (CARELESS.test(word) || FRAGMENT.test(word));
  for (const { sentences, weight } of corpus.sources)
    for (const sentence of sentences) {
      const words = wordsOf(sentence);
      for (const word of words) if (weight >= CONSISTENT || !isCareless(word)) add(word, weight);
      for (const name of patronymics(words)) add(name, PATRONYMIC_WEIGHT);
    }
  for (const word of corpus.dictionary) add(word, DICTIONARY_WEIGHT);
  for (const word of spokenVerbs()) add(word, SPOKEN_WEIGHT);
  for (const [word, count] of corpus.wikipedia) if (!isCareless(word)) add(word, count);
  for (const known of [...spellings.values()])
    for (const [word, weight] of known)
      if (weight >= NOUN && /^[^\u200c]+ه\u200cها$/.test(word))
        for (const ending of OWNED) add(word.slice(0, -2) + ending, OWNED_WEIGHT);
  for (const [joined, known] of spellings) {
    const verb = corpus.wikipedia.get(joined.replace(VERB, `$&${HALF_SPACE}`)) ?? 0;
    const isLost = VERB.test(joined) && verb > LOST * (corpus.wikipedia.get(joined) ?? 1);
    if (isLost && known.size > 1) known.delete(joined);
    const oversights = known.get(joined);
    if (oversights !== undefined && known.size > 1) known.set(joined, oversights * OVERSIGHT);
  }
  return spellings;
}

/** Names of sons and fathers, as some write them: in one word. */
function patronymics(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const names = [words[i - 1], word, words[i + 1]];
    return /^ا?بن$/.test(word) && names.every(Boolean) ? [clean(names.join(HALF_SPACE))] : [];
  });
}
