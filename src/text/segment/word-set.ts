import { fold } from '../fold.ts';

/** Longer words are in no set; they need no folding to know that. */
const LONGEST = 16;

/** Words to be recognised however their letters, half-spaces and vowel signs are written. */
export class WordSet {
  private readonly words: ReadonlySet<string>;

  /** `list` holds words with spaces between them. */
  constructor(list: string) {
    this.words = new Set(fold(list).split(' '));
  }

  has(word: string): boolean {
    if (this.words.has(word)) return true;
    return word.length <= LONGEST && this.words.has(fold(word));
  }
}
