import { ezafeTokens } from './ezafe-tokens.ts';
import { LONE_SPAN, addLoneSums } from './features.ts';
import { isPersianWord } from './persian-word.ts';
import { plainWord } from './plain-word.ts';
import type { Weights } from './weights.ts';
import { EDGE, wordTraits, type WordTraits } from './word-traits.ts';
import { writtenEzafe } from './written-ezafe.ts';

/** So many pieces are remembered between sentences; after more, the memory starts anew. */
const REMEMBERED = 60_000;
const ROOM = 4096;
const STRIDE = EDGE.length;

/**
 * What is known of each distinct word, worked out once. A word is one piece or, with punctuation glued to it, several:
 * its pieces have consecutive numbers. Piece 0 is the edge of a sentence.
 */
export class WordMemory {
  /** Traits of piece n: `[n * EDGE.length …)`. */
  traits = new Int32Array(ROOM * STRIDE);
  /** What piece n adds to the sums of the words around it (`addLoneSums`): `[n * LONE_SPAN …)`. */
  lone = new Int32Array(ROOM * LONE_SPAN);
  /** ±Infinity for a piece whose ezafe needs no guess, else NaN. */
  settled = new Float32Array(ROOM);
  texts: string[] = [];
  private firsts = new Map<string, number>();
  private counts = new Int32Array(ROOM);

  constructor(private readonly weights: Weights) {
    this.add('', EDGE, -Infinity);
  }

  /** Between sentences: forgets when there is too much. Numbers of pieces do not outlive this. */
  tidy(): void {
    if (this.texts.length <= REMEMBERED) return;
    const fresh = new WordMemory(this.weights);
    Object.assign(this, fresh);
  }

  /** Number of the first piece of a word. */
  first(word: string): number {
    return this.firsts.get(word) ?? this.learn(word);
  }

  /** How many pieces the word with this first piece has; 0 for one without letters or signs. */
  count(first: number): number {
    return this.counts[first]!;
  }

  private learn(word: string): number {
    const texts = isPersianWord(word) ? [word] : ezafeTokens(word).map(({ text }) => text);
    const first = this.texts.length;
    for (const text of texts) {
      const plain = plainWord(text);
      this.add(text, wordTraits(plain, this.weights.clusterOf(plain)), settledBy(text, plain));
    }
    if (texts.length === 0) this.add('', EDGE, -Infinity);
    this.counts[first] = texts.length;
    this.firsts.set(word, first);
    return first;
  }

  private add(text: string, traits: WordTraits, settled: number): void {
    const piece = this.texts.length;
    if (piece === this.settled.length) this.grow();
    this.texts.push(text);
    this.traits.set(traits, piece * STRIDE);
    addLoneSums(this.weights.features, traits, this.lone, piece * LONE_SPAN);
    this.settled[piece] = settled;
  }

  private grow(): void {
    this.traits = doubled(this.traits);
    this.lone = doubled(this.lone);
    this.counts = doubled(this.counts);
    const settled = new Float32Array(this.settled.length * 2);
    settled.set(this.settled);
    this.settled = settled;
  }
}

function doubled(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

function settledBy(text: string, plain: string): number {
  if (writtenEzafe(text)) return Infinity;
  if (isPersianWord(plain)) return NaN;
  return /\p{Script=Arabic}/u.test(plain) && /\p{L}$/u.test(plain) ? NaN : -Infinity;
}
