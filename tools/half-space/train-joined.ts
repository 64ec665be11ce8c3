import { endsOpen, HALF_SPACE } from '../../src/text/repair/alphabet.ts';
import { joinedFeatures, MOST_JOINED_FEATURES } from '../../src/text/repair/joined-features.ts';
import { contextFeatures, JoinedModel, leadOfOne } from '../../src/text/repair/joined-model.ts';
import { KnownWords } from '../../src/text/repair/known-words.ts';
import { LOWEST } from '../../src/text/repair/profile.ts';
import { surroundingsOf } from '../../src/text/repair/surroundings.ts';
import { wordsIn } from '../../src/text/repair/words.ts';
import { clean, type Corpus } from './corpus.ts';
import { ExampleList } from './example-list.ts';
import { encodeKnown } from './known-words.ts';
import { trainLogistic, type Recipe } from './logistic.ts';
import { countSpellings, OVERSIGHT, type Spellings } from './spellings.ts';

const RECIPE: Recipe = {
  bits: 18,
  epochs: 10,
  rate: 0.1,
  sparsity: 11,
  sharpness: 1,
  steps: 12,
  reach: 2.4,
};
const CONTEXT_RECIPE: Recipe = {
  bits: 14,
  epochs: 12,
  rate: 0.1,
  sparsity: 2,
  sharpness: 1,
  steps: 20,
  reach: 2,
};
/** Weights in the layout of `readWeights` that say nothing. */
const NO_CONTEXT = Uint8Array.from([1, 1, 0, 0]);
/** A word in «ه‌ای» weighs as so many plurals: there are that many fewer. */
const ONES = 5;
/** Of words of which the letters say more the words around have nothing to learn. */
const TOLD = 6;
const EXCEPTIONS = 4000;
/** A part of so many words, or so common a word itself, makes compounds and endings; others are chance. */
const PRODUCTIVE = 10;
const COMMON = 400;
/** A word spelled joined this often, though it has odd parts, is a loan or a name: it stays whole. */
const WHOLE = 0.25;
/** Two words by nature; one that is also written whole is another word: «بهنام». */
const PREPOSITION = /^به\u200c/;
/** So many times as many writers keep a word whole. */
const MOST = 2;
/** A word weighs as its uses to this power: rare words teach more of the language than common ones. */
const DAMPING = 0.35;

const features = new Int32Array(MOST_JOINED_FEATURES);

/** Trains the model of removed half-spaces; returns the bytes that `JoinedModel.decode` reads. */
export function trainJoined(corpus: Corpus): Uint8Array {
  const spellings = countSpellings(corpus);
  const known = encodeKnown(corpus);
  const { words } = KnownWords.decode(known, 0);
  const letters = trainLogistic(letterExamples(spellings, words), RECIPE);
  const withContext = (context: Uint8Array, words: Uint8Array): Uint8Array =>
    Buffer.concat([letters, context, known, words]);
  const alone = JoinedModel.decode(withContext(NO_CONTEXT, new Uint8Array()));
  const excepted = writeWords(exceptions(spellings, alone));
  const told = JoinedModel.decode(withContext(NO_CONTEXT, excepted));
  return withContext(trainLogistic(contextExamples(corpus, told), CONTEXT_RECIPE), excepted);
}

function letterExamples(spellings: Spellings, common: KnownWords): ReturnType<ExampleList['done']> {
  const examples = new ExampleList();
  for (const [word, known] of spellings) {
    const total = sum(known.values());
    const shares = new Float64Array(word.length);
    for (const [spelling, weight] of known)
      for (const cut of cutsOf(spelling)) shares[cut]! += weight / total;
    const around = common.around(word);
    for (let at = 1; at < word.length; at++)
      if (!endsOpen(word, at)) {
        const count = joinedFeatures(word, at, around, features);
        examples.add(features, count, shares[at]!, total ** DAMPING);
      }
  }
  return examples.done();
}

/**
 * Words in «های» and «ه‌ای», whatever stands before: they and their neighbours tell one from the other, beyond what `model`
 * knows by their letters.
 */
function contextExamples(corpus: Corpus, model: JoinedModel): ReturnType<ExampleList['done']> {
  const examples = new ExampleList();
  const plural = /[^\u200c]{2}\u200c?های$/;
  const one = /[^\u200c]{2}ه\u200cای$/;
  for (const { sentences } of corpus.sources)
    for (const sentence of sentences) {
      const words = wordsIn(sentence);
      words.spelled.forEach((word, i) => {
        const spelling = clean(word.text);
        const isOne = one.test(spelling);
        if (!isOne && !plural.test(spelling)) return;
        const { letters } = word;
        const count = contextFeatures(letters, surroundingsOf(sentence, words, i), features);
        const lead = leadOfOne(model.scoresOf(word).at);
        const told = Math.max(-TOLD, Math.min(TOLD, lead));
        examples.add(features, count, isOne ? 1 : 0, isOne ? ONES : 1, told);
      });
    }
  return examples.done();
}

/** The words on which the model alone does most harm, spelled as they mostly are, or whole if they may be. */
function exceptions(spellings: Spellings, model: JoinedModel): string[] {
  const gains: { spelling: string; gain: number }[] = [];
  const isKnown = knownParts(spellings);
  for (const [word, known] of spellings) {
    const { at } = model.scores(word);
    const guess = [...word]
      .map((letter, i) => (at[i]! > LOWEST.joined ? HALF_SPACE : '') + letter)
      .join('');
    const best = [...known].reduce((best, next) => (next[1] > best[1] ? next : best));
    const whole = (known.get(word) ?? 0) / OVERSIGHT;
    const isName =
      best[0] !== word &&
      whole > WHOLE * (whole + best[1]) &&
      !(best[0].split(HALF_SPACE).every(isKnown) && !PREPOSITION.test(best[0]));
    const [spelling, weight] = isName ? [word, whole] : best;
    // Where by far the most keep the word whole and so does the model, the others are not followed.
    if (guess === word && whole >= MOST * weight) continue;
    if (spelling !== guess && at.length > 0)
      gains.push({ spelling, gain: weight - (isName ? 0 : (known.get(guess) ?? 0)) });
  }
  gains.sort((a, b) => b.gain - a.gain || (a.spelling < b.spelling ? -1 : 1));
  return gains
    .slice(0, EXCEPTIONS)
    .map(({ spelling }) => spelling)
    .sort();
}

/** Tells whether a part between half-spaces is more than chance. */
function knownParts(spellings: Spellings): (part: string) => boolean {
  const words = new Map<string, number>();
  for (const known of spellings.values())
    for (const spelling of known.keys())
      for (const part of spelling.split(HALF_SPACE)) words.set(part, (words.get(part) ?? 0) + 1);
  return (part) =>
    (words.get(part) ?? 0) >= PRODUCTIVE || (spellings.get(part)?.get(part) ?? 0) >= COMMON;
}

/** Sorted words in the layout that `JoinedModel.decode` reads. */
function writeWords(words: readonly string[]): Uint8Array {
  const unit = (letter: string): number =>
    letter === HALF_SPACE ? 32 : letter.charCodeAt(0) - 0x600;
  const bytes = words.flatMap((word, i) => {
    const shared = Math.min(31, sharedStart(words[i - 1] ?? '', word));
    return [shared, ...Array.from(word.slice(shared), unit)];
  });
  return Uint8Array.from(bytes);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function cutsOf(spelling: string): number[] {
  const cuts: number[] = [];
  for (let i = 0; i < spelling.length; i++)
    if (spelling[i] === HALF_SPACE) cuts.push(i - cuts.length);
  return cuts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
