import { plainWord } from '../../src/text/ezafe/plain-word.ts';
import { readHeard, readLabelled, readOwn, readRaw, type Sentence } from './corpus.ts';
import { spellingLabels } from './spelling-labels.ts';
import type { Lessons } from './train-weights.ts';

/** Reads all that the tagger may learn from (CC BY-SA 4.0 throughout) under the folder `corpus`. */
export function readLessons(corpus: string): Lessons {
  const perdt = readRaw(corpus, 'perdt_train.txt');
  const pquad = readRaw(corpus, 'pquad_train.txt');
  const seraji = readRaw(corpus, 'seraji_train.txt');
  return {
    trees: ['perdt_dev.txt', 'seraji_dev.txt'].flatMap((file) =>
      plain(readLabelled(corpus, file, 0)),
    ),
    own: plain(readOwn()),
    heard: ['perdt_train.txt', 'pquad_train.txt', 'seraji_train.txt'].flatMap((file) =>
      plain(readHeard(corpus, file)),
    ),
    spelling: [
      ...plain(readLabelled(corpus, 'freemarks_ccbysa.txt', -1)),
      ...spellingLabels(perdt, true),
      ...spellingLabels(pquad, false),
    ],
    raw: [...perdt, ...pquad, ...seraji],
  };
}

function plain(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map(({ words, targets }) => ({ words: words.map(plainWord), targets }));
}
