import type { Article } from '../text/article.ts';
import type { SpokenOptions } from '../text/spoken/to-spoken.ts';
import { BlockSentences } from './block-sentences.ts';
import type { Utterance } from './engine.ts';
import { TITLE, type Place } from './place.ts';
import type { Sentence } from './sentence.ts';
import { spokenParts, type PartOptions } from './spoken-parts.ts';
import type { Voice } from './voice.ts';

/** What one can go by. A heading reaches as far as the next one; the title is the first. */
export type Unit = 'sentence' | 'block' | 'heading';

/** What is read, what is shown for it, and how it is said whichever voice says it. */
export interface QueueOptions extends PartOptions {
  readonly spoken?: Partial<Pick<SpokenOptions, 'emoji' | 'pronunciations'>>;
}

/** An article as sentences in the order they are heard. The same question always has the same answer. */
export interface Queue {
  /** The sentence at a place, else the nearest in its block, else the next one; undefined after the last. */
  at(place: Place): Sentence | undefined;
  /** The sentence that begins the unit in which `sentence` is. */
  start(sentence: Sentence, unit: Unit): Sentence;
  /** The sentence that begins the unit after the one in which `sentence` is. */
  next(sentence: Sentence, unit: Unit): Sentence | undefined;
  /** The sentence before. */
  previous(sentence: Sentence): Sentence | undefined;
  /** What an engine says for it with this voice: at least one utterance. */
  utterances(sentence: Sentence, voice: Voice): readonly Utterance[];
}

/** How many blocks stay prepared: enough to go to and fro, few beside an article of 20,000. */
const KEPT_BLOCKS = 32;

/** The queue of an article. Nothing is segmented before it is asked for, and then only its block. */
export function createQueue(article: Article, options: QueueOptions = {}): Queue {
  const { blocks } = article;
  const spoken = { emoji: 'skip', pronunciations: [], ...options.spoken } as const;
  const kept = new Map<number, BlockSentences>();

  function inBlock(block: number): BlockSentences {
    const known = kept.get(block);
    if (known) return known;
    const made = new BlockSentences(block, spokenParts(article, block, options), spoken);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_BLOCKS && oldest !== undefined) kept.delete(oldest);
    kept.set(block, made);
    return made;
  }

  function firstFrom(block: number): Sentence | undefined {
    for (let b = Math.max(block, TITLE); b < blocks.length; b++) {
      const first = inBlock(b).from(0);
      if (first) return first;
    }
    return undefined;
  }

  const isHeading = (block: number): boolean =>
    block === TITLE || blocks[block]?.kind === 'heading';

  return {
    at({ block, offset }) {
      return inBlock(block).at(offset) ?? firstFrom(block + 1);
    },
    start(sentence, unit) {
      if (unit === 'sentence') return sentence;
      let { block } = sentence;
      if (unit === 'heading') while (!isHeading(block)) block--;
      return firstFrom(block) ?? sentence;
    },
    next({ block, index }, unit) {
      const within = unit === 'sentence' ? inBlock(block).from(index + 1) : undefined;
      if (within) return within;
      let after = block + 1;
      if (unit === 'heading') while (after < blocks.length && !isHeading(after)) after++;
      return firstFrom(after);
    },
    previous({ block, index }) {
      const within = inBlock(block).from(index - 1, -1);
      if (within) return within;
      for (let before = block - 1; before >= TITLE; before--) {
        const last = inBlock(before).last();
        if (last) return last;
      }
      return undefined;
    },
    utterances({ block, index }, { numbers, english }) {
      return inBlock(block).utterances(index, { numbers, english: english ? 'voice' : 'letters' });
    },
  };
}
